import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameOrder } from '../../../../../domain/names';
import { movedBy, newPlaces } from './placed';

const compare = nameOrder('en-GB');
type Item = { id: string; name: string; position: number };
const shown = (items: readonly Item[]) =>
  items.toSorted((a, b) => a.position - b.position || compare(a.name, b.name)).map(({ id }) => id);
const list = (...positions: number[]): Item[] =>
  positions.map((position, index) => ({ id: String(index), name: `Name ${index}`, position }));
const move = (items: readonly Item[], id: string, step: -1 | 1) => {
  const order = movedBy(items, id, step, () => true) ?? [];
  return newPlaces(order, items, 'en-GB');
};

it('two neighbours that are swapped swap their places, and nobody else is written', () => {
  expect([...move(list(1, 2, 3, 4), '2', -1)]).toEqual([
    ['2', 2],
    ['1', 3],
  ]);
});

it('among categories that share a place only those after the moved one make room', () => {
  expect([...move(list(5, 1000, 1000, 1000), '2', -1)]).toEqual([
    ['1', 1001],
    ['3', 1001],
  ]);
});

it('passes over what is not shown, and stays where there is nothing beyond', () => {
  const items = list(1, 2, 3);
  const ids = (step: -1 | 1, id: string) => movedBy(items, id, step, (item) => item.id !== '1')?.map((item) => item.id);
  expect([ids(-1, '2'), ids(1, '2'), ids(-1, '0')]).toEqual([['2', '0', '1'], undefined, undefined]);
});

it('whatever the places were, the categories stand as they were put, at places that there are', () => {
  const positions = fc.array(fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(7, 9999, 10_000)), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(positions, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (all, nth, step) => {
      const before = list(...all).sort((a, b) => a.position - b.position || compare(a.name, b.name));
      const order = movedBy(before, String(nth % all.length), step, () => true);
      if (!order) return;
      const places = newPlaces(order, before, 'en-GB');
      const after = before.map((item) => ({ ...item, position: places.get(item.id) ?? item.position }));
      expect(shown(after)).toEqual(order.map(({ id }) => id));
      expect(Math.max(...after.map(({ position }) => position))).toBeLessThanOrEqual(10_000);
    }),
  );
});
