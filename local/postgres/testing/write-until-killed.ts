/** Started as a process by the tests: prints the number of each row once its insert is acknowledged, until it is killed. */
import pg from 'pg';
import { startPostgres } from '../server';

async function main(directory: string): Promise<void> {
  const { connectionString } = await startPostgres({ directory });
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query('create table if not exists written (n int primary key)');
  for (let n = 1; ; n += 1) {
    await client.query('insert into written values ($1)', [n]);
    process.stdout.write(`${n}\n`);
  }
}

void main(process.argv[2] ?? '');
