import { withLatinDigits } from '../latin-digits';

/** The parts of an amount as it was written. */
export interface Written {
  negative: boolean;
  /** Latin digits, with . , ٫ ٬ and ' between them. */
  figure: string;
  /** Signs and codes of currencies, as they were written. */
  marks: string[];
}

/** Nothing, or a dash, which spreadsheets and statements write for it. */
export function isBlankAmount(text: string): boolean {
  return /^\s*[-−–—]?\s*$/.test(text);
}

/**
 * Takes sign, brackets and currency from a figure; undefined for what is written like no amount: free text is never
 * read as something similar.
 */
export function takeApart(text: string, locale: string): Written | undefined {
  const plain = withPlainSigns(withLatinDigits(text, locale));
  const first = plain.search(/\d/);
  if (first === -1) return undefined;
  const last = plain.search(/\d\D*$/);
  // A point of its own begins the figure, as in ".5"; one behind a letter belongs to the currency, as in "Rp.500".
  const start = /(?:^|[^\p{L}.,])[.,٫]$/u.test(plain.slice(0, first)) ? first - 1 : first;
  const before = plain.slice(0, start);
  // "12.-" and "12,–" have no decimals, and no minus.
  const [, point = '', after = ''] = /^([.,](?=\s*(?:-|$|[^\d\s.,])))?(.*)$/s.exec(plain.slice(last + 1)) ?? [];
  const tail = point === '' ? after : after.replace(/^\s*-+/, '');
  const signs = [...before.matchAll(/[-+(]/g), ...tail.matchAll(/[-+)]/g)].join('');
  if (!['', '-', '+', '()'].includes(signs) || (tail.includes('+') && signs === '+')) return undefined;
  const figure = plain.slice(start, last + 1).replace(/(?<=\d) (?=\d)/g, "'");
  return {
    negative: signs === '-' || signs === '()',
    figure: `${figure}${point}`,
    marks: [before, tail].map((side) => side.replace(/[-+()]/g, '').trim()).filter((mark) => mark !== ''),
  };
}

/** The same with one kind of space, tick, minus and bracket. */
function withPlainSigns(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/g, ' ')
    .replace(/[’‘ʼ´`_]/g, "'")
    .replace(/[−\p{Pd}]/gu, '-')
    .replace('￥', '¥')
    .trim();
}
