import type { Entry } from './entry';

/** Purchases that come now and then, at one of several places. */
export interface Shopping {
  categoryCode: string;
  subcategory: string;
  places: string[];
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
  categoryCode: string,
  subcategory: string,
  times: [number, number],
  amount: [number, number],
  account: Entry['account'],
  places: string[],
  terms: Terms = {},
): Shopping {
  return { categoryCode, subcategory, times, amount, account, places, ...terms };
}

export const shopping: Shopping[] = [
  purchases('FOOD', 'Groceries', [5, 7], [34, 98], 'current', ['Spesa Buona', 'Cooperativa San Luca', 'Mercato Verde']),
  purchases('FOOD', 'Groceries', [2, 4], [5, 24], 'current', ['Forno Bassi', 'Bottega del Borgo', 'Greengrocer Neri']),
  purchases('FOOD', 'Out/Delivery meals', [2, 4], [18, 62], 'card', [
    'Trattoria Da Lidia',
    'Pizzeria Il Portico',
    'Sushi Hana',
    'Osteria dei Mugnai',
    'Delivery, Wok Lane',
  ]),
  purchases('FOOD', 'Out/Delivery meals', [1, 3], [4, 14], 'card', [
    'Bar Centrale',
    'Gelateria Stracci',
    'Lunch at Mensa Nuova',
  ]),
  purchases('TRANSPORT', 'Fuels', [2, 3], [36, 68], 'card', ['Fuel, Stazione Sempione', 'Fuel, ring road']),
  purchases('TRANSPORT', 'Parkings', [1, 2], [2, 11], 'card', [
    'Parking, Piazza Nuova',
    'Parking at the station',
    'Parking, hospital',
  ]),
  purchases('TRANSPORT', 'Taxi/Uber', [0, 1], [9, 27], 'card', ['Radio taxi', 'Taxi to the station']),
  purchases('WELLNESS', 'Leisure', [1, 3], [9, 34], 'card', [
    'Cinema Astra',
    'Climbing hall Parete',
    'Museum tickets',
    'Swimming pool, ten entries',
    'Concert at Teatro Civico',
  ]),
  purchases('WELLNESS', 'Shopping', [1, 3], [16, 124], 'card', [
    'Libreria Corvo',
    'Scarpe & Passi',
    'Casa Lineare',
    'Maglificio Aster',
    'Voltio Electronics',
  ]),
  purchases('WELLNESS', 'Gifts', [0, 1], [18, 64], 'card', [
    'Birthday present, Libreria Corvo',
    'Flowers, Fiori di Campo',
    'Wedding list',
  ]),
  purchases(
    'WELLNESS',
    'Gifts',
    [2, 4],
    [22, 78],
    'card',
    ['Christmas presents, Casa Lineare', 'Christmas presents, Libreria Corvo', 'Toys, Il Cavallino'],
    { seasons: [12] },
  ),
  purchases('WELLNESS', 'Others', [1, 2], [8, 52], 'card', [
    "Hairdresser Forbici d'Oro",
    'Pharmacy at the bridge',
    'Optician Vista',
    'Dentist, Studio Bruni',
  ]),
  purchases(
    'WELLNESS',
    'Travels',
    [2, 3],
    [170, 460],
    'card',
    ['Hotel Miramar', 'Mountain hut, Val di Sole', 'Holiday flat, Salento', 'Ferry to the islands'],
    { seasons: [8] },
  ),
  purchases(
    'WELLNESS',
    'Travels',
    [1, 2],
    [95, 280],
    'card',
    ['Flights to Lisbon', 'Train to Vienna', 'Long weekend, Borgo Antico', 'Ski pass, Monte Chiaro'],
    { seasons: [1, 4, 6, 10] },
  ),
  purchases('WELLNESS', 'Travels', [1, 2], [70, 210], 'card', ['Guest house, Edinburgh', 'Train to York'], {
    seasons: [5],
    currency: 'GBP',
  }),
  purchases('WELLNESS', 'Travels', [1, 1], [48, 160], 'card', ['Railway, Engadin', 'Inn at the lake, Ticino'], {
    seasons: [2, 9],
    currency: 'CHF',
  }),
  purchases('OTHER', 'General', [1, 2], [8, 58], 'current', [
    'Cash withdrawal',
    'Post office',
    'Hardware store Brico Lume',
    'Dry cleaner Lampo',
    'Vet, Clinica Argo',
  ]),
];
