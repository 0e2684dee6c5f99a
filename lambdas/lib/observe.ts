import { Logger } from '@aws-lambda-powertools/logger';
import { MetricUnit, Metrics } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';
import { failureOf } from './failure';

export const logger = new Logger();
const metrics = new Metrics();

export type Handler<Event, Result> = (event: Event, context: Context) => Promise<Result>;

/**
 * A handler as it is deployed. One line of metrics an invocation says how it ended (Answered, Refused or Failed) and
 * how long it took; what failed is logged without anything that a person entered, and thrown without it as well, since
 * Lambda logs what a handler throws.
 */
export function observe<Event, Result>(handle: (event: Event) => Promise<Result>): Handler<Event, Result> {
  return async (event, { awsRequestId }) => {
    const started = performance.now();
    logger.appendKeys({ requestId: awsRequestId });
    metrics.captureColdStartMetric();
    try {
      const result = await handle(event);
      metrics.addMetric(isRefusal(result) ? 'Refused' : 'Answered', MetricUnit.Count, 1);
      return result;
    } catch (error) {
      const failure = failureOf(error);
      logger.error('failed', { failure });
      metrics.addMetric('Failed', MetricUnit.Count, 1);
      throw Object.assign(new Error('The function failed; its log says why.'), { name: failure.name });
    } finally {
      metrics.addMetric('Duration', MetricUnit.Milliseconds, performance.now() - started);
      metrics.addMetadata('requestId', awsRequestId);
      metrics.publishStoredMetrics();
    }
  };
}

const isRefusal = (result: unknown): boolean => typeof result === 'object' && result !== null && 'refusal' in result;
