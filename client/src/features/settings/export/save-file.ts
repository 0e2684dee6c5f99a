/** Has the browser save a file. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some browsers read it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
