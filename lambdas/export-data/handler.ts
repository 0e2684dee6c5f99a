import type { Answer } from '../lib/answer';
import { databaseFromEnvironment } from '../lib/database';
import { exportBooks, type ExportAnswer, type ExportQuestion } from './export-books';

const database = databaseFromEnvironment();

/** Data source of `Query.exportData`. */
export const handler = (question: ExportQuestion): Promise<Answer<ExportAnswer>> =>
  exportBooks(database, question, new Date());
