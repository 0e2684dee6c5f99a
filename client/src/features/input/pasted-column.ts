/** The first column of what a spreadsheet puts on the clipboard, one entry a row; empty for a single value. */
export function pastedColumn(text: string): string[] {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  if (rows.length < 2) return [];
  return rows.map((row) => row.split('\t')[0]?.trim() ?? '');
}
