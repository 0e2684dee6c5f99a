/** What a browser says of its owner’s wish not to be followed, by the two signals that there are. */
interface Wishes {
  doNotTrack?: string | null;
  globalPrivacyControl?: boolean;
}

/**
 * Whether this visit is measured: never against the wish of whoever made it, and otherwise by chance.
 *
 * @param sampleRate of all visits, from 0 to 1
 * @param chance from 0 to below 1
 */
export function mayMeasure(
  { doNotTrack, globalPrivacyControl }: Wishes,
  sampleRate: number,
  chance = Math.random(),
): boolean {
  return doNotTrack !== '1' && globalPrivacyControl !== true && chance < sampleRate;
}
