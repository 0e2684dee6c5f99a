import { dayOf, type Entry } from './entry';
import { seededRandom } from './random';
import { FLAT_BOUGHT, STORY_MONTHS, cents, inflation, monthAt, seasonOf } from './story';

type Income = Pick<Entry, 'category' | 'payee' | 'description' | 'amount'> & { day: number; currency?: string };

const random = () => seededRandom('incomes');

/** Two salaries with raises, a bonus each March, dividends by the quarter, the garage's rent, and gifts. */
export function demoIncomes(lastMonth: string): Entry[] {
  const { between, whole, pick } = random();
  const dividendsOf = (step: number): Income[] => [
    {
      category: 'DIVIDEND',
      payee: 'Dividend leaders ETF',
      description: 'Dividend',
      amount: (14 + step * 0.62) * between(0.9, 1.1),
      currency: 'GBP',
      day: 16,
    },
    {
      category: 'DIVIDEND',
      payee: 'Emerging markets ETF',
      description: 'Dividend',
      amount: (11 + step * 0.5) * between(0.85, 1.15),
      currency: 'USD',
      day: 20,
    },
    {
      category: 'DIVIDEND',
      payee: 'Brenta Energia',
      description: 'Dividend',
      amount: (13 + step * 0.18) * between(0.95, 1.05),
      day: 22,
    },
  ];
  const extras: { payee: string | null; description: string }[] = [
    { payee: null, description: 'Sold on the flea market' },
    { payee: 'Brenner Rail', description: 'Refund, cancelled train' },
    { payee: 'Town magazine', description: 'Photographs' },
    { payee: null, description: 'Sold the old bicycle' },
  ];
  return Array.from({ length: STORY_MONTHS }, (_, step) => step).flatMap((step) => {
    const month = monthAt(lastMonth, step);
    const season = seasonOf(month);
    const incomes: Income[] = [
      {
        category: 'SALARY',
        payee: 'Officine Varo',
        description: 'Salary',
        amount: salary(1_890, 0.021, step, 62, 180),
        day: 27,
      },
      {
        category: 'SALARY',
        payee: 'Istituto Calvi',
        description: 'Salary',
        amount: salary(1_440, 0.016, step, 88, 60),
        day: 25,
      },
      {
        category: 'RENTAL',
        payee: 'Paolo Neri',
        description: 'Garage rent, Corso Alpino',
        amount: Math.round(92 * inflation(step - (step % 12))),
        day: 5,
      },
    ];
    if (season === 3)
      incomes.push({
        category: 'BONUS',
        payee: 'Officine Varo',
        description: 'Yearly bonus',
        amount: 1_100 + step * 13 + whole(0, 60) * 10,
        day: 27,
      });
    if (season % 3 === 0) incomes.push(...dividendsOf(step));
    if (season === 7)
      incomes.push({
        category: 'OTHER',
        payee: 'Revenue Agency',
        description: 'Tax refund',
        amount: between(260, 690),
        day: 29,
      });
    if (season === 12)
      incomes.push({
        category: 'DONATION',
        payee: 'Grandparents',
        description: 'Christmas gift',
        amount: 200 + 50 * whole(0, 4),
        day: 23,
      });
    if (step === FLAT_BOUGHT)
      incomes.push({
        category: 'DONATION',
        payee: 'Parents',
        description: 'Gift towards the flat',
        amount: 14_000,
        day: 3,
      });
    if (whole(1, 4) === 1)
      incomes.push({ category: 'OTHER', ...pick(extras), amount: between(18, 140), day: whole(2, 28) });
    return incomes.map(({ day, currency = 'EUR', amount, ...income }, index) => ({
      ...income,
      key: `income ${month} ${index}`,
      step,
      amount: cents(amount),
      currency,
      date: dayOf(month, day),
      account: 'current' as const,
    }));
  });
}

/** A raise every twelve months, and one more with a new job. */
function salary(start: number, raise: number, step: number, newJob: number, more: number): number {
  const years = Math.floor(step / 12);
  return cents(start * (1 + raise * years) + (step >= newJob ? more : 0));
}
