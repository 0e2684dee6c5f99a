import type { Answer } from '../lib/answer';
import { databaseFromEnvironment } from '../lib/database';
import { readProjection, type ProjectionAnswer, type ProjectionQuestion } from './read-projection';

const database = databaseFromEnvironment();

/** Data source of `Query.netWorthProjection`. */
export const handler = (question: ProjectionQuestion): Promise<Answer<ProjectionAnswer>> =>
  readProjection(database, question);
