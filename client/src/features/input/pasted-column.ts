import { readFigure, type DecimalMark } from '../../lib/amount/figure';
import { isBlankAmount, takeApart } from '../../lib/amount/written';

/** The first column of what a spreadsheet puts on the clipboard, one entry a row; empty for a single value. */
export function pastedColumn(text: string): string[] {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  if (rows.length < 2) return [];
  return rows.map((row) => row.split('\t')[0]?.trim() ?? '').map((cell) => (isBlankAmount(cell) ? '' : cell));
}

/**
 * What stands before the decimals in a column, by the cells that can be read in one way only. Cells that may be read in
 * two are read like those.
 *
 * @returns "ask" where such a cell is there and nothing proves how it is meant, or where the proofs differ; undefined
 *   where the question does not arise
 */
export function conventionOf(column: readonly string[], locale: string): DecimalMark | 'ask' | undefined {
  const figures = column.map((cell) => readFigure(takeApart(cell, locale)?.figure ?? ''));
  if (!figures.some((figure) => figure?.kind === 'either')) return undefined;
  const proven = new Set(
    figures.flatMap((figure) => (figure?.kind === 'sure' && figure.proves ? [figure.proves] : [])),
  );
  const [only] = proven;
  return proven.size === 1 && only ? only : 'ask';
}
