import { STORY_MONTHS } from './story';

/** A curve by a few of its points: [months before the end of the story, level], oldest first. */
export type Curve = readonly (readonly [number, number])[];

/** Levels of the markets the household is in: a sell-off at a year's end, a crash and its recovery, a long decline. */
export const markets = {
  shares: [
    [119, 100],
    [104, 117],
    [93, 127],
    [90, 104],
    [84, 129],
    [77, 141],
    [75, 103],
    [72, 126],
    [65, 152],
    [54, 188],
    [48, 150],
    [44, 142],
    [36, 166],
    [24, 199],
    [14, 226],
    [11, 198],
    [4, 229],
    [0, 238],
  ],
  bonds: [
    [119, 100],
    [93, 102],
    [75, 108],
    [66, 111],
    [54, 106],
    [44, 90],
    [36, 93],
    [24, 97],
    [0, 103],
  ],
  crypto: [
    [119, 20],
    [107, 76],
    [103, 330],
    [98, 150],
    [90, 80],
    [84, 190],
    [76, 170],
    [75, 115],
    [66, 300],
    [62, 860],
    [58, 540],
    [55, 930],
    [48, 420],
    [42, 280],
    [36, 430],
    [27, 690],
    [21, 1000],
    [14, 1420],
    [8, 1560],
    [3, 1180],
    [0, 1290],
  ],
  homes: [
    [119, 100],
    [78, 106],
    [60, 113],
    [36, 120],
    [0, 131],
  ],
  ventures: [
    [119, 100],
    [90, 122],
    [75, 104],
    [54, 160],
    [44, 138],
    [20, 176],
    [0, 190],
  ],
} satisfies Record<string, Curve>;

export type Market = keyof typeof markets;

/** The level at a step of the story, on the straight line between the points around it. */
export function levelAt(curve: Curve, step: number): number {
  const age = STORY_MONTHS - 1 - step;
  const after = curve.findIndex(([at]) => at <= age);
  const [right, left] = [curve[after], curve[after - 1]];
  if (right === undefined) throw new RangeError(`The curve ends before step ${step}.`);
  if (left === undefined) return right[1];
  return right[1] + ((left[1] - right[1]) * (age - right[0])) / (left[0] - right[0]);
}
