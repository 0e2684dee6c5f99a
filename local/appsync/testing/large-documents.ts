/** A small document whose fragments double at every level: written out, it is larger than any machine. */
export const doubling = (type: string, outer: string, levels = 40): string =>
  [
    outer,
    ...Array.from({ length: levels }, (_, level) => `fragment f${level} on ${type}{...f${level + 1} ...f${level + 1}}`),
    `fragment f${levels} on ${type}{__typename}`,
  ].join(' ');

export const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
