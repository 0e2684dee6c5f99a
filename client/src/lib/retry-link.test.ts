import { ApolloLink, execute, gql } from '@apollo/client';
import { firstValueFrom, of } from 'rxjs';
import { expect, it } from 'vitest';
import { retryUnavailable } from './retry-link';

const unavailable = { errors: [{ message: 'The database is waking up.', errorType: 'DATABASE_UNAVAILABLE' }] };

function ask(answers: ApolloLink.Result[]) {
  let asked = 0;
  const server = new ApolloLink(() => of(answers[Math.min(asked++, answers.length - 1)] as ApolloLink.Result));
  const link = ApolloLink.from([retryUnavailable({ attempts: 3, firstDelayMs: 1 }), server]);
  const result = firstValueFrom(
    execute(
      link,
      {
        query: gql`
          {
            me {
              id
            }
          }
        `,
      },
      { client: {} as never },
    ),
  );
  return result.then((answer) => ({ answer, asked }));
}

it('asks again while the database is waking up', async () => {
  const { answer, asked } = await ask([unavailable, unavailable, { data: { me: { id: '1' } } }]);
  expect(answer.data).toEqual({ me: { id: '1' } });
  expect(asked).toBe(3);
});

it('gives the last answer on when the database does not come up', async () => {
  const { answer, asked } = await ask([unavailable]);
  expect(answer.errors?.[0]?.message).toBe('The database is waking up.');
  expect(asked).toBe(3);
});

it('asks once where another error comes back', async () => {
  const { asked } = await ask([{ errors: [{ message: 'There is none.' }] }]);
  expect(asked).toBe(1);
});
