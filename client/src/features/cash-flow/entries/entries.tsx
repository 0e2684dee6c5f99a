import { Box, Button, Skeleton, useMediaQuery, useTheme } from '@mui/material';
import { useState } from 'react';
import type {
  Category_CategoryFragment,
  Choices_AccountFragment,
  Format_CurrencyFragment,
} from '../../../__generated__/graphql';
import { monthOf } from '../../../../../domain/month';
import { Card } from '../../../components/card';
import type { Guess } from '../../../components/guessed-currency';
import { KeysKept } from '../../../components/keys-kept';
import { NoticeBar } from '../../../components/notice-bar';
import { Problem } from '../../../components/problem';
import { useFormat } from '../../../lib/format-context';
import { today } from '../../../lib/now';
import { accountsOf, choicesOf, othersOf } from './choices';
import type { EntryOptions } from './entry-options';
import { FilterRow } from './filter-row';
import { EntriesAside } from './entries-aside';
import { listVariables, NOT_NARROWED, type EntryFilters } from './filters';
import { ADD, LISTS } from './lists';
import { NoEntries } from './no-entries';
import { AccountLine } from '../account-check/account-line';
import { createListFocus } from './list-focus';
import { useDelete } from './use-delete';
import { useElsewhere } from './use-elsewhere';
import { useEntryList } from './use-entry-list';
import { useEntryWrites } from './use-entry-writes';
import { useCreateCategory } from './use-create-category';
import { useUnsorted } from './use-unsorted';
import { InPlace } from '../../../components/in-place';
import { onDemand } from '../../../lib/on-demand';

// The fields of an entry, with their search for a category, come when one is added or changed.
const AddEntry = onDemand(() => import('./add-entry').then((module) => module.AddEntry));
// After the figures above are painted.
const EntryTable = onDemand(() => import('./entry-table').then((module) => module.EntryTable));

export interface EntriesProps {
  month: string;
  filters: EntryFilters;
  onFilter: (change: Partial<EntryFilters>) => void;
  /** Goes to another month, with filters changed. */
  onShow: (month: string, change: Partial<EntryFilters>) => void;
  categories: readonly Category_CategoryFragment[];
  /** All assets that are open: money goes through some of them, and may be moved to any. */
  accounts: readonly Choices_AccountFragment[];
  currencies: readonly Format_CurrencyFragment[];
  baseCurrency: string;
  owner: string;
  confirm?: Guess['confirm'] | undefined;
  /** Rises whenever somebody asked to add an entry. */
  asked: number;
  onWritten: () => void;
  onAsk: () => void;
  onManage: () => void;
}

/** What came in, went out and was moved: filtered, added to, changed and deleted in one place. */
export function Entries(props: EntriesProps) {
  const { month, filters, onFilter, asked, onWritten } = props;
  const { kind } = filters;
  const format = useFormat();
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const variables = listVariables(filters, month, today());
  const list = useEntryList(variables);
  const unsorted = useUnsorted(month);
  const entryWrites = useEntryWrites(onWritten);
  const writes = useElsewhere(entryWrites, variables, props.onShow);
  const { remove, problem, dismiss } = useDelete(writes);
  const accounts = accountsOf(props.accounts, format.locale);
  const options: EntryOptions = {
    choices: {
      expense: choicesOf(props.categories, 'EXPENSE', format.locale),
      income: choicesOf(props.categories, 'INCOME', format.locale),
    },
    accounts,
    others: othersOf(props.accounts, format.locale),
    currencies: props.currencies,
    createCategory: useCreateCategory(),
  };
  const adding = kind === 'all' ? 'expense' : kind;
  const day = monthOf(today()) === month ? today() : `${month}-01`;
  const { entries } = list;
  const [listFocus] = useState(createListFocus);

  return (
    <Card title="Entries" aside={<EntriesAside kind={kind} variables={variables} onManage={props.onManage} />}>
      <FilterRow
        month={month}
        filters={filters}
        categories={props.categories}
        accounts={accounts}
        unsorted={filters.dates.type === 'month' ? unsorted : undefined}
        onChange={onFilter}
        onDown={listFocus.want}
      />
      {accounts.some(({ id }) => id === filters.accountId) && (
        <AccountLine
          key={filters.accountId}
          accountId={filters.accountId ?? ''}
          owner={props.owner}
          writes={entryWrites}
          onDelete={remove}
          onShow={({ date }) =>
            onFilter({
              ...NOT_NARROWED,
              accountId: filters.accountId,
              kind: 'all',
              dates: { type: 'range', from: date, to: date },
            })
          }
        />
      )}
      <Box sx={{ my: 3, display: wide || asked > 0 ? 'block' : 'none' }}>
        {asked === 0 ? (
          <Button fullWidth onClick={props.onAsk} sx={openerStyle}>
            {ADD[adding]}
          </Button>
        ) : (
          <InPlace
            fallback={
              <>
                <Skeleton variant="rounded" sx={{ height: { xs: 350, md: 72 } }} />
                <KeysKept onCancel={() => undefined} />
              </>
            }
          >
            <AddEntry
              kind={adding}
              day={day}
              baseCurrency={props.baseCurrency}
              owner={props.owner}
              confirm={props.confirm}
              options={options}
              writes={writes}
              asked={asked}
            />
          </InPlace>
        )}
      </Box>
      {problem && <NoticeBar onDismiss={dismiss}>{problem}</NoticeBar>}
      {list.error !== undefined && !entries && <Problem error={list.error} onRetry={list.retry} />}
      {!entries && !list.error && <Skeleton variant="rounded" sx={{ height: 420 }} />}
      {entries?.length === 0 && <NoEntries filters={filters} month={month} onFilter={onFilter} />}
      {entries && entries.length > 0 && (
        <InPlace fallback={<Skeleton variant="rounded" sx={{ height: 420 }} />}>
          <EntryTable
            key={`${list.name} ${wide}`}
            name={LISTS[kind]}
            list={{ ...list, entries }}
            options={options}
            writes={writes}
            focus={listFocus}
            rowHeight={wide ? 38 : 55}
            columns={wide ? 7 : 3}
            onDelete={(entry) => void remove(entry)}
          />
        </InPlace>
      )}
    </Card>
  );
}

/** As high as the line it opens. */
const openerStyle = {
  justifyContent: 'flex-start',
  minHeight: 34,
  py: 0,
  px: 2,
  border: '1px dashed',
  borderColor: 'fieldBorder',
  borderRadius: '6px',
  color: 'text.secondary',
  fontWeight: 400,
} as const;
