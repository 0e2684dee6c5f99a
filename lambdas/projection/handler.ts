import { dataSource } from '../lib/data-source';
import { databaseFromEnvironment } from '../lib/database';
import { readProjection, type ProjectionQuestion } from './read-projection';

const database = databaseFromEnvironment();

/** Data source of `Query.netWorthProjection`. */
export const handler = dataSource((question: ProjectionQuestion) => readProjection(database, question));
