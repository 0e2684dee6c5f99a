import { Alarm, ComparisonOperator, Stats, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { mostConnections } from '../database-connections';
import type { Stage } from '../stages';
import type { StageMetrics } from './stage-metrics';

export interface AlarmsProps {
  stage: Stage;
  metrics: StageMetrics;
  /** Who is told, when something is wrong and when it is right again. */
  topic: ITopic;
}

interface Watch {
  name: string;
  /** A sentence for whoever is called. */
  meaning: string;
  /** The section of docs/operations.md that says what to do. */
  runbook: string;
  metric: IMetric;
  /** It is wrong above this. */
  above: number;
  /** For how many times five minutes; once where it is left out. */
  periods?: number;
}

/** Whatever somebody has to be called for. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { stage, metrics, topic }: AlarmsProps) {
    super(scope, id);
    const action = new SnsAction(topic);
    for (const watch of [...apiWatches(stage, metrics), ...functionWatches(metrics)]) {
      const { name, meaning, runbook, metric, above, periods = 1 } = watch;
      const alarm = new Alarm(this, name, {
        alarmName: `finally-${stage.name}-${name}`,
        alarmDescription: `${meaning} What to do: docs/operations.md#${runbook}`,
        metric,
        threshold: above,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: periods,
        // Where nothing happens nothing fails, and a paused database reports nothing.
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
  }
}

/** What members notice, and what stands behind the API as a whole. */
function apiWatches({ database }: Stage, metrics: StageMetrics): Watch[] {
  const connections = mostConnections(database);
  return [
    {
      name: 'api-failures',
      meaning: 'More than 5 % of the requests to the API fail.',
      runbook: 'the-api-fails',
      metric: metrics.failureRate(),
      above: 5,
    },
    {
      name: 'database-load',
      meaning: 'The database has used more than 80 % of its processor or capacity for ten minutes.',
      runbook: 'the-database-is-at-its-limit',
      metric: metrics.databaseLoad(),
      above: 80,
      periods: 2,
    },
    {
      name: 'database-connections',
      meaning: `More than 80 % of the ${connections} connections to the database are taken.`,
      runbook: 'connections-run-out',
      metric: metrics.database('DatabaseConnections', Stats.MAXIMUM),
      above: Math.floor(0.8 * connections),
    },
    {
      name: 'firewall-blocks',
      meaning: 'The firewall has turned away more than 1,000 requests in five minutes.',
      runbook: 'the-firewall-turns-many-away',
      metric: metrics.blockedRequests(),
      above: 1000,
    },
    {
      name: 'functions-throttled',
      meaning: 'Functions were not run, because too many ran already.',
      runbook: 'functions-are-throttled',
      metric: metrics.throttles(),
      above: 0,
    },
  ];
}

/** One alarm a function: it says which, and a sum over many could hold no more than ten. */
function functionWatches(metrics: StageMetrics): Watch[] {
  return [...metrics.observed.functions].flatMap(([name, watched]) => [
    {
      name: `function-errors-${name}`,
      meaning: `The function ${name} has failed more than 10 times in five minutes.`,
      runbook: 'a-function-fails',
      metric: metrics.function(watched, 'Errors', Stats.SUM, name),
      above: 10,
    },
    ...(watched.deadLetters === undefined
      ? []
      : [
          {
            name: `dead-letters-${name}`,
            meaning: `The function ${name} has given up on an event.`,
            runbook: 'an-event-was-given-up',
            metric: metrics.deadLetters(watched.deadLetters),
            above: 0,
          },
        ]),
    ...(watched.dropsEvents
      ? [
          {
            name: `events-dropped-${name}`,
            meaning: `Events for the function ${name} were dropped: devices may show what is no longer so, or an import was not restored.`,
            runbook: 'notices-are-lost',
            metric: metrics.function(watched, 'AsyncEventsDropped', Stats.SUM, name),
            above: 0,
          },
        ]
      : []),
  ]);
}
