import { dayOf, type Entry } from './entry';
import { seededRandom } from './random';
import { recurring, type Recurring } from './recurring';
import { shopping, type Shopping } from './shopping';
import { STORY_MONTHS, cents, inflation, monthAt, seasonOf } from './story';

/** Bills and purchases of the whole story, by date. */
export function demoExpenses(lastMonth: string): Entry[] {
  const steps = Array.from({ length: STORY_MONTHS }, (_, step) => ({ step, month: monthAt(lastMonth, step) }));
  const entries = [
    ...recurring.flatMap((bill, index) => bills(bill, `bill ${index}`, steps)),
    ...shopping.flatMap((kind, index) => purchases(kind, `shopping ${index}`, steps)),
  ];
  return entries.sort((a, b) => (a.date + a.key < b.date + b.key ? -1 : 1));
}

interface Step {
  step: number;
  month: string;
}

function bills(bill: Recurring, name: string, steps: Step[]): Entry[] {
  const { category, payee, description, account, from = 0, to = STORY_MONTHS, wobble = 0 } = bill;
  const random = seededRandom(name);
  return steps
    .filter(({ step, month }) => step >= from && step <= to && (bill.seasons?.includes(seasonOf(month)) ?? true))
    .map(({ step, month }) => {
      const price = bill.fixed === true ? bill.amount : bill.amount * inflation(step - (step % 12));
      const amount = cents(price * (1 + random.wobble(wobble)));
      const date = dayOf(month, bill.day);
      return { key: `${name} ${month}`, step, category, amount, currency: 'EUR', date, payee, description, account };
    });
}

function purchases(kind: Shopping, name: string, steps: Step[]): Entry[] {
  const { category, account, currency = 'EUR' } = kind;
  const random = seededRandom(name);
  return steps.flatMap(({ step, month }) => {
    const count = random.whole(...kind.times);
    if (kind.seasons?.includes(seasonOf(month)) === false) return [];
    return Array.from({ length: count }, (_, index) => {
      const amount = cents(random.between(...kind.amount) * inflation(step));
      const date = dayOf(month, random.whole(1, 28));
      const place = random.pick(kind.places);
      const [payee, description] = typeof place === 'string' ? [place, null] : place;
      return { key: `${name} ${month} ${index}`, step, category, amount, currency, date, payee, description, account };
    });
  });
}
