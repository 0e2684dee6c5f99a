import type { Entry } from './entry';

/** Who is paid; and what for, where that says more than who. */
type Place = string | readonly [payee: string, description: string];

/** Purchases that come now and then, at one of several places. */
export interface Shopping {
  /** Code of a default category. */
  category: string;
  places: Place[];
  /** Least and most purchases a month. */
  times: [number, number];
  /** Least and most for one purchase. */
  amount: [number, number];
  account: Entry['account'];
  currency?: string;
  /** Calendar months it comes in; every month when left out. */
  seasons?: number[];
}

type Terms = Pick<Shopping, 'currency' | 'seasons'>;

function purchases(
  category: string,
  times: [number, number],
  amount: [number, number],
  account: Entry['account'],
  places: Place[],
  terms: Terms = {},
): Shopping {
  return { category, times, amount, account, places, ...terms };
}

export const shopping: Shopping[] = [
  purchases('FOOD_GROCERIES', [5, 7], [34, 98], 'current', ['Spesa Buona', 'Cooperativa San Luca', 'Mercato Verde']),
  purchases('FOOD_GROCERIES', [2, 4], [5, 24], 'current', ['Forno Bassi', 'Bottega del Borgo', 'Greengrocer Neri']),
  purchases('FOOD_OUT_DELIVERY_MEALS', [2, 4], [18, 62], 'card', [
    'Trattoria Da Lidia',
    'Pizzeria Il Portico',
    'Sushi Hana',
    'Osteria dei Mugnai',
    ['Wok Lane', 'Delivery'],
  ]),
  purchases('FOOD_OUT_DELIVERY_MEALS', [1, 3], [4, 14], 'card', [
    'Bar Centrale',
    'Gelateria Stracci',
    ['Mensa Nuova', 'Lunch'],
  ]),
  purchases('TRANSPORT_FUELS', [2, 3], [36, 68], 'card', [
    ['Stazione Sempione', 'Fuel'],
    ['Ring road services', 'Fuel'],
  ]),
  purchases('TRANSPORT_PARKINGS', [1, 2], [2, 11], 'card', [
    ['Piazza Nuova', 'Parking'],
    ['Station car park', 'Parking'],
    ['Hospital car park', 'Parking'],
  ]),
  purchases('TRANSPORT_TAXI_UBER', [0, 1], [9, 27], 'card', ['Radio taxi', ['Radio taxi', 'To the station']]),
  purchases('WELLNESS_LEISURE', [1, 3], [9, 34], 'card', [
    'Cinema Astra',
    'Climbing hall Parete',
    ['Museo Civico', 'Tickets'],
    ['Swimming pool', 'Ten entries'],
    ['Teatro Civico', 'Concert'],
  ]),
  purchases('WELLNESS_SHOPPING', [1, 3], [16, 124], 'card', [
    'Libreria Corvo',
    'Scarpe & Passi',
    'Casa Lineare',
    'Maglificio Aster',
    'Voltio Electronics',
  ]),
  purchases('WELLNESS_GIFTS', [0, 1], [18, 64], 'card', [
    ['Libreria Corvo', 'Birthday present'],
    ['Fiori di Campo', 'Flowers'],
    ['Casa Lineare', 'Wedding list'],
  ]),
  purchases(
    'WELLNESS_GIFTS',
    [2, 4],
    [22, 78],
    'card',
    [
      ['Casa Lineare', 'Christmas presents'],
      ['Libreria Corvo', 'Christmas presents'],
      ['Il Cavallino', 'Toys'],
    ],
    { seasons: [12] },
  ),
  purchases('WELLNESS_OTHERS', [1, 2], [8, 52], 'card', [
    ["Forbici d'Oro", 'Hairdresser'],
    'Pharmacy at the bridge',
    ['Vista', 'Optician'],
    ['Studio Bruni', 'Dentist'],
  ]),
  purchases(
    'WELLNESS_TRAVELS',
    [2, 3],
    [170, 460],
    'card',
    [
      'Hotel Miramar',
      ['Val di Sole', 'Mountain hut'],
      ['Case Salento', 'Holiday flat'],
      ['Linea Azzurra', 'Ferry to the islands'],
    ],
    { seasons: [8] },
  ),
  purchases(
    'WELLNESS_TRAVELS',
    [1, 2],
    [95, 280],
    'card',
    [
      ['Ala Airlines', 'Flights to Lisbon'],
      ['Brenner Rail', 'Train to Vienna'],
      ['Locanda Borgo Antico', 'Long weekend'],
      ['Monte Chiaro', 'Ski pass'],
    ],
    { seasons: [1, 4, 6, 10] },
  ),
  purchases(
    'WELLNESS_TRAVELS',
    [1, 2],
    [70, 210],
    'card',
    [
      ['Thistle House', 'Guest house, Edinburgh'],
      ['North Line', 'Train to York'],
    ],
    {
      seasons: [5],
      currency: 'GBP',
    },
  ),
  purchases(
    'WELLNESS_TRAVELS',
    [1, 1],
    [48, 160],
    'card',
    [
      ['Engadin Railway', 'Tickets'],
      ['Inn at the lake', 'Ticino'],
    ],
    {
      seasons: [2, 9],
      currency: 'CHF',
    },
  ),
  purchases('OTHER_GENERAL', [1, 2], [8, 58], 'current', [
    ['Banca Azzurra', 'Cash withdrawal'],
    'Post office',
    ['Brico Lume', 'Hardware'],
    ['Lampo', 'Dry cleaner'],
    ['Clinica Argo', 'Vet'],
  ]),
];

/** Where presents and one's own things are bought in one go. */
export const giftShops = ['Casa Lineare', 'Libreria Corvo'];
