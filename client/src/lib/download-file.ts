/** Hands content to the browser as a file to keep. */
export function downloadFile(name: string, type: string, content: BlobPart): void {
  // Spreadsheets take a text for UTF-8 only when it begins with this mark.
  const parts = type === 'text/csv' ? ['\uFEFF', content] : [content];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some browsers read it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
