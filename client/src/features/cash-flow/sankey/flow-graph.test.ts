import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, ZERO } from '../../../../../domain/money';
import { flowGraph, type CategoryAmount, type FlowNode } from './flow-graph';

const part = (code: string, amount: string): CategoryAmount => ({
  category: { code, name: code[0] + code.slice(1).toLowerCase() },
  amount,
});
const sum = (nodes: readonly FlowNode[]) => nodes.reduce((all, { amount }) => all.plus(amount), ZERO);
const shown = (nodes: readonly FlowNode[]) => nodes.map(({ name, amount }) => `${name} ${amount.toFixed()}`);

describe('the flow of a month', () => {
  it('saves what is left of the income', () => {
    const graph = flowGraph([part('SALARY', '3000.00')], [part('RENT', '1200.10'), part('FOOD', '400.05')]);
    expect(graph && shown(graph.targets)).toEqual(['Rent 1200.1', 'Food 400.05', 'Saved 1399.85']);
    expect(graph?.hub).toMatchObject({ name: 'Income' });
  });

  it('says that a deficit came from savings, and with no income all of it', () => {
    const deficit = flowGraph([part('SALARY', '1000')], [part('RENT', '1200'), part('FOOD', '400')]);
    expect(deficit && shown(deficit.sources)).toEqual(['Salary 1000', 'From savings 600']);
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
    expect(one && shown(one.targets)).toEqual(['Rent 992', 'Fees 8']);
  });

  it('keeps the month’s totals to the cent on both sides, whatever is folded', () => {
    const codes = ['RENT', 'FOOD', 'FEES', 'LOAN', 'OTHER', 'A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const cents = fc
      .oneof(fc.bigInt(0n, 500n), fc.bigInt(0n, 10n ** 22n))
      .map((n) => new Decimal(n.toString()).div(100).toFixed(2));
    const side = fc
      .array(cents, { maxLength: codes.length })
      .map((all) => all.map((amount, i) => part(codes[i] ?? '', amount)));
    const of = (amounts: readonly CategoryAmount[]) => amounts.reduce((all, { amount }) => all.plus(amount), ZERO);
    fc.assert(
      fc.property(side, side, (incomes, expenses) => {
        const graph = flowGraph(incomes, expenses);
        if (!graph) return of(incomes).isZero() && of(expenses).isZero();
        const { sources, hub, targets } = graph;
        const real = (role: string) => sum([...sources, ...targets].filter((node) => node.role === role));
        return (
          sum(sources).equals(hub.amount) &&
          sum(targets).equals(hub.amount) &&
          real('income').equals(of(incomes)) &&
          real('expense').equals(of(expenses)) &&
          real('saved')
            .minus(real('fromSavings'))
            .equals(of(incomes).minus(of(expenses))) &&
          new Set([...sources, ...targets].map(({ id }) => id)).size === sources.length + targets.length
        );
      }),
    );
  });
});
