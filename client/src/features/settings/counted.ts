/** "1 value", "1,204 values": how many there are, written the member's way. */
export function counted(count: number, [one, many]: readonly [string, string], locale: string): string {
  return `${new Intl.NumberFormat(locale).format(count)} ${count === 1 ? one : many}`;
}

/** What a restored document is counted by, in the order in which it is told. */
export const countedKinds = [
  ['assets', ['asset or debt', 'assets and debts']],
  ['assetInputs', ['value', 'values']],
  ['transactions', ['transaction', 'transactions']],
  ['budgets', ['budget', 'budgets']],
] as const;
