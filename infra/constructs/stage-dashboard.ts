import {
  Dashboard,
  GraphWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
  Stats,
  TextWidget,
  type IMetric,
  type IWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { durations } from './saved-queries';
import type { StageMetrics } from './stage-metrics';

/** What changed in people's books: the areas of a notice that a member causes. */
const areas = ['ASSETS', 'ASSET_INPUTS', 'TRANSACTIONS', 'CATEGORIES', 'BUDGETS'];

const percentiles = ['p50', 'p90', 'p99'];

const row = (...lines: { title: string; left: IMetric[]; right?: IMetric[] }[]): IWidget[] =>
  lines.map((line) => new GraphWidget({ ...line, width: 24 / lines.length, height: 6 }));

const heading = (markdown: string): IWidget[] => [new TextWidget({ markdown: `## ${markdown}`, width: 24, height: 1 })];

/** The pages as browsers measured them, of the visits that are measured. */
const pages = (metrics: StageMetrics): IWidget[][] => [
  heading('Pages, as browsers see them'),
  row(
    {
      title: 'Largest Contentful Paint, ms',
      left: ['p50', 'p75', 'p99'].flatMap((part) => metrics.pages('WebVitalsLargestContentfulPaint', part, part)),
    },
    { title: 'Cumulative Layout Shift', left: metrics.pages('WebVitalsCumulativeLayoutShift', 'p75', 'p75') },
    { title: 'Script errors', left: metrics.pages('JsErrorCount', Stats.SUM, 'Errors') },
    {
      title: 'Visits and screens that were measured',
      left: metrics.pages('SessionCount', Stats.SUM, 'Visits'),
      right: metrics.pages('PageViewCount', Stats.SUM, 'Screens'),
    },
  ),
];

/** How a stage fares, on one page: what members do, then the API, the functions and the database under it. */
export function addDashboard(scope: Construct, metrics: StageMetrics): void {
  const { stageName, functions, pageMonitor } = metrics.observed;
  const eachFunction = (metricName: string, statistic: string) =>
    [...functions].map(([name, watched]) => metrics.function(watched, metricName, statistic, name));

  new Dashboard(scope, 'Dashboard', {
    dashboardName: `finally-${stageName}`,
    widgets: [
      heading('Members'),
      row(
        { title: 'Confirmed sign-ups', left: [metrics.own('Answered', { service: 'provision-user' }, 'Sign-ups')] },
        {
          // A token lasts an hour: whoever is there signs in or refreshes once in it.
          title: 'Members who are there',
          left: [
            metrics.signIn('SignInSuccesses', 'Signed in'),
            metrics.signIn('TokenRefreshSuccesses', 'Stayed signed in'),
          ],
        },
        {
          title: 'Changes of books, by area',
          left: areas.map((area) => metrics.own('Changes', { service: 'notify', area }, area)),
        },
      ),
      ...(pageMonitor === undefined ? [] : pages(metrics)),
      heading('API'),
      row(
        { title: 'Requests', left: [metrics.requests()] },
        { title: 'Latency, ms', left: percentiles.map((percentile) => metrics.api('Latency', percentile, percentile)) },
        { title: 'Errors', left: [metrics.api('4XXError', Stats.SUM), metrics.api('5XXError', Stats.SUM)] },
        {
          title: 'Live connections, and requests turned away',
          left: [metrics.api('ActiveConnections', Stats.SUM)],
          right: [metrics.blockedRequests()],
        },
      ),
      heading('Functions'),
      row(
        { title: 'Duration p99, ms', left: eachFunction('Duration', 'p99') },
        { title: 'Errors', left: eachFunction('Errors', Stats.SUM), right: [metrics.throttles()] },
        {
          title: 'Cold starts',
          left: [...functions.keys()].map((service) => metrics.own('ColdStart', { service }, service)),
        },
      ),
      [
        new LogQueryWidget({
          title: 'Duration p50, p90, p99 and cold starts, ms',
          logGroupNames: [...functions.values()].map(({ logGroupName }) => logGroupName),
          queryString: durations,
          view: LogQueryVisualizationType.TABLE,
          width: 24,
          height: 8,
        }),
      ],
      heading('Database'),
      row(
        { title: 'Capacity, ACU', left: [metrics.database('ServerlessDatabaseCapacity', Stats.AVERAGE)] },
        {
          title: 'Load, %',
          left: [metrics.database('CPUUtilization', Stats.AVERAGE), metrics.database('ACUUtilization', Stats.AVERAGE)],
        },
        { title: 'Connections', left: [metrics.database('DatabaseConnections', Stats.MAXIMUM)] },
        {
          title: 'Latency of storage, s',
          left: [metrics.database('ReadLatency', Stats.AVERAGE), metrics.database('WriteLatency', Stats.AVERAGE)],
        },
      ),
    ],
  });
}
