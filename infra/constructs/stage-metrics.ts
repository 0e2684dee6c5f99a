import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';

/** What of a stage is watched, by the names that metrics and logs know it by. */
export interface Observed {
  stageName: string;
  apiId: string;
  clusterIdentifier: string;
  userPoolId: string;
  userPoolClientId: string;
  /** The name of the firewall's metrics. */
  firewallName: string;
  /** The log of the requests that it turned away. */
  firewallLogGroup: string;
  /** The monitor of the pages, where browsers tell how they fare. */
  pageMonitor?: string;
  region: string;
  /** Functions by the name of their folder. */
  functions: ReadonlyMap<string, ObservedFunction>;
}

export interface ObservedFunction {
  functionName: string;
  logGroupName: string;
  /** The queue of the events it failed on, if it has one. */
  deadLetters: string | undefined;
  /** Whether it is invoked without anyone waiting, and what it fails on is dropped in the end. */
  dropsEvents: boolean;
}

const fiveMinutes = Duration.minutes(5);

/** The metrics of one stage, over five minutes each. */
export class StageMetrics {
  constructor(readonly observed: Observed) {}

  api(metricName: string, statistic: string, label = metricName): Metric {
    return metric('AWS/AppSync', metricName, { GraphQLAPIId: this.observed.apiId }, statistic, label);
  }

  /** AppSync counts requests for the account alone; each has one latency. */
  requests(): Metric {
    return this.api('Latency', Stats.SAMPLE_COUNT, 'Requests');
  }

  /** Of a hundred requests, those that failed for a fault of ours. */
  failureRate(): IMetric {
    return new MathExpression({
      expression: 'IF(requests > 0, 100 * failures / requests, 0)',
      usingMetrics: { failures: this.api('5XXError', Stats.SUM), requests: this.requests() },
      label: 'Failed, %',
      period: fiveMinutes,
    });
  }

  database(metricName: string, statistic: string, label = metricName): Metric {
    return metric('AWS/RDS', metricName, { DBClusterIdentifier: this.observed.clusterIdentifier }, statistic, label);
  }

  /** The processor or the capacity in percent of the most there may be, whichever is higher. */
  databaseLoad(): IMetric {
    return new MathExpression({
      expression: 'MAX([processor, capacity])',
      usingMetrics: {
        processor: this.database('CPUUtilization', Stats.AVERAGE),
        capacity: this.database('ACUUtilization', Stats.AVERAGE),
      },
      label: 'Load, %',
      period: fiveMinutes,
    });
  }

  function({ functionName }: ObservedFunction, metricName: string, statistic: string, label: string): Metric {
    return metric('AWS/Lambda', metricName, { FunctionName: functionName }, statistic, label);
  }

  /** Throttled invocations of the whole account: its functions share one limit. */
  throttles(): Metric {
    return metric('AWS/Lambda', 'Throttles', {}, Stats.SUM, 'Throttled');
  }

  deadLetters(queueName: string): Metric {
    const dimensions = { QueueName: queueName };
    return metric('AWS/SQS', 'ApproximateNumberOfMessagesVisible', dimensions, Stats.MAXIMUM, 'Dead letters');
  }

  blockedRequests(): Metric {
    const { firewallName, region } = this.observed;
    const dimensions = { WebACL: firewallName, Region: region, Rule: 'ALL' };
    return metric('AWS/WAFV2', 'BlockedRequests', dimensions, Stats.SUM, 'Blocked');
  }

  signIn(metricName: string, label: string): Metric {
    const { userPoolId, userPoolClientId } = this.observed;
    const dimensions = { UserPool: userPoolId, UserPoolClient: userPoolClientId };
    return metric('AWS/Cognito', metricName, dimensions, Stats.SUM, label);
  }

  /** What browsers told of the pages; nothing for a stage that does not ask them. */
  pages(metricName: string, statistic: string, label: string): Metric[] {
    const { pageMonitor } = this.observed;
    if (pageMonitor === undefined) return [];
    return [metric('AWS/RUM', metricName, { application_name: pageMonitor }, statistic, label)];
  }

  /** What functions count themselves: `lambdas/lib/observe.ts`. */
  own(metricName: string, dimensions: { service: string; area?: string }, label: string): Metric {
    return metric(`finally-${this.observed.stageName}`, metricName, dimensions, Stats.SUM, label);
  }
}

function metric(
  namespace: string,
  metricName: string,
  dimensionsMap: Record<string, string>,
  statistic: string,
  label: string,
): Metric {
  return new Metric({ namespace, metricName, dimensionsMap, statistic, label, period: fiveMinutes });
}
