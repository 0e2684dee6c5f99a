/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** "; did you mean x?" for the nearest of the candidates, or nothing when none is near. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const nearest = candidates
    .map((candidate) => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.away - b.away || a.candidate.localeCompare(b.candidate))[0];
  if (!nearest || nearest.away > Math.max(2, Math.floor(name.length / 3))) return '';
  return `; did you mean ${nearest.candidate}?`;
}
