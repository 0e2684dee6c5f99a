import { graphql } from '../../../__generated__';
import type { Entry_ExpenseFragment, Entry_IncomeFragment } from '../../../__generated__/graphql';

graphql(`
  fragment Entry_expense on Expense {
    id
    date
    amount
    currency
    description
    version
    owner
    createdAt
    category {
      code
      name
    }
    subcategory {
      id
      name
      isDefault
    }
    account {
      id
      name
    }
  }
`);

graphql(`
  fragment Entry_income on Income {
    id
    date
    amount
    currency
    description
    version
    owner
    createdAt
    category {
      code
      name
    }
    account {
      id
      name
    }
  }
`);

export type Entry = Entry_ExpenseFragment | Entry_IncomeFragment;

/** An expense's subcategory; incomes have none. */
export function subcategoryOf(entry: Entry): Entry_ExpenseFragment['subcategory'] {
  return 'subcategory' in entry ? entry.subcategory : null;
}

/** "Food › Groceries" */
export function categoryText(category: { name: string }, subcategory: { name: string } | null | undefined): string {
  return subcategory ? `${category.name} › ${subcategory.name}` : category.name;
}

/** How an entry is called where it is spoken of: by its description, or by what it is. */
export function nameOf(entry: Entry): string {
  return entry.description ?? categoryText(entry.category, subcategoryOf(entry));
}
