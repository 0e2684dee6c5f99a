import { dataSource } from '../lib/data-source';
import { databaseFromEnvironment } from '../lib/database';
import { exportBooks, type ExportQuestion } from './export-books';

const database = databaseFromEnvironment();

/** Data source of `Query.exportData`. */
export const handler = dataSource((question: ExportQuestion) => exportBooks(database, question, new Date()));
