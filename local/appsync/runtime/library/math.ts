export const math = {
  /** To the nearest integer, halves up, as Java's Math.round. */
  roundNum: (input: number): number => Math.floor(input + 0.5),
  minVal: (a: number, b: number): number => Math.min(a, b),
  maxVal: (a: number, b: number): number => Math.max(a, b),
  randomDouble: (): number => Math.random(),
  /** An integer from start (included) to end (excluded). */
  randomWithinRange: (start: number, end: number): number => Math.floor(Math.random() * (end - start)) + start,
};
