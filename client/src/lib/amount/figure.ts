/** What may stand before the decimals. */
export type DecimalMark = '.' | ',';

export function otherMark(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

/** A figure without sign and currency, with Latin digits, and ' for every group that is set apart by a space or a tick. */
export type Figure =
  /** `proves` is the convention that it can be written by alone; undefined where it has no decimals and no groups. */
  | { kind: 'sure'; value: string; proves?: DecimalMark }
  /** "1,234" may be a thousand in one country and one point two in another. */
  | { kind: 'either'; mark: DecimalMark; grouped: string; decimal: string };

/** Reads the separators of a figure; undefined when they make no sense together. */
export function readFigure(text: string): Figure | undefined {
  if (text.includes('٫')) return split(text, '٫');
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as DecimalMark | undefined;
  if (last === undefined) return isGrouped(text) ? { kind: 'sure', value: plain(text) } : undefined;
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    return { kind: 'either', mark: last, grouped: plain(text), decimal: text.replace(',', '.') };
  }
  if (marks.length > 1 && new Set(marks).size === 1) {
    return isGrouped(text) ? { kind: 'sure', value: plain(text), proves: otherMark(last) } : undefined;
  }
  const read = split(text, last);
  return read && (text.endsWith(last) ? read : { ...read, proves: last });
}

function split(text: string, mark: string): Extract<Figure, { kind: 'sure' }> | undefined {
  const [whole = '', fraction = '', ...more] = text.split(mark);
  if (more.length > 0 || /\D/.test(fraction) || !(whole === '' || isGrouped(whole))) return undefined;
  return { kind: 'sure', value: `${plain(whole)}${fraction && `.${fraction}`}` };
}

/** 1,234,567 and, as in India, 12,34,567; or no groups at all. */
function isGrouped(whole: string): boolean {
  return (
    /^\d+$/.test(whole) ||
    /^\d{1,3}([.,'٬])\d{3}(\1\d{3})*$/.test(whole) ||
    /^\d{1,2}([,٬])(\d{2}\1)*\d{3}$/.test(whole)
  );
}

function plain(whole: string): string {
  return whole.replace(/[.,'٬]/g, '');
}
