/** "1 month old" */
export function rateAge(months: number): string {
  return months === 1 ? '1 month old' : `${months} months old`;
}
