import { CAR_INSTALMENT, CAR_PAID_OFF, FLAT_BOUGHT, MORTGAGE_INSTALMENT } from './story';
import type { Entry } from './entry';

/** A bill that comes again. */
export interface Recurring {
  /** Code of a default category. */
  category: string;
  payee: string;
  description: string | null;
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
  category: string,
  payee: string,
  description: string | null,
  amount: number,
  day: number,
  account: Entry['account'],
  terms: Terms = {},
): Recurring {
  return { category, payee, description, amount, day, account, ...terms };
}

export const recurring: Recurring[] = [
  bill('RENT_ADDRESS_1', 'Marta Bellini', 'Rent, Via Fontana 8', 760, 2, 'current', { to: FLAT_BOUGHT - 1 }),
  bill('RENT_GENERAL', 'Condominio Via dei Tigli', 'Condominium fees', 78, 6, 'current', { from: FLAT_BOUGHT }),
  bill('LOAN_LOAN_1', 'Banca Azzurra', 'Mortgage instalment', MORTGAGE_INSTALMENT, 1, 'current', {
    from: FLAT_BOUGHT + 1,
    fixed: true,
  }),
  bill('LOAN_LOAN_2', 'Banca Azzurra', 'Car loan instalment', CAR_INSTALMENT, 15, 'current', {
    from: 1,
    to: CAR_PAID_OFF,
    fixed: true,
  }),
  bill('UTILITY_ELECTRICITY_GAS', 'Luce Chiara', 'Electricity and gas', 132, 18, 'current', {
    seasons: [1, 3, 11],
    wobble: 0.14,
  }),
  bill('UTILITY_ELECTRICITY_GAS', 'Luce Chiara', 'Electricity and gas', 71, 18, 'current', {
    seasons: [5, 7, 9],
    wobble: 0.14,
  }),
  bill('UTILITY_WATER', 'Acqua di Valle', 'Water', 36, 20, 'current', { seasons: [2, 5, 8, 11], wobble: 0.1 }),
  bill('UTILITY_INTERNET', 'Filo Fibra', 'Internet', 26.9, 9, 'current'),
  bill('UTILITY_PHONE', 'Onda Mobile', 'Two lines', 17.98, 12, 'card'),
  bill('TRANSPORT_PUBLIC_TRANSPORT', 'City transport', 'Monthly pass', 35, 1, 'card'),
  bill('TRANSPORT_VEHICLE_MAINTENANCE', 'Officina Ferri', 'Service', 228, 14, 'card', { seasons: [4], wobble: 0.3 }),
  bill('TRANSPORT_VEHICLE_MAINTENANCE', 'Gommista Rossi', 'Tyre change', 74, 10, 'card', {
    seasons: [4, 11],
    wobble: 0.2,
  }),
  bill('FEES_STREAMING', 'Lumora Video', null, 11.99, 4, 'card'),
  bill('FEES_STREAMING', 'Cantora Music', null, 9.99, 11, 'card', { from: 7 }),
  bill('FEES_AI', 'Quillwise', 'Assistant', 18.2, 17, 'card', { from: 86 }),
  bill('FEES_OTHER_FEES', 'Banca Azzurra', 'Account fee', 3.5, 28, 'current'),
  bill('FEES_OTHER_FEES', 'Banca Azzurra', 'Credit card, yearly fee', 42, 8, 'card', { seasons: [10] }),
  bill('INSURANCE_HEALTH_INSURANCE', 'Mutua Serena', 'Health insurance', 464, 12, 'current', { seasons: [3] }),
  bill('INSURANCE_OTHER_INSURANCES', 'Scudo', 'Car insurance', 408, 7, 'current', { seasons: [5], wobble: 0.05 }),
  bill('INSURANCE_OTHER_INSURANCES', 'Scudo', 'Home insurance', 149, 9, 'current', {
    seasons: [9],
    from: FLAT_BOUGHT,
  }),
  bill('INSURANCE_WASTE_TAX', 'Town of Borgo Antico', 'Waste tax', 88, 16, 'current', { seasons: [6, 12] }),
  bill('INSURANCE_OTHER_TAXES', 'Town of Borgo Antico', 'Property tax, garage', 69, 16, 'current', {
    seasons: [6, 12],
  }),
  bill('INSURANCE_OTHER_TAXES', 'Region', 'Road tax', 176, 27, 'current', { seasons: [2] }),
  bill('INSURANCE_OTHER_TAXES', 'Notary Salvi', 'Purchase tax and notary, Via dei Tigli', 9_420, 4, 'current', {
    from: FLAT_BOUGHT,
    to: FLAT_BOUGHT,
    fixed: true,
  }),
  bill('OTHER_GENERAL', 'Casa & Contrada', 'Estate agent', 4_880, 4, 'current', {
    from: FLAT_BOUGHT,
    to: FLAT_BOUGHT,
    fixed: true,
  }),
  bill('OTHER_GENERAL', 'Il Girasole', 'Nursery school', 268, 3, 'current', {
    seasons: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12],
    from: 62,
  }),
];
