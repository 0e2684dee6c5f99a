import type { ApolloClient } from '@apollo/client';
import type { EntryContent } from './draft';
import type { Entry } from './entry';
import { dropEntry, placeEntry } from './entry-lists';
import {
  CreateExpense,
  CreateIncome,
  DeleteExpense,
  DeleteIncome,
  UpdateExpense,
  UpdateIncome,
} from './entry-mutations';
import type { EntryKind } from './filters';

/** Creates an entry. `shown` stands in the lists until the answer is there, and goes again when it is a refusal. */
export async function sendCreate(
  client: ApolloClient,
  kind: EntryKind,
  { id, content, shown }: { id: string; content: EntryContent; shown?: Entry },
): Promise<void> {
  if (kind === 'expense') {
    await client.mutate({
      mutation: CreateExpense,
      variables: { input: { id, ...content } },
      ...(shown && 'subcategory' in shown ? { optimisticResponse: { createExpense: shown } } : {}),
      update: (cache, { data }) => data && placeEntry(cache, kind, data.createExpense),
    });
    return;
  }
  await client.mutate({
    mutation: CreateIncome,
    variables: { input: { id, ...withoutSubcategory(content) } },
    ...(shown ? { optimisticResponse: { createIncome: shown } } : {}),
    update: (cache, { data }) => data && placeEntry(cache, kind, data.createIncome),
  });
}

/** Changes the given fields. Without any, it answers the entry as it is now: the API has no other way to one entry. */
export async function sendUpdate(
  client: ApolloClient,
  kind: EntryKind,
  input: { id: string; expectedVersion?: number } & Partial<EntryContent>,
): Promise<Entry | undefined> {
  if (kind === 'expense') {
    const { data } = await client.mutate({
      mutation: UpdateExpense,
      variables: { input },
      update: (cache, { data: answer }) => answer && placeEntry(cache, kind, answer.updateExpense),
    });
    return data?.updateExpense;
  }
  const { data } = await client.mutate({
    mutation: UpdateIncome,
    variables: { input: withoutSubcategory(input) },
    update: (cache, { data: answer }) => answer && placeEntry(cache, kind, answer.updateIncome),
  });
  return data?.updateIncome;
}

/** Deletes an entry and answers it as it was at the server, which may be newer than what is shown. */
export async function sendDelete(client: ApolloClient, kind: EntryKind, id: string): Promise<Entry | undefined> {
  const update = (cache: ApolloClient['cache']) => dropEntry(cache, kind, id);
  if (kind === 'expense') {
    return (await client.mutate({ mutation: DeleteExpense, variables: { id }, update })).data?.deleteExpense;
  }
  return (await client.mutate({ mutation: DeleteIncome, variables: { id }, update })).data?.deleteIncome;
}

/** Incomes have no subcategories. */
function withoutSubcategory<Input extends Partial<EntryContent>>(input: Input): Omit<Input, 'subcategoryId'> {
  const income: Partial<EntryContent> & Omit<Input, 'subcategoryId'> = { ...input };
  delete income.subcategoryId;
  return income;
}
