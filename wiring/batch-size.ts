import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** AppSync's own limit. */
const mostInBatch = 2000;

const line = /^\/\/ *maxBatchSize: *(.*?) *$/m;

/**
 * How many runs of a function AppSync hands to its Lambda in one batch, where the source says so in a line
 * `// maxBatchSize: 50`. AppSync keeps this beside the code and not in it, so nothing of it reaches the bundle.
 * Adds a sentence to `problems` for a line that says nothing, or that stands with another data source.
 */
export function batchSizeOf(
  root: string,
  step: { file: string; dataSource: string },
  isLambda: boolean,
  problems: string[],
): number | undefined {
  const given = line.exec(readFileSync(join(root, step.file), 'utf8'))?.[1];
  if (given === undefined) return undefined;
  const size = Number(given);
  if (!Number.isInteger(size) || size < 1 || size > mostInBatch) {
    problems.push(`${step.file}: maxBatchSize is a number from 1 to ${mostInBatch}, not ${given}.`);
  } else if (!isLambda) {
    problems.push(`${step.file}: maxBatchSize is for Lambda functions; ${step.dataSource} takes no batches.`);
  }
  return size;
}
