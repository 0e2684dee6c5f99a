import type { Answer } from '../lib/answer';
import { databaseFromEnvironment } from '../lib/database';
import { importBooks, type ImportAnswer, type ImportQuestion } from './import-books';

const database = databaseFromEnvironment();

/** Data source of `Mutation.importData`. */
export const handler = (question: ImportQuestion): Promise<Answer<ImportAnswer>> => importBooks(database, question);
