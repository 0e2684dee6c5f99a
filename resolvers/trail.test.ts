import { expect, test } from 'vitest';
import { toAuditEvent } from './lib/audit';

const nameOf = (table: string) => toAuditEvent({ entity: table, action: 'UPDATE', text: '{}' }).entity;

test('the trail says what a thing is, and so it does of what is kept no more', () => {
  const tables = ['transactions', 'transfers', 'categories', 'income_items', 'expense_items', 'expense_subcategories'];
  const names = ['Transaction', 'Transfer', 'Category', 'Income', 'Expense', 'ExpenseSubcategory'];
  expect(tables.map(nameOf)).toEqual(names);
});
