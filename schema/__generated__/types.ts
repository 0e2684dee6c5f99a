export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  AWSDate: { input: string; output: string; }
  AWSDateTime: { input: string; output: string; }
  AWSEmail: { input: string; output: string; }
  AWSJSON: { input: unknown; output: unknown; }
  AWSTimestamp: { input: number; output: number; }
  AWSURL: { input: string; output: string; }
};

/** An account's transactions against what its bank says. Amounts are decimals in the account's currency, negative for what is owed. */
export type AccountCheck = {
  __typename?: 'AccountCheck';
  /** The account. */
  account: Asset;
  /** The sum of its booked transactions up to the day. */
  booked: Scalars['String']['output'];
  /** The day. */
  date: Scalars['AWSDate']['output'];
  /** The bank's balance − booked: what is missing here, or where negative, too much. Null without a balance. */
  difference: Maybe<Scalars['String']['output']>;
  /** How many of its transactions are in another currency: they are in no sum here. */
  leftOut: Scalars['Int']['output'];
  /** Whether one of them says what it held when its books begin. Without it, booked is only what has been moved since. */
  opened: Scalars['Boolean']['output'];
  /** The sum of those announced up to the day, which are not in booked. */
  pending: Scalars['String']['output'];
  /** The day of its first transaction; null without any. */
  since: Maybe<Scalars['AWSDate']['output']>;
  /** What would explain the difference, the likeliest first: at most 10. Empty without one. */
  suspects: Array<BalanceSuspect>;
  /** What was entered as its value at the end of the day's month; null where nothing was. */
  value: Maybe<Scalars['String']['output']>;
};

/** Where the assets of a month are. Its total is what netWorth gives as the month's assets: the sum of the categories, each the sum of its assets, to the cent. */
export type Allocation = {
  __typename?: 'Allocation';
  /** Every category of assets, in the order screens show them. */
  categories: Array<AllocationCategory>;
  /** total − previousTotal; null where the two cannot be compared: something had an exchange rate in one of the months only, or nothing in either. */
  change: Maybe<Scalars['String']['output']>;
  /** The change as a percentage of previousTotal; null where that is not above zero. */
  changePct: Maybe<Scalars['String']['output']>;
  /** Of all amounts here: the one asked for, or the member's base currency. */
  currency: Scalars['String']['output'];
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** At the end of the month before. */
  previousTotal: Scalars['String']['output'];
  /** False where there are assets and none of them has an exchange rate: then the amounts are no figures. */
  priced: Scalars['Boolean']['output'];
  /** The rates that the month's figures need, by currency. */
  rates: Array<NeededRate>;
  /** The worth of all assets at the end of the month, as a decimal. */
  total: Scalars['String']['output'];
  /** 100 less the sum of all targets. */
  unallocatedPct: Scalars['String']['output'];
  /** What no figure here contains, because its currency has no exchange rate in the month or the one before. */
  unpriced: Array<UnpricedItem>;
};

/** What to do about a category. */
export type AllocationAction =
  /** At least half a percentage point below its target, with something to buy it for. */
  | 'BUY'
  /** Nearer to its target than half a percentage point, without one, or left alone: the plan of rebalancing says why. */
  | 'HOLD'
  /** At least half a percentage point above its target, with something to be bought for it. */
  | 'SELL';

/** An asset's part of its category, against its target inside it. */
export type AllocationAsset = {
  __typename?: 'AllocationAsset';
  /** The asset itself. */
  asset: Asset;
  /** targetValue − value. Null where part of the category has no exchange rate. */
  delta: Maybe<Scalars['String']['output']>;
  /** Whether it is open at the end of the month: what was closed in it is listed for what it was worth before. */
  open: Scalars['Boolean']['output'];
  /** Share of its category; those of all its assets add up to exactly 100.00. Null while the category's value is not above zero. */
  pct: Maybe<Scalars['String']['output']>;
  /** At the end of the month before; null when it had no exchange rate then. */
  previousValue: Maybe<Scalars['String']['output']>;
  /**
   * Its share of the category's target: subTargetPct where it is set by hand. In a category weighted by market
   * capitalisation the other assets share what is left by theirs, as it held in the month, in one currency. Else null.
   */
  targetPct: Maybe<Scalars['String']['output']>;
  /** That share as an amount of the category's targetValue. */
  targetValue: Maybe<Scalars['String']['output']>;
  /** Null when it has no exchange rate in the month. */
  value: Maybe<Scalars['String']['output']>;
};

/** A category's part of all assets, against its target. */
export type AllocationCategory = {
  __typename?: 'AllocationCategory';
  /** What a full rebalancing without a contribution does with it. */
  action: AllocationAction;
  /** What is open in the month, and what was closed in it. */
  assets: Array<AllocationAsset>;
  /** A category of assets; there are none of liabilities. */
  category: AssetCategory;
  /** targetValue − value: above zero it is below its target. Null where part of it has no exchange rate. */
  delta: Maybe<Scalars['String']['output']>;
  /** targetPct − pct, in percentage points. Null where part of it has no exchange rate. */
  deltaPct: Maybe<Scalars['String']['output']>;
  /** Share of the total; those of all categories add up to exactly 100.00. Null while the total is not above zero. */
  pct: Maybe<Scalars['String']['output']>;
  /** Share of previousTotal; null while that is not above zero. */
  previousPct: Maybe<Scalars['String']['output']>;
  /** At the end of the month before. */
  previousValue: Scalars['String']['output'];
  /** Why that leaves it as it is, whatever its target; null where nothing keeps it. */
  reason: Maybe<RebalancingReason>;
  /** Null without a target. */
  targetPct: Maybe<Scalars['String']['output']>;
  /** The target as an amount of the total. */
  targetValue: Maybe<Scalars['String']['output']>;
  /** At the end of the month, as a decimal: the sum of its assets. */
  value: Scalars['String']['output'];
};

/** The split of assets over their categories at the end of a month. */
export type AllocationMonth = {
  __typename?: 'AllocationMonth';
  /** Each category that has a value. */
  categories: Array<AllocationMonthCategory>;
  /** Of all amounts here: the one asked for, or the member's base currency. */
  currency: Scalars['String']['output'];
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** False where there are assets and none of them has an exchange rate: then the amounts are no figures. */
  priced: Scalars['Boolean']['output'];
  /** The worth of all assets, as a decimal: the sum of the categories. */
  total: Scalars['String']['output'];
  /** What this month's figures do not contain, because its currency has no exchange rate in it. */
  unpriced: Array<UnpricedItem>;
};

/** A category's part of all assets of a month. */
export type AllocationMonthCategory = {
  __typename?: 'AllocationMonthCategory';
  /** A category of assets. */
  category: AssetCategory;
  /** Share of the total; all of them add up to exactly 100.00. Null while the total is not above zero. */
  pct: Maybe<Scalars['String']['output']>;
  /** At the end of the month, as a decimal. */
  value: Scalars['String']['output'];
};

/** How much of all assets a category should be. */
export type AllocationTarget = {
  __typename?: 'AllocationTarget';
  /** A category of assets; there are none for liabilities. */
  category: AssetCategory;
  /** When it was first set. */
  createdAt: Scalars['AWSDateTime']['output'];
  /** The code of its category. */
  id: Scalars['ID']['output'];
  /** The id of the member it belongs to. */
  owner: Scalars['ID']['output'];
  /** 0 to 100. */
  targetPct: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['AWSDateTime']['output'];
  /** Counts its edits. */
  version: Scalars['Int']['output'];
};

/** A target to set, or to clear. */
export type AllocationTargetInput = {
  /** A category of assets, each once. */
  categoryCode: Scalars['ID']['input'];
  /** The version seen before; 0 when there was no target. Where it is another by now, nothing is set: CONFLICT. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Percent from 0 to 100 with at most four decimals; null clears the target. */
  targetPct?: InputMaybe<Scalars['String']['input']>;
};

/** Something owned or owed: an account, a position, a house, a mortgage. */
export type Asset = {
  __typename?: 'Asset';
  /** The account that holds it; null where that is not said. */
  account: Maybe<LinkedAsset>;
  /** What it is sorted into; the category says whether it is an asset or a liability. */
  category: AssetCategory;
  /** The day it is closed on (YYYY-MM-DD): it is open until then. It counts up to the month before, and keeps its history. */
  closedOn: Maybe<Scalars['AWSDate']['output']>;
  /** When it was opened here. */
  createdAt: Scalars['AWSDateTime']['output'];
  /** Currency its values are entered in. */
  currency: Scalars['String']['output'];
  /** A UUID, made by the client or for it. */
  id: Scalars['ID']['output'];
  /** The bank, broker or other place where it is held or owed. */
  institution: Maybe<Scalars['String']['output']>;
  /** Market capitalisation as a decimal, for targets weighted by it. */
  marketCap: Maybe<Scalars['String']['output']>;
  /** 1 to 120 characters. */
  name: Scalars['String']['output'];
  /** At most 2,000 characters; null where there are none. */
  notes: Maybe<Scalars['String']['output']>;
  /** The id of the member it belongs to. */
  owner: Scalars['ID']['output'];
  /**
   * The day an open asset was last opened again (YYYY-MM-DD). From the month it was closed in to the month before this one
   * it is worth nothing; from then on what is entered for this month or later.
   */
  reopenedOn: Maybe<Scalars['AWSDate']['output']>;
  /** What a debt is secured on; null where it is on nothing, and for what is owned. */
  secures: Maybe<LinkedAsset>;
  /** Target share inside its category, 0 to 100, set by hand. */
  subTargetPct: Maybe<Scalars['String']['output']>;
  /** The symbol it is traded by; null where there is none. */
  ticker: Maybe<Scalars['String']['output']>;
  /** Whether plans may buy and sell it; null goes by its category. What cannot be traded counts in every share all the same. */
  tradable: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed; recording a value is no change of it. */
  updatedAt: Scalars['AWSDateTime']['output'];
  /** Counts its edits: send it back as expectedVersion to notice a concurrent one. */
  version: Scalars['Int']['output'];
};

/** A kind of thing one can own or owe. */
export type AssetCategory = {
  __typename?: 'AssetCategory';
  /** Such as ETF_STOCKS or MORTGAGE. */
  code: Scalars['ID']['output'];
  /** Whether it holds what is owned or what is owed. */
  kind: AssetCategoryKind;
  /** Whether targets inside the category follow market capitalisation where none is set by hand. */
  marketCapWeighted: Scalars['Boolean']['output'];
  /** What to call it. */
  name: Scalars['String']['output'];
  /** Whether plans buy and sell an asset of it that does not say so itself. False for debts, and for what takes months to sell. */
  tradable: Scalars['Boolean']['output'];
};

/** What a category holds. */
export type AssetCategoryKind =
  /** Adds to net worth. */
  | 'ASSET'
  /** Is entered as a positive amount and subtracts from net worth. */
  | 'LIABILITY';

/** What an asset was worth at the end of a month, as entered. It holds for later months until the next one, or until the asset is closed; opened again, it needs a new one. */
export type AssetInput = {
  __typename?: 'AssetInput';
  /** The asset it is a value of. */
  asset: Asset;
  /** The id of the asset it is a value of. */
  assetId: Scalars['ID']['output'];
  /** When it was first entered. */
  createdAt: Scalars['AWSDateTime']['output'];
  /** Made of the asset's id and the month. */
  id: Scalars['ID']['output'];
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** What was noted with the value, at most 2,000 characters; null where nothing was. */
  notes: Maybe<Scalars['String']['output']>;
  /** The id of the member it belongs to. */
  owner: Scalars['ID']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['AWSDateTime']['output'];
  /** Decimal, in the asset's currency. What is owed on a liability is positive. */
  value: Scalars['String']['output'];
  /** Counts its edits. */
  version: Scalars['Int']['output'];
};

/** What an asset is worth in the month. */
export type AssetValueInput = {
  /** An asset that is open in the month. */
  assetId: Scalars['ID']['input'];
  /** Refuses all of the values with CONFLICT when this one is no longer at this version; 0 is for a value that is not there yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Left out, the notes stay; null clears them. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Decimal with at most 20 digits before and 4 after the point; null removes the entry. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of change. */
export type AuditAction =
  /** It was deleted. */
  | 'DELETE'
  /** It was created. */
  | 'INSERT'
  /** It was edited. */
  | 'UPDATE';

/** One change of one thing. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  /** What was done to it. */
  action: AuditAction;
  /** Who did it: the id of a user. */
  actor: Scalars['ID']['output'];
  /** Its fields after the change; null when it was deleted. */
  after: Maybe<Scalars['AWSJSON']['output']>;
  /** When it happened. */
  at: Scalars['AWSDateTime']['output'];
  /** Its fields before the change, amounts as decimals in strings; null when it was created. */
  before: Maybe<Scalars['AWSJSON']['output']>;
  /** The type of what was changed, such as Asset or Transaction. Import stands for a restored export, with the number of rows of each kind. */
  entity: Scalars['String']['output'];
  /** Grows with time. */
  id: Scalars['ID']['output'];
  /** What tells it from others of its type, such as its id, or asset and month. */
  key: Scalars['AWSJSON']['output'];
};

/** Some of the changes, and where to go on. */
export type AuditEventPage = {
  __typename?: 'AuditEventPage';
  /** Newest first. */
  items: Array<AuditEvent>;
  /** Send it to get the next page; null on the last one. */
  nextToken: Maybe<Scalars['String']['output']>;
};

/** Transactions that would explain why an account differs from its bank. */
export type BalanceSuspect = {
  __typename?: 'BalanceSuspect';
  /** What may be wrong with them. */
  reason: BalanceSuspectReason;
  /** One of them, or two that come to the difference together. */
  transactions: Array<Transaction>;
};

/** What may be wrong with transactions of an account. */
export type BalanceSuspectReason =
  /** They are here and not at the bank. */
  | 'NOT_AT_BANK'
  /** They are announced here, and booked at the bank. */
  | 'PENDING_HERE'
  /** It is here twice: another one of the same amount is within three days of it. */
  | 'TWICE'
  /** It came in at the bank and went out here, or the other way round. */
  | 'WRONG_SIGN';

/** How people save and invest, in a month. */
export type Benchmarks = {
  __typename?: 'Benchmarks';
  /** Each category of assets, whether or not there is anything to say about it. */
  allocation: Array<CategoryBenchmark>;
  /** Median of what those people kept of their income, in percent. */
  medianSavingsRate: Maybe<Scalars['String']['output']>;
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** People with an income in the month, all of whose money could be exchanged. */
  savers: Maybe<Scalars['Int']['output']>;
};

/** A part of a member's books. */
export type BooksArea =
  /** Targets of the allocation. */
  | 'ALLOCATION_TARGETS'
  /** Assets and liabilities. Deleting one takes its values along. */
  | 'ASSETS'
  /** The values of assets. */
  | 'ASSET_INPUTS'
  /** Budgets. */
  | 'BUDGETS'
  /** Categories of incomes and expenses. Merging two changes transactions and budgets along. */
  | 'CATEGORIES'
  /** All of the above. */
  | 'EVERYTHING'
  /** The member's own exchange rates. */
  | 'EXCHANGE_RATES'
  /** The member's profile: another base currency shows every figure in it. */
  | 'PROFILE'
  /** Transactions. Budgets are measured by them. */
  | 'TRANSACTIONS';

/** That something in a member's books changed, and what. A write that is repeated tells again, so a notice may find nothing new. */
export type BooksChange = {
  __typename?: 'BooksChange';
  /** Who changed them. */
  actor: Scalars['ID']['output'];
  /** Which part of them. */
  area: BooksArea;
  /** When it changed. */
  at: Scalars['AWSDateTime']['output'];
  /** The notice's own: one that comes twice has the same. */
  id: Scalars['ID']['output'];
  /** What changed, by the id that its type gives it: at most 100. Empty says to look at all of the area, and of the month where there is one. */
  ids: Array<Scalars['ID']['output']>;
  /** YYYY-MM: the one month it is about; null where it is about none, or about several. */
  month: Maybe<Scalars['String']['output']>;
  /** Whose books. */
  owner: Scalars['ID']['output'];
};

/** What a member means to spend on a category in a month, and what they did spend. */
export type Budget = {
  __typename?: 'Budget';
  /** What was spent in the month. */
  actual: Scalars['String']['output'];
  /** Decimal; zero where none is set. */
  budget: Scalars['String']['output'];
  /** Whether auto-adjust made it. Setting it by hand clears the mark. */
  calculated: Scalars['Boolean']['output'];
  /** The category it is for. */
  category: Category;
  /** The currency of the amounts: the member's base currency. */
  currency: Scalars['String']['output'];
  /** Made of the category's id and the month. */
  id: Scalars['ID']['output'];
  /** False where what is set is in a currency without an exchange rate in the month: then budget, remaining and pct say nothing. */
  isPriced: Scalars['Boolean']['output'];
  /** Whether a budget is set, be it zero. */
  isSet: Scalars['Boolean']['output'];
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** The id of the member it belongs to. */
  owner: Scalars['ID']['output'];
  /** actual as a percentage of budget, with two decimals; null for a budget of zero. */
  pct: Maybe<Scalars['String']['output']>;
  /** budget − actual: negative when overspent. */
  remaining: Scalars['String']['output'];
  /** Counts its edits; 0 while none is set. */
  version: Scalars['Int']['output'];
};

/** The budgets of a month. Its categories and what has none add up to budget and actual, those with a budget to budgetedActual and remaining, to the cent. */
export type BudgetMonth = {
  __typename?: 'BudgetMonth';
  /** What was spent in the month, as the cash flow says: budgetedActual + unbudgeted. */
  actual: Scalars['String']['output'];
  /** The sum of all budgets, as a decimal. */
  budget: Scalars['String']['output'];
  /** What was spent in the categories that have a budget with an exchange rate. */
  budgetedActual: Scalars['String']['output'];
  /** The expense categories of the first level, in the order screens show them: those archived only where they have a budget or spending. */
  categories: Array<Budget>;
  /** The member's base currency. What is in another one is exchanged at the month's rate. */
  currency: Scalars['String']['output'];
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** The id of the member it belongs to. */
  owner: Scalars['ID']['output'];
  /** budgetedActual as a percentage of budget, with two decimals; null where all budgets together are zero. */
  pct: Maybe<Scalars['String']['output']>;
  /** False where something is budgeted or spent and none of it has an exchange rate: then the amounts are no figures. */
  priced: Scalars['Boolean']['output'];
  /** The rates that the figures need, by currency. */
  rates: Array<NeededRate>;
  /** budget − budgetedActual */
  remaining: Scalars['String']['output'];
  /** What was spent in the others. */
  unbudgeted: Scalars['String']['output'];
  /** What no figure here contains, because its currency has no exchange rate in the month: spending and budgets alike. */
  unpriced: Array<UnpricedItem>;
};

/** What came in and went out. Parts add up to categories, categories to totals, and months to the whole, to the cent. */
export type CashFlow = {
  __typename?: 'CashFlow';
  /** Of all amounts here: the one asked for, or the member's base currency. */
  currency: Scalars['String']['output'];
  /** All expenses of the range. */
  expenses: Scalars['String']['output'];
  /** Expenses of the whole range, largest first. */
  expensesByCategory: Array<CategoryTotal>;
  /** All incomes of the range. */
  income: Scalars['String']['output'];
  /** Incomes of the whole range, largest first. */
  incomesByCategory: Array<CategoryTotal>;
  /** One for each month asked for, oldest first. */
  months: Array<CashFlowMonth>;
  /** income − expenses */
  net: Scalars['String']['output'];
  /** False where something came in or went out and none of it has an exchange rate: then the amounts are no figures. */
  priced: Scalars['Boolean']['output'];
  /** The rates that the figures need, by currency, as they hold in the last month with an entry. */
  rates: Array<NeededRate>;
  /** net as a percentage of income, with two decimals; null without income. */
  savingsRate: Maybe<Scalars['String']['output']>;
  /** How many parts of incomes and expenses in the range are still to be sorted. */
  uncategorised: Scalars['Int']['output'];
  /**
   * What no figure here contains, because its currency has no exchange rate in a month: by currency, and for all of these
   * months together. What came in is positive, what went out negative.
   */
  unpriced: Array<UnpricedItem>;
};

/** What came in and went out in a month. */
export type CashFlowMonth = {
  __typename?: 'CashFlowMonth';
  /** All expenses of the month, as a decimal. */
  expenses: Scalars['String']['output'];
  /** The month's expenses, largest first; they add up to expenses. */
  expensesByCategory: Array<CategoryTotal>;
  /** All incomes of the month, as a decimal. */
  income: Scalars['String']['output'];
  /** The month's incomes, largest first; they add up to income. */
  incomesByCategory: Array<CategoryTotal>;
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** income − expenses */
  net: Scalars['String']['output'];
  /** False where something came in or went out and none of it has an exchange rate: then the amounts are no figures. */
  priced: Scalars['Boolean']['output'];
  /** net as a percentage of income, with two decimals; null without income. */
  savingsRate: Maybe<Scalars['String']['output']>;
};

/** What money comes in or goes out under. Categories are each books' own, on two levels. */
export type Category = {
  __typename?: 'Category';
  /** Since when it is not offered any more; null while it is. */
  archivedOn: Maybe<Scalars['AWSDate']['output']>;
  /** Such as FOOD, for those that all books begin with, whatever they are called now; null for others. No two of a kind have the same. */
  code: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['AWSDateTime']['output'];
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** Which side it is on. It never changes. */
  kind: CategoryKind;
  /** What to call it; no two with the same parent have the same. */
  name: Scalars['String']['output'];
  /** The id of the books it belongs to. */
  owner: Scalars['ID']['output'];
  /** What it is a part of; null for one of the first level. */
  parent: Maybe<Category>;
  /** Its place among its neighbours, from 0 to 10000; those of the same place are sorted by name. */
  position: Scalars['Int']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['AWSDateTime']['output'];
  /** Counts its edits: send it back as expectedVersion to notice a concurrent one. */
  version: Scalars['Int']['output'];
};

/** How those who hold something of a category weigh it. */
export type CategoryBenchmark = {
  __typename?: 'CategoryBenchmark';
  /** A category of assets; there are none of liabilities. */
  category: AssetCategory;
  /** People who hold something of the category. */
  holders: Maybe<Scalars['Int']['output']>;
  /** Median share of their assets that those people hold in it, in percent. Shares of different people: they do not add up to 100. */
  medianPct: Maybe<Scalars['String']['output']>;
};

/** Which side a category is on. */
export type CategoryKind =
  /** What goes out. */
  | 'EXPENSE'
  /** What comes in. */
  | 'INCOME';

/** What came in or went out under a category of the first level. A refund lowers what was spent: more refunds than spending make it negative. */
export type CategoryTotal = {
  __typename?: 'CategoryTotal';
  /** As a decimal, in the currency of the whole answer. */
  amount: Scalars['String']['output'];
  /** The category itself; null for what is still to be sorted. */
  category: Maybe<Category>;
  /** By the categories that are its parts, largest first; they add up to amount. */
  subcategories: Array<SubcategoryTotal>;
};

/** What a category is worth. */
export type CategoryValue = {
  __typename?: 'CategoryValue';
  /** A category of assets or of liabilities. */
  category: AssetCategory;
  /** As a decimal; of liabilities positive. */
  value: Scalars['String']['output'];
};

/** A transaction after several were changed: what follows from the change. */
export type ChangedTransaction = {
  __typename?: 'ChangedTransaction';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it counts as from now on. */
  kind: TransactionKind;
  /** Its version from now on. */
  version: Scalars['Int']['output'];
};

/** An asset or liability to open. */
export type CreateAssetInput = {
  /** The id of the account that holds it: an asset of CASH. What is owed, and cash itself, is held at none. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** The code of its category; one of liabilities makes it a debt. */
  categoryCode: Scalars['ID']['input'];
  /** Currency of its values; the member's base currency when left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the client, so that a retry cannot make a second asset. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The bank, broker or other place where it is held or owed; 1 to 120 characters. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** Market capitalisation in the asset's currency: a decimal of zero or more. */
  marketCap?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters, not only spaces. */
  name: Scalars['String']['input'];
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The id of what a debt is secured on: something the member owns. */
  securesId?: InputMaybe<Scalars['ID']['input']>;
  /** Target share inside its category: 0 to 100 with at most four decimals; those of a category's open assets add up to 100 at most. */
  subTargetPct?: InputMaybe<Scalars['String']['input']>;
  /** The symbol it is traded by; 1 to 24 characters. */
  ticker?: InputMaybe<Scalars['String']['input']>;
  /** Whether plans may buy and sell it; left out, it goes by its category. */
  tradable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A category to make. */
export type CreateCategoryInput = {
  /** A UUID made by the client, so that a retry cannot make a second one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The side it is on. */
  kind: CategoryKind;
  /** At most 80 characters. */
  name: Scalars['String']['input'];
  /** A category of the first level, of the same kind, that it is a part of. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** From 0 to 10000; after the default ones when left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** A transaction to record. */
export type CreateTransactionInput = {
  /** A cash account or credit card. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Decimal with at most 20 digits before and 4 after the point: positive came in, negative went out. Not zero. */
  amount: Scalars['String']['input'];
  /** Where all of it belongs. Without it and without splits it is still to be sorted. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out, it is the account's, and without an account the base currency of the books. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** The day (YYYY-MM-DD), from 1900 to 2199. */
  date: Scalars['AWSDate']['input'];
  /** At most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the client, so that a retry cannot make a second one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** OPENING_BALANCE or ADJUSTMENT. Left out, it is an income or expense; other kinds are what its categories or a transfer make it. */
  kind?: InputMaybe<TransactionKind>;
  /** At most 200 characters. */
  payee?: InputMaybe<Scalars['String']['input']>;
  /** Where its parts belong: at most 100, which add up to amount. Not together with categoryId. */
  splits?: InputMaybe<Array<SplitInput>>;
  /** BOOKED when left out. */
  status?: InputMaybe<TransactionStatus>;
};

/** Money to move between two accounts. */
export type CreateTransferInput = {
  /** What goes out: a decimal above zero, in the currency of its account. */
  amount: Scalars['String']['input'];
  /** The day of both sides (YYYY-MM-DD). */
  date: Scalars['AWSDate']['input'];
  /** At most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The asset it goes out of. */
  fromAccountId: Scalars['ID']['input'];
  /** A UUID made by the client for what goes out, so that a retry cannot make a second one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What comes in, in the currency of its account. The same as amount when left out, which only one currency allows. */
  receivedAmount?: InputMaybe<Scalars['String']['input']>;
  /** The asset it comes into: any but the other one, a debt too. */
  toAccountId: Scalars['ID']['input'];
};

/** A currency of ISO 4217. */
export type Currency = {
  __typename?: 'Currency';
  /** Such as EUR. */
  code: Scalars['ID']['output'];
  /** How many decimals its amounts are shown with. */
  minorUnits: Scalars['Int']['output'];
  /** What to call it. */
  name: Scalars['String']['output'];
};

/** The part of a month's net worth that is held in one currency. */
export type CurrencyValue = {
  __typename?: 'CurrencyValue';
  /** ISO 4217 code of the currency it is held in. */
  code: Scalars['ID']['output'];
  /** In the currency of the answer; negative where more is owed than held. */
  value: Scalars['String']['output'];
};

/** The books of a member. */
export type DataExport = {
  __typename?: 'DataExport';
  /**
   * A ZIP file in base64: the document as finally.json, a CSV file for each kind of thing in it, and, for reading only, the account and the audit trail.
   * Text cells that a spreadsheet would take for a formula begin with an apostrophe.
   */
  archive: Scalars['String']['output'];
  /** JSON of everything that importData restores: profile settings, categories, assets, values, market capitalisations, targets, transactions, transfers, budgets, own rates. */
  document: Scalars['String']['output'];
  /** When it was read. */
  exportedAt: Scalars['AWSDateTime']['output'];
  /** A name for the archive's file. */
  fileName: Scalars['String']['output'];
};

/** What was restored. */
export type DataImport = {
  __typename?: 'DataImport';
  /** How many values of them. */
  assetInputs: Scalars['Int']['output'];
  /** How many assets and liabilities. */
  assets: Scalars['Int']['output'];
  /** How many budgets of a month and category. */
  budgets: Scalars['Int']['output'];
  /** How many transactions. */
  transactions: Scalars['Int']['output'];
};

/** Transactions to delete at once. */
export type DeleteTransactionsInput = {
  /** At most 500, each once. */
  transactions: Array<TransactionAt>;
};

/** What is left of an asset once the debts secured on it are paid. There is one where the asset and one of its debts have a value. */
export type Equity = {
  __typename?: 'Equity';
  /** The id of the asset. */
  assetId: Scalars['ID']['output'];
  /** The asset's own where its debts are all in it, else the base currency of the books. */
  currency: Scalars['String']['output'];
  /** Made of the asset's id and the month. */
  id: Scalars['ID']['output'];
  /** The currencies that cannot be exchanged then, for want of a rate of them or of the currency of the answer; in alphabetical order. */
  leftOut: Array<Scalars['String']['output']>;
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** The asset's value less its debts, each at the month's exchange rate; negative where more is owed. Null where one has no rate. */
  value: Maybe<Scalars['String']['output']>;
};

/** What one euro buys of a currency, for a month. */
export type ExchangeRate = {
  __typename?: 'ExchangeRate';
  /** Its code, such as USD. */
  currency: Scalars['String']['output'];
  /** Made of the currency and the month. */
  id: Scalars['ID']['output'];
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** Whether the caller set it by hand, for this month or an earlier one. */
  own: Scalars['Boolean']['output'];
  /** The published rate that the caller's own one replaces; null for a rate that is not their own, or where none was published. */
  published: Maybe<Scalars['String']['output']>;
  /** Units of the currency that one euro buys, as a decimal. */
  rate: Scalars['String']['output'];
  /** Where it comes from. */
  source: ExchangeRateSource;
  /** The month the rate is of: an earlier one where there is none of this month; of a final rate, the month of the conversion. */
  sourceMonth: Scalars['String']['output'];
  /** Whether the rate is that of an earlier month. */
  stale: Scalars['Boolean']['output'];
  /** How many months the rate is older than the month it stands for; a final one never ages. */
  staleMonths: Scalars['Int']['output'];
  /** Counts the edits of the caller's own rate of this very month; null where there is none. */
  version: Maybe<Scalars['Int']['output']>;
};

/** Where an exchange rate comes from. */
export type ExchangeRateSource =
  /** Invented, for the demo household: it counts for the books that hold it, and for nobody else's. */
  | 'DEMO'
  /** European Central Bank: the rate of the last day of the month that it published. */
  | 'ECB'
  /** The currency became the euro at this rate, for good. */
  | 'FINAL'
  /** Set by those who run this FinAlly, for everybody. */
  | 'MANUAL'
  /** Set by the caller, for themselves. */
  | 'OWN';

/** What a part of an export belongs to. */
export type ExportContent =
  /** What importData restores. */
  | 'DOCUMENT'
  /** Account and audit trail, for reading only. */
  | 'TRAIL';

/** A part of the books of a member. */
export type ExportPart = {
  __typename?: 'ExportPart';
  /** Of what. */
  content: ExportContent;
  /** How many rows were read, with those of this part. */
  done: Scalars['Int']['output'];
  /** Send it as after to get the next part; null on the last one. */
  next: Maybe<Scalars['String']['output']>;
  /** JSON of as many rows of as many lists as fit; the first part begins with the fields of the document that are no lists. */
  text: Scalars['String']['output'];
  /** How many there are. */
  total: Scalars['Int']['output'];
};

/** How the API is. */
export type Health = {
  __typename?: 'Health';
  /** The database's clock. */
  at: Scalars['AWSDateTime']['output'];
  /** OK, or there is no answer but an error. */
  status: HealthStatus;
};

/** What a health check comes to. */
export type HealthStatus =
  /** The API answers, and so does the database. */
  | 'OK';

/** Exported books, in one of two forms. */
export type ImportDataInput = {
  /** What exportData gave as document. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** The same compressed by gzip, in base64: a request holds 1 MB, which is enough for about ten times as much this way. importPart takes more. */
  gzip?: InputMaybe<Scalars['String']['input']>;
};

/** A part of an exported document. */
export type ImportPartInput = {
  /** A piece of the whole document compressed by gzip, this piece in base64: at most 1,000,000 characters. */
  gzip: Scalars['String']['input'];
  /** A UUID: the same for all parts of an import, and another one for the next. */
  id: Scalars['ID']['input'];
  /** How many there are: at most 64. */
  parts: Scalars['Int']['input'];
  /** Which part: 1 is the first. */
  position: Scalars['Int']['input'];
};

/** Where an import in parts is. */
export type ImportState =
  /** Nothing was heard of it for a minute, and nothing was restored. Any part sent again begins again. */
  | 'INTERRUPTED'
  /** Parts are missing. */
  | 'RECEIVING'
  /** It cannot be restored, and nothing was. Its parts are forgotten. */
  | 'REFUSED'
  /** Everything is in the books. */
  | 'RESTORED'
  /** All parts are there, and are being restored. */
  | 'RESTORING';

/** How far an import in parts has come. */
export type ImportStatus = {
  __typename?: 'ImportStatus';
  /** The same for a program. */
  code: Maybe<Scalars['String']['output']>;
  /** How many rows are written: all of them appear at once, at the end. */
  done: Scalars['Int']['output'];
  /** What its parts were sent with. */
  id: Scalars['ID']['output'];
  /** How many there are to be. */
  parts: Scalars['Int']['output'];
  /** Why nothing was restored: a sentence. Null unless it was refused. */
  problem: Maybe<Scalars['String']['output']>;
  /** How many parts are there. */
  received: Scalars['Int']['output'];
  /** What was restored, once it is. */
  result: Maybe<DataImport>;
  /** What it waits for, or how it ended. */
  state: ImportState;
  /** How many are to be; 0 until the document has been read. */
  total: Scalars['Int']['output'];
};

/** Another asset that one is linked to. */
export type LinkedAsset = {
  __typename?: 'LinkedAsset';
  /** The asset's id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** A market capitalisation of an asset, from a month on. */
export type MarketCap = {
  __typename?: 'MarketCap';
  /** In the asset's currency; null where it was cleared. */
  marketCap: Maybe<Scalars['String']['output']>;
  /** The month (YYYY-MM) from which it holds. */
  month: Scalars['String']['output'];
};

/** What can be changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a category out of what is offered for new entries; what is sorted under it stays. updateCategory brings it back. */
  archiveCategory: Category;
  /**
   * Makes the budgets of the month after this one (YYYY-MM), marked calculated, and answers that following month:
   * next = max(0, budget + (budget − actual)) for each category with a budget. A budget of the following month that was
   * set by hand stays; so does a category of which some part has no exchange rate. Doing it again changes nothing.
   */
  autoAdjustBudgets: BudgetMonth;
  /**
   * Copies the budgets of one month (YYYY-MM) to another, as if set there by hand, and answers that one. A copy is what is
   * shown: in the base currency of now, at the rates of the month it comes from. Categories that have none in the first
   * month keep what they have in the second.
   */
  copyBudgets: BudgetMonth;
  /** Opens an asset or liability. Sent twice with the same id and content it makes one; with other content it is a CONFLICT. */
  createAsset: Asset;
  /** Makes a category. Sent twice with the same id and content it makes one; a name that is taken is a CONFLICT. */
  createCategory: Category;
  /** Records a transaction. Sent twice with the same id and content it makes one; with other content it is a CONFLICT. */
  createTransaction: Transaction;
  /**
   * Moves money between two accounts: records both sides, joined. Answers what went out; its transfer is what came in.
   * Sent twice with the same id and content it makes one; with other content it is a CONFLICT.
   */
  createTransfer: Transaction;
  /** Deletes every asset with its whole history, and says how many there were. confirm is exactly DELETE ALL ASSETS. */
  deleteAllAssets: Scalars['Int']['output'];
  /** Deletes an asset with every value ever entered for it, and returns it as it was. To keep its history, close it instead. */
  deleteAsset: Asset;
  /** Deletes a category that nothing is sorted under, and returns it as it was. While something is, it is a CONFLICT that says how much. */
  deleteCategory: Category;
  /**
   * Deletes the caller's books: profile, assets, values, transactions, categories, budgets, targets, rates and audit trail, for good.
   * The sign-in is the user pool's: a client deletes it by Cognito's DeleteUser right after, or the next call of me opens empty books.
   */
  deleteMe: User;
  /** Deletes a transaction and returns it as it was. Of a transfer both sides go: unlinkTransfer first to keep one. */
  deleteTransaction: Transaction;
  /**
   * Deletes several transactions, all of them or none. Answers the ids of what is gone: of a transfer both sides. What was
   * deleted at the named version within the last hour is no fault, so that a request may be sent twice.
   */
  deleteTransactions: Array<Scalars['ID']['output']>;
  /**
   * Restores an exported document into the caller's books, which have to be empty: all of it or, where anything is refused, nothing.
   * Ids, versions and times come back as they were, so that exporting again gives the same document.
   * Books that hold this very document already count as restored; other content in them is a CONFLICT.
   */
  importData: DataImport;
  /**
   * Takes a part of a document that is larger than a request. When the last one is there, in whichever order they came, all of them are
   * restored as importData does, all or nothing; importStatus tells how that goes. The same part sent again is one.
   * Books have one import at a time: a part of another one takes the place of what was sent before.
   */
  importPart: ImportStatus;
  /**
   * Joins two transactions of different accounts, one out and one in, to a transfer, whichever is named first: they lose
   * their categories and are in no cash flow. Answers what went out. Again it changes nothing.
   */
  linkTransfer: Transaction;
  /**
   * Makes one category of two: transactions, parts and budgets of id become those of into, and id is gone. Every total stays.
   * Answers the one that is left.
   */
  mergeCategory: Category;
  /** Tells a member's devices of one of their budgets, as the database has it. It changes nothing itself. */
  publishBudget: Maybe<Budget>;
  /** Tells a member's devices of a change to their books. It changes nothing itself. */
  publishChange: Maybe<BooksChange>;
  /** Records the values of many assets for one month: all of them or, where one is refused, none. A value of null removes the month's entry. */
  recordAssetInputs: Array<AssetInput>;
  /**
   * Sets targets together, all of them or none: percentages from 0 to 100 that, with those left out of the input, add up to
   * 100 at most. 0 is a target; null clears one. Returns all targets.
   */
  setAllocationTargets: Array<AllocationTarget>;
  /** Sets a category's budget of a month by hand, in the member's base currency, or takes it away. */
  setBudget: Budget;
  /**
   * Sets the caller's own rate of a month; null goes back to the published one. It counts for their figures alone,
   * and changes how amounts are shown in other currencies, never an amount that was entered.
   * Answers the rate that holds now; null when there is none.
   */
  setExchangeRate: Maybe<ExchangeRate>;
  /** Parts a transfer, named by either side, into two transactions still to be sorted. Answers the one named. */
  unlinkTransfer: Transaction;
  /** Changes the given fields; null clears one. Setting closedOn closes the asset, null opens it again from reopenedOn on. */
  updateAsset: Asset;
  /** Changes the given fields: its name, what it is a part of, its place, whether it is archived. */
  updateCategory: Category;
  /** Changes the given fields of the caller's profile. Amounts stay as they were entered: another base currency only shows them in it. */
  updateMe: User;
  /** Changes the given fields; null clears one. */
  updateTransaction: Transaction;
  /**
   * Sorts several transactions, or puts them through another account: all of them in one write, or none. Answers them in
   * the order given, also those that were as asked already, so that a request may be sent twice.
   */
  updateTransactions: Array<ChangedTransaction>;
};


/** What can be changed. */
export type MutationArchiveCategoryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationAutoAdjustBudgetsArgs = {
  month: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationCopyBudgetsArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationCreateAssetArgs = {
  input: CreateAssetInput;
};


/** What can be changed. */
export type MutationCreateCategoryArgs = {
  input: CreateCategoryInput;
};


/** What can be changed. */
export type MutationCreateTransactionArgs = {
  input: CreateTransactionInput;
};


/** What can be changed. */
export type MutationCreateTransferArgs = {
  input: CreateTransferInput;
};


/** What can be changed. */
export type MutationDeleteAllAssetsArgs = {
  confirm: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationDeleteAssetArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationDeleteCategoryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationDeleteMeArgs = {
  confirm: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationDeleteTransactionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationDeleteTransactionsArgs = {
  input: DeleteTransactionsInput;
};


/** What can be changed. */
export type MutationImportDataArgs = {
  input: ImportDataInput;
};


/** What can be changed. */
export type MutationImportPartArgs = {
  input: ImportPartInput;
};


/** What can be changed. */
export type MutationLinkTransferArgs = {
  id: Scalars['ID']['input'];
  otherId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationMergeCategoryArgs = {
  id: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationPublishBudgetArgs = {
  actor: Scalars['ID']['input'];
  categoryId: Scalars['ID']['input'];
  month: Scalars['String']['input'];
  owner: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationPublishChangeArgs = {
  input: PublishChangeInput;
};


/** What can be changed. */
export type MutationRecordAssetInputsArgs = {
  input: RecordAssetInputsInput;
};


/** What can be changed. */
export type MutationSetAllocationTargetsArgs = {
  input: Array<AllocationTargetInput>;
};


/** What can be changed. */
export type MutationSetBudgetArgs = {
  input: SetBudgetInput;
};


/** What can be changed. */
export type MutationSetExchangeRateArgs = {
  input: SetExchangeRateInput;
};


/** What can be changed. */
export type MutationUnlinkTransferArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationUpdateAssetArgs = {
  input: UpdateAssetInput;
};


/** What can be changed. */
export type MutationUpdateCategoryArgs = {
  input: UpdateCategoryInput;
};


/** What can be changed. */
export type MutationUpdateMeArgs = {
  input: UpdateMeInput;
};


/** What can be changed. */
export type MutationUpdateTransactionArgs = {
  input: UpdateTransactionInput;
};


/** What can be changed. */
export type MutationUpdateTransactionsArgs = {
  input: UpdateTransactionsInput;
};

/** A currency that figures need a rate of, and the rate they rest on. All but the currency is null where nobody knows one. */
export type NeededRate = {
  __typename?: 'NeededRate';
  /** Its code, such as USD. */
  currency: Scalars['String']['output'];
  /** Units of the currency that one euro buys, as a decimal. */
  rate: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  source: Maybe<ExchangeRateSource>;
  /** The month (YYYY-MM) the rate is of. */
  sourceMonth: Maybe<Scalars['String']['output']>;
  /** How many months it is older than the month of the figures; a final one never ages. */
  staleMonths: Maybe<Scalars['Int']['output']>;
};

/** Net worth over some months. */
export type NetWorth = {
  __typename?: 'NetWorth';
  /** Of all amounts here: the one asked for, or the member's base currency. */
  currency: Scalars['String']['output'];
  /** One for each month asked for, oldest first. */
  points: Array<NetWorthPoint>;
  /** The rates that the last month's figures need, by currency. */
  rates: Array<NeededRate>;
  /** What no figure here contains, because its currency has no exchange rate in that month. */
  unpriced: Array<UnpricedItem>;
};

/** Net worth at the end of a month. Its categories add up to assets and liabilities, and netWorth = assets − liabilities, to the cent. */
export type NetWorthPoint = {
  __typename?: 'NetWorthPoint';
  /** What is owned, as a decimal. */
  assets: Scalars['String']['output'];
  /** Each category that has a value, liabilities positive. */
  categories: Array<CategoryValue>;
  /**
   * Against the month before, whether or not that was asked for. Null where the two cannot be compared: something had an
   * exchange rate in one of them only, or nothing in either.
   */
  change: Maybe<Scalars['String']['output']>;
  /** The change as a percentage of the month before; null where that is not above zero. */
  changePct: Maybe<Scalars['String']['output']>;
  /** Each currency that something is held or owed in: assets − liabilities, exchanged. They add up to netWorth, to the cent. */
  currencies: Array<CurrencyValue>;
  /**
   * Currencies whose amounts are left out of this month for want of a rate, in alphabetical order. Two months can be
   * compared where both are priced and leave the same ones out.
   */
  leftOut: Array<Scalars['String']['output']>;
  /** What is owed, as a decimal: positive. */
  liabilities: Scalars['String']['output'];
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** assets − liabilities */
  netWorth: Scalars['String']['output'];
  /** False where there is something and none of it has an exchange rate: then the amounts are no figures. */
  priced: Scalars['Boolean']['output'];
};

/** What net worth comes to if it goes on as it went. No promise: its assumptions are part of the answer. */
export type NetWorthProjection = {
  __typename?: 'NetWorthProjection';
  /** What it is made of. */
  assumptions: ProjectionAssumptions;
  /** Of all amounts here: the one asked for, or the member's base currency. */
  currency: Scalars['String']['output'];
  /** One for each month asked for; none while there is no past change to carry forward. */
  points: Array<ProjectionPoint>;
  /** The last real month, where the projection joins the history; null while no value was ever entered, or none of them has an exchange rate then. */
  start: Maybe<ProjectionStart>;
  /** What the months it is made of do not contain, because its currency has no exchange rate then. */
  unpriced: Array<UnpricedItem>;
};

/** How FinAlly was used in a month. */
export type PlatformMonth = {
  __typename?: 'PlatformMonth';
  /** People who changed anything in their books. */
  activeUsers: Maybe<Scalars['Int']['output']>;
  /** Assets and liabilities opened. */
  assetsCreated: Maybe<Scalars['Int']['output']>;
  /** Values, incomes and expenses entered. */
  entriesCreated: Maybe<Scalars['Int']['output']>;
  /** YYYY-MM. */
  month: Scalars['String']['output'];
};

/** What a projection is made of. */
export type ProjectionAssumptions = {
  __typename?: 'ProjectionAssumptions';
  /** How many monthly changes are used: at most the last twelve, without those that cannot be compared. */
  changesUsed: Scalars['Int']['output'];
  /** Mean of these changes: what each month adds. Null without any. */
  meanChange: Maybe<Scalars['String']['output']>;
  /** Their standard deviation. The band is this wide on each side after a month, and grows with the square root of the months. Null with fewer than two. */
  standardDeviation: Maybe<Scalars['String']['output']>;
};

/** What net worth may be at the end of a month. */
export type ProjectionPoint = {
  __typename?: 'ProjectionPoint';
  /** Upper end of the band. */
  high: Maybe<Scalars['String']['output']>;
  /** Lower end of the band in which about two outcomes of three lie; null with fewer than two past changes. */
  low: Maybe<Scalars['String']['output']>;
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** The start with the mean change of every month since, as a decimal. */
  netWorth: Scalars['String']['output'];
};

/** Where a projection starts. */
export type ProjectionStart = {
  __typename?: 'ProjectionStart';
  /** YYYY-MM. */
  month: Scalars['String']['output'];
  /** Net worth at the end of that month, as a decimal. */
  netWorth: Scalars['String']['output'];
};

/** A notice to pass on. */
export type PublishChangeInput = {
  /** Who changed them. */
  actor: Scalars['ID']['input'];
  /** Which part of them. */
  area: BooksArea;
  /** When it changed. */
  at: Scalars['AWSDateTime']['input'];
  /** A UUID; the same for every attempt to tell of one change. */
  id: Scalars['ID']['input'];
  /** What changed: at most 100. Empty says to look at all of the area. */
  ids: Array<Scalars['ID']['input']>;
  /** YYYY-MM; left out where it is about no month, or about several. */
  month?: InputMaybe<Scalars['String']['input']>;
  /** Whose books. */
  owner: Scalars['ID']['input'];
};

/** What is known of the European Central Bank's rates, and of getting them. */
export type PublishedRates = {
  __typename?: 'PublishedRates';
  /** When they were last fetched from the bank; null where they never were. */
  fetchedAt: Maybe<Scalars['AWSDateTime']['output']>;
  /** The last day (YYYY-MM-DD) of which there are rates; null before the first ones came. */
  newestDay: Maybe<Scalars['AWSDate']['output']>;
  /** Why the last try failed, in a sentence; null where it did not. */
  problem: Maybe<Scalars['String']['output']>;
  /** When that was last tried. */
  triedAt: Maybe<Scalars['AWSDateTime']['output']>;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /**
   * What an account's transactions say it holds on a day, and with the balance its bank names for that day, by how much the two
   * differ and which transactions would explain it.
   */
  accountCheck: AccountCheck;
  /**
   * Where the assets are at the end of a month (YYYY-MM), against the month before and against the targets. Liabilities
   * are no part of it. In the currency asked for, or the member's base currency.
   */
  allocation: Allocation;
  /** The split of assets over their categories at the end of each month from..to (YYYY-MM, both included, at most 600 months), oldest first. */
  allocationHistory: Array<AllocationMonth>;
  /** The caller's targets, in the order screens show categories. */
  allocationTargets: Array<AllocationTarget>;
  /** One of the caller's assets; null when there is none of that id. */
  asset: Maybe<Asset>;
  /** What assets and liabilities are sorted into, in the order screens show them. */
  assetCategories: Array<AssetCategory>;
  /** The values entered for months from..to (YYYY-MM, both included, at most 600 months), by month and asset. */
  assetInputs: Array<AssetInput>;
  /** The caller's assets and liabilities by category and name; closed ones only when asked for. */
  assets: Array<Asset>;
  /** Every change of the caller's books, newest first: who changed what, when, and what it was before and after. */
  auditEvents: AuditEventPage;
  /**
   * How people save and invest, in a month (YYYY-MM) that is over: medians over everybody's books at published exchange rates. For analysts only.
   * Percentages are whole, numbers of people rounded to tens; what fewer than 20 people are behind is null.
   */
  benchmarks: Benchmarks;
  /** The expense categories of the first level in a month (YYYY-MM), each with its budget and what was spent, in the member's base currency. */
  budgets: BudgetMonth;
  /**
   * What came in and went out in the months from..to (YYYY-MM, both included, at most 600), by month and category: each month
   * exchanged at its own rate into the currency asked for, or the base currency of the books.
   */
  cashFlow: CashFlow;
  /** What the caller's incomes and expenses are sorted under: incomes first, each category followed by its parts, as screens show them. */
  categories: Array<Category>;
  /** The currencies an amount can be in. */
  currencies: Array<Currency>;
  /** What is left at the end of a month (YYYY-MM) of each asset that debts are secured on, once these are paid. */
  equities: Array<Equity>;
  /**
   * What one euro bought of each currency in months from..to (YYYY-MM, both included, at most 600 months), by currency and month:
   * the last rate on or before it, of one month the caller's own before the published one. Months before the first rate
   * of a currency are not in the list.
   */
  exchangeRates: Array<ExchangeRate>;
  /**
   * Everything of the caller, to keep or to take elsewhere. An answer holds at most 5 MB: beyond that it refuses with LIMIT_EXCEEDED.
   * Asking for the archive alone, which is compressed, holds about ten times as much; exportPart holds books of any size.
   */
  exportData: DataExport;
  /**
   * The same part by part, of books of any size. Lists of one name, one after the other, are the whole list: all parts are of the
   * same moment. Where the books were changed after the first part was read, the next one is a CONFLICT: begin again.
   */
  exportPart: ExportPart;
  /** Whether the API and its database answer. Open to programs of the operator's too. */
  health: Health;
  /** How far an import in parts has come; null where there is none, or none any more: it is forgotten after a day. */
  importStatus: Maybe<ImportStatus>;
  /** The market capitalisations an asset has had, oldest first. Empty when there is no asset of that id. */
  marketCapHistory: Array<MarketCap>;
  /** The signed-in person. The first call creates their books when sign-up has not. */
  me: User;
  /**
   * Net worth at the end of each month from..to (YYYY-MM, both included, at most 600 months).
   * Each value is carried forward until the next one, and converted at the month's exchange rate
   * into the currency asked for, or the member's base currency.
   */
  netWorth: NetWorth;
  /**
   * Net worth of the coming months (6 when left out, at most 120): the mean change of up to twelve past months, carried
   * forward from a month (YYYY-MM), by default the last one up to now for which a value was entered.
   */
  netWorthProjection: NetWorthProjection;
  /**
   * How FinAlly is used, by month from..to (YYYY-MM, both included, at most 600 months), over everybody's books. For analysts only.
   * Figures are rounded to tens; one that fewer than 20 people are behind, or of a month that is not over, is null.
   */
  platformMetrics: Array<PlatformMonth>;
  /** How current the rates of the European Central Bank are, which everybody here shares. */
  publishedRates: PublishedRates;
  /**
   * What to buy and sell in a month to get to the targets. A category is aimed at its target's percentage of all assets,
   * whether they can be traded or not, and the contribution (0 when left out). What has no target, cannot be traded or has
   * no exchange rate is not touched. The trades add up to the contribution less what is left. FULL when no mode is given.
   */
  rebalancing: RebalancingPlan;
  /**
   * The caller's transactions, newest first (by date, then by time of entry), limit (100, at most 1000) a page. Without a
   * filter, all of them.
   */
  transactions: TransactionPage;
  /** What each open asset is worth in a month (YYYY-MM): the value entered for it, and the one that is carried forward into it. */
  valuations: Array<Valuation>;
};


/** What can be asked. */
export type QueryAccountCheckArgs = {
  accountId: Scalars['ID']['input'];
  balance: InputMaybe<Scalars['String']['input']>;
  date: Scalars['AWSDate']['input'];
};


/** What can be asked. */
export type QueryAllocationArgs = {
  currency: InputMaybe<Scalars['String']['input']>;
  month: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryAllocationHistoryArgs = {
  currency: InputMaybe<Scalars['String']['input']>;
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryAssetArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAssetInputsArgs = {
  assetId: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryAssetsArgs = {
  categoryCode: InputMaybe<Scalars['ID']['input']>;
  includeClosed: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryAuditEventsArgs = {
  limit: InputMaybe<Scalars['Int']['input']>;
  nextToken: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryBenchmarksArgs = {
  month: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryBudgetsArgs = {
  month: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryCashFlowArgs = {
  currency: InputMaybe<Scalars['String']['input']>;
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryEquitiesArgs = {
  month: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryExchangeRatesArgs = {
  currency: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryExportPartArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  trail: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryImportStatusArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMarketCapHistoryArgs = {
  assetId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNetWorthArgs = {
  currency: InputMaybe<Scalars['String']['input']>;
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryNetWorthProjectionArgs = {
  currency: InputMaybe<Scalars['String']['input']>;
  from: InputMaybe<Scalars['String']['input']>;
  months: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPlatformMetricsArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryRebalancingArgs = {
  contribution: InputMaybe<Scalars['String']['input']>;
  currency: InputMaybe<Scalars['String']['input']>;
  mode: InputMaybe<RebalancingMode>;
  month: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryTransactionsArgs = {
  filter: InputMaybe<TransactionFilter>;
  limit: InputMaybe<Scalars['Int']['input']>;
  nextToken: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryValuationsArgs = {
  month: Scalars['String']['input'];
};

/** How a plan may get to the targets. */
export type RebalancingMode =
  /** Sells nothing. */
  | 'BUY_ONLY'
  /** Buys what is below its target, and sells of what is above as much as that needs beyond the contribution. A negative contribution takes money out. */
  | 'FULL';

/**
 * What to buy and sell of each category to get to the targets. Where there is too little for all that is below its target,
 * it is shared so that the sum of squared distances from the targets is as small as can be.
 */
export type RebalancingPlan = {
  __typename?: 'RebalancingPlan';
  /** Every category of assets, in the order screens show them. */
  categories: Array<RebalancingTrade>;
  /** What is put in, as a decimal; below zero is taken out. */
  contribution: Scalars['String']['output'];
  /** Of all amounts here: the one asked for, or the member's base currency. */
  currency: Scalars['String']['output'];
  /** What of the contribution the targets leave uninvested: every category is where it should be, or cannot be bought. */
  left: Scalars['String']['output'];
  /** FULL where none was given. */
  mode: RebalancingMode;
  /** The month (YYYY-MM) whose values it starts from. */
  month: Scalars['String']['output'];
  /** What the plan does not contain, because its currency has no exchange rate in the month. */
  unpriced: Array<UnpricedItem>;
};

/** Why a plan leaves a category as it is. */
export type RebalancingReason =
  /** Nothing of it can be bought or sold. */
  | 'NOT_TRADABLE'
  /** It has no target. */
  | 'NO_TARGET'
  /** It would be sold, but something else has no exchange rate: with that counted it might be below its target. */
  | 'TOTAL_UNKNOWN'
  /** Part of it has no exchange rate in the month: nobody knows what it is worth. */
  | 'UNPRICED';

/** What a plan does with a category. */
export type RebalancingTrade = {
  __typename?: 'RebalancingTrade';
  /** value + trade. */
  after: Scalars['String']['output'];
  /** A category of assets. */
  category: AssetCategory;
  /** Share of all assets now. */
  pct: Maybe<Scalars['String']['output']>;
  /** Share of all assets then, what is left included. */
  pctAfter: Maybe<Scalars['String']['output']>;
  /** Why it is left as it is, whatever its target; null where nothing keeps it. */
  reason: Maybe<RebalancingReason>;
  /** Null without a target: then it is not touched. */
  targetPct: Maybe<Scalars['String']['output']>;
  /** Above zero buys, below zero sells. All of them and what is left add up to the contribution. */
  trade: Scalars['String']['output'];
  /** What it is worth now, as a decimal. */
  value: Scalars['String']['output'];
};

/** The values of a month. */
export type RecordAssetInputsInput = {
  /** YYYY-MM. */
  month: Scalars['String']['input'];
  /** At most 500, each asset once. */
  values: Array<AssetValueInput>;
};

/** A budget to set, or to take away. */
export type SetBudgetInput = {
  /** Decimal of zero or more, with no more decimals than the base currency has. null takes the budget away. */
  amount?: InputMaybe<Scalars['String']['input']>;
  /** The code of a default one, such as FOOD. */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** An expense category of the first level; or say its code. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Refuses with CONFLICT when the budget is no longer at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** YYYY-MM. */
  month: Scalars['String']['input'];
};

/** A rate of one's own. */
export type SetExchangeRateInput = {
  /** Code of any currency but EUR, which rates are relative to. */
  currency: Scalars['ID']['input'];
  /** Refuses with CONFLICT when the caller's own rate is no longer at this version; 0 means that there is none yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** YYYY-MM. */
  month: Scalars['String']['input'];
  /** Units of the currency that one euro buys: a positive decimal with at most 14 digits before and 10 after the point; null removes the caller's own rate. */
  rate?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a transaction. */
export type Split = {
  __typename?: 'Split';
  /** Decimal in the transaction's currency, signed like it. Never zero. */
  amount: Scalars['String']['output'];
  /** What it is sorted under; null while that is still to be said. */
  category: Maybe<Category>;
  /** At most 500 characters. */
  note: Maybe<Scalars['String']['output']>;
};

/** A part of a transaction. */
export type SplitInput = {
  /** Decimal, signed as it adds to the amount. Not zero. */
  amount: Scalars['String']['input'];
  /** What it is sorted under; left out while that is still to be said. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came in or went out under a part of a category. */
export type SubcategoryTotal = {
  __typename?: 'SubcategoryTotal';
  /** As a decimal, in the currency of the whole answer. */
  amount: Scalars['String']['output'];
  /** Null for what is in none of the parts. */
  category: Maybe<Category>;
};

/**
 * Live updates: what one device changes, the others learn at once. Subscribers hear of their own books alone: the server sees to
 * that. onBooksChange misses nothing, whoever made a change and whatever they selected: its notices come from the server, whole.
 * An asset or budget comes as the caller of the mutation selected it, with null for the rest, and not at all without its owner.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /** The caller's allocation targets changed. */
  onAllocationTargetsChange: Maybe<BooksChange>;
  /** An asset of the caller was opened, changed or deleted. */
  onAssetChange: Maybe<Asset>;
  /** Values of the caller's assets were recorded. */
  onAssetInputsRecorded: Maybe<BooksChange>;
  /** Anything in the caller's books changed. */
  onBooksChange: Maybe<BooksChange>;
  /** A budget of the caller was set, copied or adjusted. */
  onBudgetChange: Maybe<Budget>;
  /** The caller's transactions or categories changed. */
  onCashFlowChange: Maybe<BooksChange>;
};

/** How the client looks. */
export type Theme =
  /** Light on dark. */
  | 'DARK'
  /** Dark on light. */
  | 'LIGHT'
  /** As the device is set. */
  | 'SYSTEM';

/** Money that came in or went out on a day: what a bank's line is. */
export type Transaction = {
  __typename?: 'Transaction';
  /** The account it went through. */
  account: Maybe<Asset>;
  /** Decimal in its own currency: positive came in, negative went out. Never zero. */
  amount: Scalars['String']['output'];
  /** When it was entered. */
  createdAt: Scalars['AWSDateTime']['output'];
  /** Code of the amount's own currency, such as EUR. */
  currency: Scalars['String']['output'];
  /** The day (YYYY-MM-DD), which says its month too. */
  date: Scalars['AWSDate']['output'];
  /** What for; null where nothing is said. */
  description: Maybe<Scalars['String']['output']>;
  /** A UUID, made by the client or for it. */
  id: Scalars['ID']['output'];
  /** What it counts as. */
  kind: TransactionKind;
  /** The id of the books it belongs to. */
  owner: Scalars['ID']['output'];
  /** Who paid or was paid; null where nobody is named. */
  payee: Maybe<Scalars['String']['output']>;
  /** How it came here. */
  source: TransactionSource;
  /** Where it belongs: one or more parts that add up to amount. */
  splits: Array<Split>;
  /** Whether the bank has booked it. */
  status: TransactionStatus;
  /** The other side of a transfer; null for what is none. */
  transfer: Maybe<TransferSide>;
  /** When it was last changed. */
  updatedAt: Scalars['AWSDateTime']['output'];
  /** Counts its edits: send it back as expectedVersion to notice a concurrent one. */
  version: Scalars['Int']['output'];
};

/** A transaction as somebody saw it. */
export type TransactionAt = {
  /** Refuses with CONFLICT when the transaction is no longer at this version. */
  expectedVersion: Scalars['Int']['input'];
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What to change of one of several transactions; what is left out stays. */
export type TransactionChange = {
  /** A cash account or credit card; null clears it. A side of a transfer may be at any asset. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Where all of it belongs; null puts it back to what is still to be sorted. Only for an income or expense of one part. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Refuses with CONFLICT when the transaction is no longer at this version and not as asked either. */
  expectedVersion: Scalars['Int']['input'];
  /** The transaction to change. */
  id: Scalars['ID']['input'];
};

/** Which transactions: those that fit all that is given. */
export type TransactionFilter = {
  /** Those that went through this account. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Those of which a part is in one of these categories, or in a part of them: at most 100. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day (YYYY-MM-DD). */
  from?: InputMaybe<Scalars['AWSDate']['input']>;
  /** What they count as. */
  kind?: InputMaybe<TransactionKind>;
  /** The largest amount, as a decimal without a sign. */
  maxAmount?: InputMaybe<Scalars['String']['input']>;
  /** The least amount, as a decimal without a sign. */
  minAmount?: InputMaybe<Scalars['String']['input']>;
  /**
   * Finds a text in payee, description and names of categories, whatever its case and accents, and an amount that is
   * written with a point or a comma. At most 500 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** The last day (YYYY-MM-DD). */
  to?: InputMaybe<Scalars['AWSDate']['input']>;
  /** True for incomes and expenses of which a part has no category; false for those of which none is without. */
  uncategorised?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a transaction counts as. */
export type TransactionKind =
  /** What sets an account right with its bank. In no cash flow. */
  | 'ADJUSTMENT'
  /** Sorted under expenses; without a category, what went out. A positive one is a refund: it lowers what was spent. */
  | 'EXPENSE'
  /** Sorted under incomes; without a category, what came in. */
  | 'INCOME'
  /** What an account held when its books begin. In no cash flow. */
  | 'OPENING_BALANCE'
  /** One side of a movement between own accounts. In no cash flow. */
  | 'TRANSFER';

/** Some of the transactions, and where to go on. */
export type TransactionPage = {
  __typename?: 'TransactionPage';
  /** As many as the limit says, or fewer where their texts are long. */
  items: Array<Transaction>;
  /** Send it back with the same filter to read on; null at the end. */
  nextToken: Maybe<Scalars['String']['output']>;
};

/** How a transaction came here. */
export type TransactionSource =
  /** It was on a statement. */
  | 'IMPORT'
  /** Somebody entered it. */
  | 'MANUAL'
  /** It comes again and again. */
  | 'RECURRING';

/** Whether the bank has booked it. */
export type TransactionStatus =
  /** It counts. */
  | 'BOOKED'
  /** It is announced, and in no total yet. */
  | 'PENDING';

/** The other side of a transfer. */
export type TransferSide = {
  __typename?: 'TransferSide';
  /** Its account; null where that was deleted. */
  account: Maybe<Asset>;
  /** Decimal in its own currency: positive came in, negative went out. */
  amount: Scalars['String']['output'];
  /** Code of its currency. */
  currency: Scalars['String']['output'];
  /** Its day (YYYY-MM-DD). */
  date: Scalars['AWSDate']['output'];
  /** The id of that transaction. */
  id: Scalars['ID']['output'];
};

/** Something left out of the figures for want of an exchange rate. */
export type UnpricedItem = {
  __typename?: 'UnpricedItem';
  /** Null where it is money that came in, went out or was budgeted, and where the asset was deleted meanwhile. */
  asset: Maybe<Asset>;
  /** The currency it is in: it cannot be exchanged then, for want of a rate of it or of the currency of the answer. */
  currency: Scalars['String']['output'];
  /** The first month (YYYY-MM) asked for in which it could not be priced. */
  from: Scalars['String']['output'];
  /** The last one. */
  to: Scalars['String']['output'];
  /** What it is worth in its own currency at the end of the last of these months. */
  value: Scalars['String']['output'];
};

/** Fields of an asset to change; what is left out stays. */
export type UpdateAssetInput = {
  /** The id of the account that holds it, an asset of CASH; null clears it. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Moves its whole history to another category, with its target there if there is room for it; cannot be cleared. */
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** The day it is closed on (YYYY-MM-DD), from 1900 to 2199; null opens it again. */
  closedOn?: InputMaybe<Scalars['AWSDate']['input']>;
  /** Reads its values in another currency, without exchanging them; cannot be cleared. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Refuses with CONFLICT when the asset is no longer at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The asset to change. */
  id: Scalars['ID']['input'];
  /** 1 to 120 characters; null clears it. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** A decimal of zero or more; null clears it. Earlier months keep theirs. */
  marketCap?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters, not only spaces; cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters; null clears them. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /**
   * With a closedOn of null: the day it is open again (YYYY-MM-DD), today (UTC) when left out. In the month of closing or
   * before it, the closing was a mistake and never happened.
   */
  reopenedOn?: InputMaybe<Scalars['AWSDate']['input']>;
  /** The id of what a debt is secured on, something owned; null clears it. */
  securesId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 100 with at most four decimals, and with the category's other open assets 100 at most; null clears it. */
  subTargetPct?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 24 characters; null clears it. */
  ticker?: InputMaybe<Scalars['String']['input']>;
  /** Whether plans may buy and sell it; null goes by its category. */
  tradable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Fields of a category to change; what is left out stays. */
export type UpdateCategoryInput = {
  /** The day it was archived on; null brings it back. */
  archivedOn?: InputMaybe<Scalars['AWSDate']['input']>;
  /** Refuses with CONFLICT when the category is no longer at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The category to change. */
  id: Scalars['ID']['input'];
  /** At most 80 characters; cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A category of the first level, of the same kind; null makes it one of the first level itself. One that has parts or budgets cannot become a part. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** From 0 to 10000; cannot be cleared. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** Fields of the profile to change; what is left out stays. */
export type UpdateMeInput = {
  /** Code of a currency, such as EUR. */
  baseCurrency?: InputMaybe<Scalars['String']['input']>;
  /** Refuses with CONFLICT when the profile is no longer at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * A BCP 47 language tag of 2 to 255 characters, such as en-GB or ar-EG-u-nu-latn. Of one that Intl does not know (zh-cmn-Hans, x-mine,
   * i-klingon), figures are written by the longest beginning that it does, else as in en-GB.
   */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters; null clears it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Cannot be cleared. */
  theme?: InputMaybe<Theme>;
  /** An IANA time zone, such as Europe/Rome. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Fields of a transaction to change; what is left out stays. */
export type UpdateTransactionInput = {
  /** A cash account or credit card; null clears it. A side of a transfer may be at any asset. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Decimal, signed; cannot be cleared. Of one that has several parts, give them too: they have to add up. */
  amount?: InputMaybe<Scalars['String']['input']>;
  /** Where all of it belongs; null puts it back to what is still to be sorted. Not for a transfer. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the amount's currency; cannot be cleared. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** The day (YYYY-MM-DD); cannot be cleared. */
  date?: InputMaybe<Scalars['AWSDate']['input']>;
  /** At most 500 characters; null clears it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Refuses with CONFLICT when the transaction is no longer at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The transaction to change. */
  id: Scalars['ID']['input'];
  /** At most 200 characters; null clears it. */
  payee?: InputMaybe<Scalars['String']['input']>;
  /** Where its parts belong: at most 100, which add up to amount. Not together with categoryId. */
  splits?: InputMaybe<Array<SplitInput>>;
  /** Cannot be cleared. */
  status?: InputMaybe<TransactionStatus>;
};

/** Transactions to change at once. */
export type UpdateTransactionsInput = {
  /** At most 500, each once. */
  transactions: Array<TransactionChange>;
};

/** A member: a person with books of their own. */
export type User = {
  __typename?: 'User';
  /** Code of the currency their figures are shown in, such as EUR. */
  baseCurrency: Scalars['String']['output'];
  /** When their books were opened. */
  createdAt: Scalars['AWSDateTime']['output'];
  /** The address they sign in with. */
  email: Scalars['AWSEmail']['output'];
  /** The subject of their sign-in tokens. */
  id: Scalars['ID']['output'];
  /** BCP 47 language tag that numbers and dates are written by, such as en-GB. */
  locale: Scalars['String']['output'];
  /** What to call them; null when they never said. */
  name: Maybe<Scalars['String']['output']>;
  /** How the client looks to them. */
  theme: Theme;
  /** IANA name of their time zone, such as Europe/Rome. It never moves an amount to another month. */
  timeZone: Scalars['String']['output'];
  /** When the profile was last changed. */
  updatedAt: Scalars['AWSDateTime']['output'];
  /** Counts their edits: send it back as expectedVersion to notice a concurrent one. */
  version: Scalars['Int']['output'];
};

/** The worth of an open asset in a month. */
export type Valuation = {
  __typename?: 'Valuation';
  /** The asset itself. */
  asset: Asset;
  /** Made of the asset's id and the month. */
  id: Scalars['ID']['output'];
  /** The value entered for this very month; null when there is none yet. */
  input: Maybe<AssetInput>;
  /** YYYY-MM, the month asked for. */
  month: Scalars['String']['output'];
  /** The last value entered before this month: it is carried forward while there is no other. None from before it was closed. */
  previous: Maybe<AssetInput>;
};
