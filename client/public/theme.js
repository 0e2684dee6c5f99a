// Runs before the first paint, so that a stored choice of theme never flashes. The key is the one in src/app/theme/theme.ts.
(function () {
  var mode = null;
  try {
    mode = localStorage.getItem('finally-theme');
  } catch (error) {
    // Storage can be blocked: the system's choice holds.
  }
  var dark = mode === 'dark' || (mode !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-color-scheme', dark ? 'dark' : 'light');
})();
