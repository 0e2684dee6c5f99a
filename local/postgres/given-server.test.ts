import { describe, expect, it, vi } from 'vitest';
import { startPostgres } from './server';
import { ask, later, temporaryFolder } from './testing/temporary';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

describe('a server named by its address', () => {
  it('is used as it is and outlives our stop', async () => {
    const own = await startPostgres({ directory: await temporaryFolder() });
    later(own.stop);
    const given = await startPostgres({ directory: '/nowhere', url: own.connectionString });
    expect(given.connectionString).toBe(own.connectionString);
    await given.stop();
    expect(await ask(own.connectionString, 'select 1 as n')).toEqual([{ n: 1 }]);

    const missing = own.connectionString.replace(/finally$/, 'missing');
    await expect(startPostgres({ directory: '/nowhere', url: missing })).rejects.toThrow(
      'there is no database of that name',
    );
    const wrong = own.connectionString.replace(/:[0-9a-f]{48}@/, ':secret@');
    const refused = await startPostgres({ directory: '/nowhere', url: wrong }).catch((error: Error) => error.message);
    expect(refused).toMatch(
      /^The database at 127\.0\.0\.1:\d+\/finally cannot be used: it refuses the user or the password\. Check DATABASE_URL\.$/,
    );
  });

  it('is refused where the role of the API could not be made', async () => {
    const own = await startPostgres({ directory: await temporaryFolder() });
    later(own.stop);
    await ask(own.connectionString, `create role guest login password 'guest'`);
    const asGuest = own.connectionString.replace(/finally:[0-9a-f]{48}@/, 'guest:guest@');
    await expect(startPostgres({ directory: '/nowhere', url: asGuest })).rejects.toThrow(
      'does not let its user create the role finally_api: grant CREATEROLE to it.',
    );
  });

  it('is reported when it does not answer', async () => {
    await expect(startPostgres({ directory: '/nowhere', url: 'postgresql://a:b@127.0.0.1:1/c' })).rejects.toThrow(
      'The database at 127.0.0.1:1/c cannot be used: no server answers there. Check DATABASE_URL.',
    );
  });
});
