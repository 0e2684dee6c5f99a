import type { Plugin } from 'vite';

/** Leaves out what draws the ripple of a pressed button: the theme turns it off, but every screen would load it. */
export function withoutRipples(): Plugin {
  return {
    name: 'without-ripples',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      /\/TouchRipple\.mjs$/.test(source) && importer?.includes('@mui/material/ButtonBase/') ? '\0no-ripple' : null,
    load: (id) => (id === '\0no-ripple' ? 'export default () => null;' : null),
  };
}
