import { dataSource } from '../lib/data-source';
import { databaseFromEnvironment } from '../lib/database';
import { exportPart, type PartQuestion } from './export-part';

const database = databaseFromEnvironment();

/** Data source of `Query.exportPart`. */
export const handler = dataSource((question: PartQuestion) => exportPart(database, question));
