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

/** Something owned or owed: an account, a position, a house, a mortgage. */
export type Asset = {
  __typename?: 'Asset';
  category: AssetCategory;
  /** The day it was closed (YYYY-MM-DD). It counts up to the month before, and keeps its history. */
  closedOn: Maybe<Scalars['AWSDate']['output']>;
  createdAt: Scalars['AWSDateTime']['output'];
  /** Currency its values are entered in. */
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The bank, broker or other place where it is held or owed. */
  institution: Maybe<Scalars['String']['output']>;
  /** Market capitalisation as a decimal, for targets weighted by it. */
  marketCap: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  notes: Maybe<Scalars['String']['output']>;
  owner: Scalars['ID']['output'];
  /** Target share inside its category, 0 to 100, set by hand. */
  subTargetPct: Maybe<Scalars['String']['output']>;
  ticker: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['AWSDateTime']['output'];
  version: Scalars['Int']['output'];
};

/** A kind of thing one can own or owe. */
export type AssetCategory = {
  __typename?: 'AssetCategory';
  /** Such as ETF_STOCKS or MORTGAGE. */
  code: Scalars['ID']['output'];
  kind: AssetCategoryKind;
  /** Whether targets inside the category follow market capitalisation where none is set by hand. */
  marketCapWeighted: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type AssetCategoryKind =
  /** Adds to net worth. */
  | 'ASSET'
  /** Is entered as a positive amount and subtracts from net worth. */
  | 'LIABILITY';

/** What an asset was worth at the end of a month, as entered. It holds for later months until the next one, or until the asset is closed. */
export type AssetInput = {
  __typename?: 'AssetInput';
  asset: Asset;
  assetId: Scalars['ID']['output'];
  createdAt: Scalars['AWSDateTime']['output'];
  /** Made of the asset's id and the month. */
  id: Scalars['ID']['output'];
  month: Scalars['String']['output'];
  notes: Maybe<Scalars['String']['output']>;
  owner: Scalars['ID']['output'];
  updatedAt: Scalars['AWSDateTime']['output'];
  /** Decimal, in the asset's currency. What is owed on a liability is positive. */
  value: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type AssetValueInput = {
  assetId: Scalars['ID']['input'];
  /** Left out, the notes stay; null clears them. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Decimal with at most 20 digits before and 4 after the point; null removes the entry. */
  value?: InputMaybe<Scalars['String']['input']>;
};

export type CategoryValue = {
  __typename?: 'CategoryValue';
  category: AssetCategory;
  value: Scalars['String']['output'];
};

export type CreateAssetInput = {
  categoryCode: Scalars['ID']['input'];
  /** Currency of its values; the member's base currency when left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the client, so that a retry cannot make a second asset. */
  id?: InputMaybe<Scalars['ID']['input']>;
  institution?: InputMaybe<Scalars['String']['input']>;
  marketCap?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  notes?: InputMaybe<Scalars['String']['input']>;
  subTargetPct?: InputMaybe<Scalars['String']['input']>;
  ticker?: InputMaybe<Scalars['String']['input']>;
};

/** A currency of ISO 4217. */
export type Currency = {
  __typename?: 'Currency';
  /** Such as EUR. */
  code: Scalars['ID']['output'];
  /** How many decimals its amounts are shown with. */
  minorUnits: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type ExpenseCategory = {
  __typename?: 'ExpenseCategory';
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  subcategories: Array<ExpenseSubcategory>;
};

/** A finer sort of expense: a default one, or one the member made. */
export type ExpenseSubcategory = {
  __typename?: 'ExpenseSubcategory';
  id: Scalars['ID']['output'];
  /** Default subcategories cannot be renamed or deleted. */
  isDefault: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type IncomeCategory = {
  __typename?: 'IncomeCategory';
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Opens an asset or liability. Sent twice with the same id and content it makes one; with other content it is a CONFLICT. */
  createAsset: Asset;
  /** Deletes an asset with every value ever entered for it, and returns it as it was. To keep its history, close it instead. */
  deleteAsset: Asset;
  /** Records the values of many assets for one month: all of them or, where one is refused, none. A value of null removes the month's entry. */
  recordAssetInputs: Array<AssetInput>;
  /** Changes the given fields; null clears one. Setting closedOn closes the asset, null reopens it. */
  updateAsset: Asset;
};


export type MutationCreateAssetArgs = {
  input: CreateAssetInput;
};


export type MutationDeleteAssetArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordAssetInputsArgs = {
  input: RecordAssetInputsInput;
};


export type MutationUpdateAssetArgs = {
  input: UpdateAssetInput;
};

export type NetWorth = {
  __typename?: 'NetWorth';
  currency: Scalars['String']['output'];
  /** One for each month asked for, oldest first. */
  points: Array<NetWorthPoint>;
  /** What no figure here contains, because its currency has no exchange rate in that month. */
  unpriced: Array<UnpricedItem>;
};

/** Net worth at the end of a month. Its categories add up to assets and liabilities, and netWorth = assets − liabilities, to the cent. */
export type NetWorthPoint = {
  __typename?: 'NetWorthPoint';
  assets: Scalars['String']['output'];
  /** Each category that has a value, liabilities positive. */
  categories: Array<CategoryValue>;
  liabilities: Scalars['String']['output'];
  month: Scalars['String']['output'];
  netWorth: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** One of the caller's assets; null when there is none of that id. */
  asset: Maybe<Asset>;
  /** What assets and liabilities are sorted into, in the order screens show them. */
  assetCategories: Array<AssetCategory>;
  /** The values entered for months from..to (YYYY-MM, both included, at most 600 months), by month and asset. */
  assetInputs: Array<AssetInput>;
  /** The caller's assets and liabilities by category and name; closed ones only when asked for. */
  assets: Array<Asset>;
  /** The currencies an amount can be in. */
  currencies: Array<Currency>;
  /** What expenses are sorted into, with the subcategories the caller may use. */
  expenseCategories: Array<ExpenseCategory>;
  /** What incomes are sorted into. */
  incomeCategories: Array<IncomeCategory>;
  /** The signed-in person. The first call creates their books when sign-up has not. */
  me: User;
  /**
   * Net worth at the end of each month from..to (YYYY-MM, both included, at most 600 months).
   * Each value is carried forward until the next one, and converted at the month's exchange rate
   * into the currency asked for, or the member's base currency.
   */
  netWorth: NetWorth;
  /** What each open asset is worth in a month (YYYY-MM): the value entered for it, and the one that is carried forward into it. */
  valuations: Array<Valuation>;
};


export type QueryAssetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssetInputsArgs = {
  assetId: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


export type QueryAssetsArgs = {
  categoryCode: InputMaybe<Scalars['ID']['input']>;
  includeClosed: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryNetWorthArgs = {
  currency: InputMaybe<Scalars['String']['input']>;
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


export type QueryValuationsArgs = {
  month: Scalars['String']['input'];
};

export type RecordAssetInputsInput = {
  /** YYYY-MM. */
  month: Scalars['String']['input'];
  /** At most 500, each asset once. */
  values: Array<AssetValueInput>;
};

export type Theme =
  | 'DARK'
  | 'LIGHT'
  | 'SYSTEM';

/** Something left out of the figures for want of an exchange rate. */
export type UnpricedItem = {
  __typename?: 'UnpricedItem';
  asset: Maybe<Asset>;
  currency: Scalars['String']['output'];
  /** First and last month asked for in which it could not be priced. */
  from: Scalars['String']['output'];
  to: Scalars['String']['output'];
  /** What it is worth in its own currency at the end of the last of them. */
  value: Scalars['String']['output'];
};

export type UpdateAssetInput = {
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  closedOn?: InputMaybe<Scalars['AWSDate']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Refuses with CONFLICT when the asset is no longer at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  institution?: InputMaybe<Scalars['String']['input']>;
  marketCap?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  subTargetPct?: InputMaybe<Scalars['String']['input']>;
  ticker?: InputMaybe<Scalars['String']['input']>;
};

/** A member: a person with books of their own. */
export type User = {
  __typename?: 'User';
  /** Code of the currency their figures are shown in, such as EUR. */
  baseCurrency: Scalars['String']['output'];
  createdAt: Scalars['AWSDateTime']['output'];
  email: Scalars['AWSEmail']['output'];
  /** The subject of their sign-in tokens. */
  id: Scalars['ID']['output'];
  /** Language tag that numbers and dates are written by, such as en-GB. */
  locale: Scalars['String']['output'];
  name: Maybe<Scalars['String']['output']>;
  theme: Theme;
  /** IANA name of their time zone, such as Europe/Rome. It never moves an amount to another month. */
  timeZone: Scalars['String']['output'];
  updatedAt: Scalars['AWSDateTime']['output'];
  /** Counts their edits: send it back as expectedVersion to notice a concurrent one. */
  version: Scalars['Int']['output'];
};

/** The worth of an open asset in a month. */
export type Valuation = {
  __typename?: 'Valuation';
  asset: Asset;
  /** Made of the asset's id and the month. */
  id: Scalars['ID']['output'];
  /** The value entered for this very month; null when there is none yet. */
  input: Maybe<AssetInput>;
  month: Scalars['String']['output'];
  /** The last value entered before this month: it is carried forward while there is no other. */
  previous: Maybe<AssetInput>;
};
