import { dataSource } from '../lib/data-source';
import { databaseFromEnvironment } from '../lib/database';
import { importBooks, type ImportQuestion } from './import-books';

const database = databaseFromEnvironment();

/** Data source of `Mutation.importData`. */
export const handler = dataSource((question: ImportQuestion) => importBooks(database, question));
