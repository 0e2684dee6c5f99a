import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { givenPerson, type Person } from '../e2e/testing/person';
import { startProduct, type Product } from '../e2e/testing/product';
import { startPostgres } from '../local/postgres/server';
import { fillBooks, publishRates, type Size } from './books';

export interface FilledProduct {
  product: Product;
  person: Person;
  owner: string;
  /** Ids of the person's assets. */
  assets: string[];
  /** The database, for peers that speak to it directly. */
  connectionString: string;
  close(): Promise<void>;
}

/** The whole product over a PostgreSQL that peers can reach as well, with one person's books of a given size. */
export async function openFilledProduct(size: Size): Promise<FilledProduct> {
  const directory = await mkdtemp(join(tmpdir(), 'finally-bench-'));
  const postgres = await startPostgres({ directory: join(directory, 'postgres') });
  process.env.DATABASE_URL = postgres.connectionString;
  const product = await startProduct();
  const person = await givenPerson(product, 'ada');
  const owner = decodeJwt(person.idToken).sub ?? '';
  await person.get('{ me { id } }');
  await publishRates(product.database, size);
  const assets = await fillBooks(product.database, owner, size);
  await product.database.query('analyze');
  return {
    ...{ product, person, owner, assets, connectionString: postgres.connectionString },
    async close() {
      await product.stop();
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
