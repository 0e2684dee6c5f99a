import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, ZERO } from '../../../../../domain/money';
import { flowGraph, type CategoryAmount, type FlowNode } from './flow-graph';

const part = (id: string, amount: string): CategoryAmount => ({
  category: { id, name: id[0] + id.slice(1).toLowerCase() },
  amount,
});
const sum = (nodes: readonly FlowNode[]) => nodes.reduce((all, { amount }) => all.plus(amount), ZERO);
const shown = (nodes: readonly FlowNode[] = []) => nodes.map(({ name, amount }) => `${name} ${amount.toFixed()}`);

describe('the flow of a month', () => {
  it('saves what is left of the income', () => {
    const graph = flowGraph([part('SALARY', '3000.00')], [part('RENT', '1200.10'), part('FOOD', '400.05')]);
    expect(shown(graph?.targets)).toEqual(['Rent 1200.1', 'Food 400.05', 'Saved 1399.85']);
    expect(graph?.hub).toMatchObject({ name: 'Income' });
  });

  it('says that a deficit came from savings, and with no income all of it', () => {
    const deficit = flowGraph([part('SALARY', '1000')], [part('RENT', '1200'), part('FOOD', '400')]);
    expect(shown(deficit?.sources)).toEqual(['Salary 1000', 'From savings 600']);
    expect(deficit && shown([deficit.hub])).toEqual(['Spent 1600']);
    expect(flowGraph([], [part('RENT', '5')])?.sources).toMatchObject([{ role: 'fromSavings' }]);
  });

  it('has neither savings nor a deficit where both sides are equal, and is nothing where nothing flowed', () => {
    const even = flowGraph([part('SALARY', '10')], [part('RENT', '10')]);
    expect([even?.sources.length, even?.targets.length]).toEqual([1, 1]);
    expect(flowGraph([], [])).toBeUndefined();
    expect(flowGraph([part('SALARY', '0.00')], [])).toBeUndefined();
  });

  it('folds thin categories into Other together with the category of that name, and leaves a single one alone', () => {
    const expenses = [part('RENT', '900'), part('OTHER', '80'), part('FEES', '12'), part('WELLNESS', '8')];
    const graph = flowGraph([part('SALARY', '1000')], expenses);
    expect(graph?.targets.map(({ name, folded }) => [name, folded])).toEqual([
      ['Rent', []],
      ['Other', ['Other', 'Fees', 'Wellness']],
    ]);
    const one = flowGraph([part('SALARY', '1000')], [part('RENT', '992'), part('FEES', '8')]);
    expect(shown(one?.targets)).toEqual(['Rent 992', 'Fees 8']);
  });

  it('shows what has no category yet on the side it is on, to be opened like a category', () => {
    const unsorted = (amount: string) => ({ category: null, amount });
    const graph = flowGraph([unsorted('500')], [part('RENT', '100'), unsorted('300')]);
    expect(shown(graph?.sources)).toEqual(['Uncategorised 500']);
    expect(shown(graph?.targets)).toEqual(['Uncategorised 300', 'Rent 100', 'Saved 100']);
    expect(graph?.targets.map(({ categoryId }) => categoryId)).toEqual([null, 'RENT', undefined]);
  });

  it('draws refunds beyond what was spent as money that came in, so that what is saved stays what it is', () => {
    const graph = flowGraph(
      [part('SALARY', '1000')],
      [part('RENT', '400'), part('TRAVELS', '-50'), part('GIFTS', '-1')],
    );
    expect(shown(graph?.sources)).toEqual(['Salary 1000', 'Refunds 51']);
    expect(shown(graph?.targets)).toEqual(['Rent 400', 'Saved 651']);
    expect(graph?.sources[1]).toMatchObject({ folded: ['Travels', 'Gifts'] });
    expect(graph && shown([graph.hub])).toEqual(['Came in 1051']);
  });

  it('draws an income that was taken back as money that went out', () => {
    const graph = flowGraph([part('SALARY', '1000'), part('BONUS', '-1500')], [part('RENT', '400')]);
    expect(shown(graph?.sources)).toEqual(['Salary 1000', 'From savings 900']);
    expect(shown(graph?.targets)).toEqual(['Rent 400', 'Taken back 1500']);
    expect(graph?.hub.name).toBe('Went out');
  });

  it('is drawn for a month in which nothing but a refund came', () => {
    const graph = flowGraph([], [part('FOOD', '-20')]);
    expect([shown(graph?.sources), shown(graph?.targets)]).toEqual([['Refunds 20'], ['Saved 20']]);
  });

  it('keeps the month’s totals to the cent on both sides, whatever is folded or flows back', () => {
    const ids = ['RENT', 'FOOD', 'FEES', 'LOAN', 'OTHER', 'A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const cents = fc
      .oneof(fc.bigInt(-500n, 500n), fc.bigInt(-(10n ** 22n), 10n ** 22n))
      .map((n) => new Decimal(n.toString()).div(100).toFixed(2));
    const side = fc
      .array(cents, { maxLength: ids.length })
      .map((all) => all.map((amount, i) => part(ids[i] ?? '', amount)));
    const of = (amounts: readonly CategoryAmount[]) => amounts.reduce((all, { amount }) => all.plus(amount), ZERO);
    fc.assert(
      fc.property(side, side, (incomes, expenses) => {
        const graph = flowGraph(incomes, expenses);
        if (!graph) return [...incomes, ...expenses].every(({ amount }) => new Decimal(amount).isZero());
        const { sources, hub, targets } = graph;
        const all = [...sources, ...targets];
        const real = (role: string) => sum(all.filter((node) => node.role === role));
        return (
          all.every(({ amount }) => amount.greaterThan(0)) &&
          sum(sources).equals(hub.amount) &&
          sum(targets).equals(hub.amount) &&
          real('income').minus(real('takenBack')).equals(of(incomes)) &&
          real('expense').minus(real('refunds')).equals(of(expenses)) &&
          real('saved')
            .minus(real('fromSavings'))
            .equals(of(incomes).minus(of(expenses))) &&
          new Set(all.map(({ id }) => id)).size === all.length
        );
      }),
    );
  });
});
