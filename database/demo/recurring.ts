import { CAR_INSTALMENT, CAR_PAID_OFF, FLAT_BOUGHT, MORTGAGE_INSTALMENT } from './story';
import type { Entry } from './entry';

/** A bill that comes again. */
export interface Recurring {
  categoryCode: string;
  subcategory: string;
  description: string;
  amount: number;
  day: number;
  account: Entry['account'];
  /** Calendar months it comes in; every month when left out. */
  seasons?: number[];
  from?: number;
  /** The last step it comes in. */
  to?: number;
  /** Strays by this part of the amount; a contract does not. */
  wobble?: number;
  /** Stays what it was at the start instead of following prices. */
  fixed?: boolean;
}

type Terms = Pick<Recurring, 'seasons' | 'from' | 'to' | 'wobble' | 'fixed'>;

function bill(
  categoryCode: string,
  subcategory: string,
  description: string,
  amount: number,
  day: number,
  account: Entry['account'],
  terms: Terms = {},
): Recurring {
  return { categoryCode, subcategory, description, amount, day, account, ...terms };
}

export const recurring: Recurring[] = [
  bill('RENT', 'Address 1', 'Rent, Via Fontana 8', 760, 2, 'current', { to: FLAT_BOUGHT - 1 }),
  bill('RENT', 'General', 'Condominium fees, Via dei Tigli', 78, 6, 'current', { from: FLAT_BOUGHT }),
  bill('LOAN', 'Loan 1', 'Mortgage instalment', MORTGAGE_INSTALMENT, 1, 'current', {
    from: FLAT_BOUGHT + 1,
    fixed: true,
  }),
  bill('LOAN', 'Loan 2', 'Car loan instalment', CAR_INSTALMENT, 15, 'current', {
    from: 1,
    to: CAR_PAID_OFF,
    fixed: true,
  }),
  bill('UTILITY', 'Electricity & Gas', 'Luce Chiara, electricity and gas', 132, 18, 'current', {
    seasons: [1, 3, 11],
    wobble: 0.14,
  }),
  bill('UTILITY', 'Electricity & Gas', 'Luce Chiara, electricity and gas', 71, 18, 'current', {
    seasons: [5, 7, 9],
    wobble: 0.14,
  }),
  bill('UTILITY', 'Water', 'Acqua di Valle, water', 36, 20, 'current', { seasons: [2, 5, 8, 11], wobble: 0.1 }),
  bill('UTILITY', 'Internet', 'Filo Fibra, internet', 26.9, 9, 'current'),
  bill('UTILITY', 'Phone', 'Onda Mobile, two lines', 17.98, 12, 'card'),
  bill('TRANSPORT', 'Public Transport', 'Monthly pass, city transport', 35, 1, 'card'),
  bill('TRANSPORT', 'Vehicle Maintenance', 'Service, Officina Ferri', 228, 14, 'card', { seasons: [4], wobble: 0.3 }),
  bill('TRANSPORT', 'Vehicle Maintenance', 'Tyre change, Gommista Rossi', 74, 10, 'card', {
    seasons: [4, 11],
    wobble: 0.2,
  }),
  bill('FEES', 'Streaming', 'Lumora Video', 11.99, 4, 'card'),
  bill('FEES', 'Streaming', 'Cantora Music', 9.99, 11, 'card', { from: 7 }),
  bill('FEES', 'AI', 'Quillwise assistant', 18.2, 17, 'card', { from: 86 }),
  bill('FEES', 'Other fees', 'Account fee', 3.5, 28, 'current'),
  bill('FEES', 'Other fees', 'Credit card, yearly fee', 42, 8, 'card', { seasons: [10] }),
  bill('INSURANCE', 'Health insurance', 'Health insurance, Mutua Serena', 464, 12, 'current', { seasons: [3] }),
  bill('INSURANCE', 'Other insurances', 'Car insurance, Scudo', 408, 7, 'current', { seasons: [5], wobble: 0.05 }),
  bill('INSURANCE', 'Other insurances', 'Home insurance, Scudo', 149, 9, 'current', {
    seasons: [9],
    from: FLAT_BOUGHT,
  }),
  bill('INSURANCE', 'Waste tax', 'Waste tax', 88, 16, 'current', { seasons: [6, 12] }),
  bill('INSURANCE', 'Other taxes', 'Property tax, garage', 69, 16, 'current', { seasons: [6, 12] }),
  bill('INSURANCE', 'Other taxes', 'Road tax', 176, 27, 'current', { seasons: [2] }),
  bill('INSURANCE', 'Other taxes', 'Purchase tax and notary, Via dei Tigli', 9_420, 4, 'current', {
    from: FLAT_BOUGHT,
    to: FLAT_BOUGHT,
    fixed: true,
  }),
  bill('OTHER', 'General', 'Estate agent, Casa & Contrada', 4_880, 4, 'current', {
    from: FLAT_BOUGHT,
    to: FLAT_BOUGHT,
    fixed: true,
  }),
  bill('OTHER', 'General', 'Nursery school Il Girasole', 268, 3, 'current', {
    seasons: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12],
    from: 62,
  }),
];
