import { nameOrder } from '../../../../../domain/names';

interface Placed {
  id: string;
  name: string;
  position: number;
}

/** The greatest place that there is. */
const LAST_PLACE = 10_000;

/**
 * What has to be written so that neighbours stand in this order: their new places by id, for as few of them as a pass
 * from first to last finds. Two that were swapped swap their places; what is of one place stays so while its names are
 * in order.
 *
 * @param order as it is to be
 * @param before as it was
 */
export function newPlaces(order: readonly Placed[], before: readonly Placed[], locale: string): Map<string, number> {
  const compare = nameOrder(locale);
  const taken = before.map(({ position }) => position);
  const places: number[] = [];
  order.forEach(({ name }, index) => {
    const own = taken[index] ?? 0;
    const previous = order[index - 1];
    const least = previous === undefined ? 0 : (places[index - 1] ?? 0) + (compare(previous.name, name) < 0 ? 0 : 1);
    places.push(Math.max(own, least));
  });
  const fits = (places.at(-1) ?? 0) <= LAST_PLACE;
  return new Map(
    order.flatMap(({ id, position }, index): [string, number][] => {
      const place = fits ? (places[index] ?? 0) : index;
      return place === position ? [] : [[id, place]];
    }),
  );
}

/** The neighbours with one of them moved before or after the next that is shown; undefined where there is none. */
export function movedBy<Item extends { id: string }>(
  siblings: readonly Item[],
  id: string,
  step: -1 | 1,
  isShown: (item: Item) => boolean,
): Item[] | undefined {
  const at = siblings.findIndex((item) => item.id === id);
  const item = siblings[at];
  let to = at + step;
  while (siblings[to] && !isShown(siblings[to] as Item)) to += step;
  if (!item || !siblings[to]) return undefined;
  return siblings.toSpliced(at, 1).toSpliced(to, 0, item);
}
