import type { Decimal } from '../../../../domain/money';

/**
 * Works out + − × ÷ and brackets, in exact decimals, multiplication before addition.
 *
 * @param read what a number in it is worth; undefined where it cannot be read
 * @returns undefined where it is no formula, or divides by zero
 */
export function workOut(formula: string, read: (number: string) => Decimal | undefined): Decimal | undefined {
  const tokens = formula.match(/\d[^-+*/()×÷−]*|[.,]\d[^-+*/()×÷−]*|[-+*/()×÷−]|\S/g) ?? [];
  let at = 0;

  function sum(): Decimal | undefined {
    let total = product();
    while (total && /^[-−+]$/.test(tokens[at] ?? '')) {
      const plus = tokens[at++] === '+';
      const next = product();
      total = next && (plus ? total.plus(next) : total.minus(next));
    }
    return total;
  }

  function product(): Decimal | undefined {
    let total = factor();
    while (total && /^[*/×÷]$/.test(tokens[at] ?? '')) {
      const times = /[*×]/.test(tokens[at++] ?? '');
      const next = factor();
      total = !next || (!times && next.isZero()) ? undefined : times ? total.times(next) : total.div(next);
    }
    return total;
  }

  function factor(): Decimal | undefined {
    const token = tokens[at++];
    if (token === undefined) return undefined;
    if (token === '-' || token === '−') return factor()?.negated();
    if (token !== '(') return /^[\d.,]/.test(token) ? read(token.trim()) : undefined;
    const inside = sum();
    return tokens[at++] === ')' ? inside : undefined;
  }

  const result = sum();
  return at === tokens.length ? result : undefined;
}
