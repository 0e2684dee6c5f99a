import { Box, Button, Skeleton, useMediaQuery, useTheme } from '@mui/material';
import type {
  Choices_AccountFragment,
  Choices_ExpenseCategoryFragment,
  Choices_IncomeCategoryFragment,
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
import { useSubcategoryWrites } from '../subcategories/use-subcategory-writes';
import { accountsOf, choicesOf } from './choices';
import type { EntryOptions } from './entry-fields';
import { FilterRow } from './filter-row';
import { EntriesAside } from './entries-aside';
import { listVariables, type EntryFilters } from './filters';
import { nameOf } from './entry';
import { ActionNotice } from './action-notice';
import { NoEntries } from './no-entries';
import { useElsewhere } from './use-elsewhere';
import { useEntryList } from './use-entry-list';
import { useEntryWrites } from './use-entry-writes';
import { useUndo } from './use-undo';
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
  expenseCategories: readonly Choices_ExpenseCategoryFragment[];
  incomeCategories: readonly Choices_IncomeCategoryFragment[];
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

/** Incomes or expenses: filtered, added to, changed and deleted in one place. */
export function Entries(props: EntriesProps) {
  const { month, filters, onFilter, asked, onWritten } = props;
  const { kind } = filters;
  const format = useFormat();
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const variables = listVariables(filters, month, today());
  const list = useEntryList(kind, variables);
  const { writes, elsewhere, dismiss } = useElsewhere(kind, useEntryWrites(kind, onWritten), variables);
  const subcategories = useSubcategoryWrites();
  const undo = useUndo(writes);
  const categories = kind === 'expense' ? props.expenseCategories : props.incomeCategories;
  const options: EntryOptions = {
    choices: choicesOf(categories, format.locale),
    accounts: accountsOf(props.accounts, format.locale),
    currencies: props.currencies,
    ...(kind === 'expense'
      ? {
          async createSubcategory({ categoryCode, categoryName, create }) {
            const made = await subcategories.create(categoryCode, create, crypto.randomUUID());
            return 'problem' in made ? made : { categoryCode, categoryName, subcategory: made };
          },
        }
      : {}),
  };
  const day = monthOf(today()) === month ? today() : `${month}-01`;
  const { entries } = list;

  return (
    <Card title="Entries" aside={<EntriesAside kind={kind} variables={variables} onManage={props.onManage} />}>
      <FilterRow month={month} filters={filters} categories={categories} onChange={onFilter} />
      <Box sx={{ my: 3, display: wide || asked > 0 ? 'block' : 'none' }}>
        {asked === 0 ? (
          <Button fullWidth onClick={props.onAsk} sx={openerStyle}>
            {kind === 'expense' ? 'Add an expense' : 'Add an income'}
          </Button>
        ) : (
          <InPlace
            fallback={
              <>
                <Skeleton variant="rounded" sx={{ height: { xs: 200, md: 34 } }} />
                <KeysKept onCancel={() => undefined} />
              </>
            }
          >
            <AddEntry
              key={kind}
              kind={kind}
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
      {undo.problem && <NoticeBar onDismiss={undo.dismiss}>{undo.problem}</NoticeBar>}
      {list.error !== undefined && !entries && <Problem error={list.error} onRetry={list.retry} />}
      {!entries && !list.error && <Skeleton variant="rounded" sx={{ height: 420 }} />}
      {entries?.length === 0 && <NoEntries filters={filters} month={month} onFilter={onFilter} />}
      {entries && entries.length > 0 && (
        <InPlace fallback={<Skeleton variant="rounded" sx={{ height: 420 }} />}>
          <EntryTable
            key={`${list.name} ${wide}`}
            kind={kind}
            list={{ ...list, entries }}
            options={options}
            writes={writes}
            rowHeight={wide ? 38 : 55}
            columns={wide ? 6 : 2}
            onDelete={(entry) => void undo.remove(entry)}
          />
        </InPlace>
      )}
      {undo.deleted && (
        <ActionNotice key={undo.deleted.id} action="Undo" onAction={undo.restore} onGone={undo.dismiss}>
          Deleted {nameOf(undo.deleted)}, {format.amount(undo.deleted.amount, undo.deleted.currency)}
        </ActionNotice>
      )}
      {elsewhere && !undo.deleted && (
        <ActionNotice
          key={elsewhere.entry.id}
          action={elsewhere.otherDay ? `Show ${format.monthName(elsewhere.month)}` : 'Show it'}
          onAction={() => {
            props.onShow(elsewhere.month, elsewhere.filters);
            dismiss();
          }}
          onGone={dismiss}
        >
          {elsewhere.otherDay
            ? `${elsewhere.done === 'added' ? 'Added' : 'Moved'} to ${format.date(elsewhere.entry.date)}`
            : `${elsewhere.done === 'added' ? 'Added' : 'Saved'}, but the filters leave it out`}
        </ActionNotice>
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
