/** An exact fraction; the denominator is positive. Kept apart from `domain/` so that tests can judge it. */
export interface Rational {
  numerator: bigint;
  denominator: bigint;
}

export const NOTHING: Rational = { numerator: 0n, denominator: 1n };

/** Reads a decimal such as `-12.5`. */
export function rational(text: string): Rational {
  const [whole = '0', decimals = ''] = text.split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

export function add(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function negate({ numerator, denominator }: Rational): Rational {
  return { numerator: -numerator, denominator };
}

export function times(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** For a positive `b`. */
export function over(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}

/** In minor units, the nearest one; the even one of two that are as near. */
export function roundHalfEven({ numerator, denominator }: Rational, minorUnits: number): bigint {
  const scaled = numerator * 10n ** BigInt(minorUnits);
  let floor = scaled / denominator;
  if (scaled < 0n && floor * denominator !== scaled) floor -= 1n;
  const twice = 2n * (scaled - floor * denominator);
  return twice > denominator || (twice === denominator && floor % 2n !== 0n) ? floor + 1n : floor;
}

/** Whether two fractions lie less than one minor unit apart. */
export function isWithinUnit(a: Rational, b: Rational, minorUnits: number): boolean {
  const { numerator, denominator } = add(a, negate(b));
  return (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(minorUnits) < denominator;
}
