import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createSubcategory,
  deleteExpense,
  deleteSubcategory,
  givenExpense,
  subcategoriesOf,
  updateExpense,
  updateSubcategory,
} from '../../testing/cash-flow';
import { refusedAt, type Person } from '../../testing/person';

/** The last chapter of the entries, on their product: what expenses are sorted into. */
export function subcategories(members: () => { ada: Person; eve: Person }): void {
  describe('a subcategory', () => {
    let ada: Person;
    let eve: Person;

    beforeAll(() => {
      ({ ada, eve } = members());
    });

    const make = async (name: string, categoryCode = 'FOOD') =>
      (await ada.get<{ createSubcategory: { id: string } }>(createSubcategory, { input: { categoryCode, name } }))
        .createSubcategory.id;

    test('of one’s own is made, renamed, used and deleted again', async () => {
      const id = await make('Farmers’ market 🍅');
      expect(await ada.get(updateSubcategory, { input: { id, name: 'Market' } })).toEqual({
        updateSubcategory: { id, name: 'Market', isDefault: false },
      });
      const used = await givenExpense(ada, { subcategoryId: id });
      const second = await givenExpense(ada, { subcategoryId: id });
      expect(await ada.refusal(deleteSubcategory, { id })).toMatchObject({
        errorType: 'CONFLICT',
        message: '2 expenses use it. Give them another subcategory first.',
      });
      await ada.get(deleteExpense, { id: used.id });
      expect((await ada.refusal(deleteSubcategory, { id }))?.message).toContain('1 expense uses it.');
      await ada.get(updateExpense, { input: { id: second.id, subcategoryId: null } });
      expect(await ada.get(deleteSubcategory, { id })).toEqual({ deleteSubcategory: { id, name: 'Market' } });
      expect((await ada.refusal(deleteSubcategory, { id }))?.errorType).toBe('NOT_FOUND');
    });

    test('is one when sent twice, and its name is the only one in its category', async () => {
      const input = { id: randomUUID(), categoryCode: 'RENT', name: 'Garage' };
      const answers = await Promise.all([1, 2, 3].map(() => ada.ask(createSubcategory, { input })));
      expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
      const retried = { ...input, name: '\u200b Garage\u00a0' };
      expect(await ada.get(createSubcategory, { input: retried })).toMatchObject({
        createSubcategory: { id: input.id, name: 'Garage' },
      });
      const conflicts = await Promise.all([
        ada.refusal(createSubcategory, { input: { ...input, name: 'Cellar' } }),
        ada.refusal(createSubcategory, { input: { categoryCode: 'RENT', name: 'gar\u00adage ' } }),
        ada.refusal(updateSubcategory, { input: { id: input.id, name: 'general' } }),
      ]);
      expect(conflicts.map((conflict) => [conflict?.errorType, conflict?.errorInfo?.field])).toEqual([
        ['CONFLICT', 'id'],
        ['CONFLICT', 'name'],
        ['CONFLICT', 'name'],
      ]);
      await make('Garage', 'OTHER');
    });

    test('that came with the books can be neither renamed nor deleted', async () => {
      const { 'FOOD Groceries': id } = await subcategoriesOf(ada);
      for (const refused of [
        await ada.refusal(updateSubcategory, { input: { id, name: 'Food' } }),
        await ada.refusal(deleteSubcategory, { id }),
      ]) {
        expect(refused?.errorType).toBe('FORBIDDEN');
      }
    });

    test('that is somebody else’s reads as not there', async () => {
      const id = await make('Secret');
      const eves = await subcategoriesOf(eve);
      for (const refused of [
        await eve.refusal(updateSubcategory, { input: { id, name: 'Mine' } }),
        await eve.refusal(deleteSubcategory, { id }),
        await ada.refusal(deleteSubcategory, { id: eves['FOOD Groceries'] }),
        await ada.refusal(updateSubcategory, { input: { id: 'nobody', name: 'Mine' } }),
      ]) {
        expect(refused?.errorType).toBe('NOT_FOUND');
      }
    });

    test.each([
      [{ name: '' }, 'name'],
      [{ name: ' ' }, 'name'],
      [{ name: 'x'.repeat(81) }, 'name'],
      [{ categoryCode: 'NOPE' }, 'categoryCode'],
      [{ id: 'x' }, 'id'],
    ])('that is wrong is refused at its field: %j', async (wrong, field) => {
      expect(
        await ada.refusal(createSubcategory, { input: { categoryCode: 'FOOD', name: 'Good', ...wrong } }),
      ).toMatchObject(refusedAt(field));
    });
  });
}
