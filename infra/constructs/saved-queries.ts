import { CfnQueryDefinition } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Observed } from './stage-metrics';

/** How long each function takes and how often it starts anew, by what Lambda reports of every invocation. */
export const durations = `filter type = "platform.report"
| stats count(*) as invocations,
    pct(record.metrics.durationMs, 50) as p50,
    pct(record.metrics.durationMs, 90) as p90,
    pct(record.metrics.durationMs, 99) as p99,
    count(record.metrics.initDurationMs) as coldStarts,
    pct(record.metrics.initDurationMs, 99) as coldP99,
    max(record.metrics.maxMemoryUsedMB) as memoryMB
  by @log
| sort p99 desc`;

const ofFunctions = {
  durations,
  failures: `filter level = "ERROR"
| stats count(*) as failures, latest(@timestamp) as last by service, failure.name, failure.sqlState, failure.constraint
| sort failures desc`,
  'database not ready': `filter message = "the database is not ready"
| stats count(*) as refused by bin(1m), failure.name`,
  'cut off': `filter type = "platform.report" and record.status != "success"
| fields @timestamp, record.requestId, record.status, record.metrics.durationMs, record.metrics.maxMemoryUsedMB, @log
| sort @timestamp desc
| limit 100`,
  'one invocation': `filter requestId = "<request id>" or record.requestId = "<request id>"
| sort @timestamp asc`,
};

const ofApi = {
  'API: slow requests': `filter logType = "RequestSummary"
| stats count(*) as requests, pct(latency, 50) as p50, pct(latency, 99) as p99 by statusCode, bin(5m)`,
  'API: failed fields': `filter ispresent(errors.0) or ispresent(resolverArn)
| stats count(*) as failures, latest(requestId) as example by parentType, fieldName
| sort failures desc`,
};

const ofFirewall = {
  // A managed group says which of its rules it was.
  'blocked requests': `parse @message /"terminatingRule":[{]"ruleId":"(?<ruleOfGroup>[^"]+)"/
| stats count(*) as blocked, count_distinct(httpRequest.clientIp) as addresses, latest(@timestamp) as last
  by terminatingRuleId, ruleOfGroup, httpRequest.country
| sort blocked desc
| limit 100`,
};

/** The log of the API's requests; AppSync chooses the name. */
const requestLog = (apiId: string): string => `/aws/appsync/apis/${apiId}`;

/** The questions of the runbooks, ready in CloudWatch Logs Insights. */
export function addSavedQueries(scope: Construct, { stageName, apiId, firewallLogGroup, functions }: Observed): void {
  const logGroups = [...functions.values()].map(({ logGroupName }) => logGroupName);
  const save = (queries: Record<string, string>, logGroupNames: string[]) => {
    for (const [name, queryString] of Object.entries(queries))
      new CfnQueryDefinition(scope, `Query ${name}`, {
        name: `finally-${stageName}/${name}`,
        queryString,
        logGroupNames,
      });
  };
  save(ofFunctions, logGroups);
  save(ofApi, [requestLog(apiId)]);
  save(ofFirewall, [firewallLogGroup]);
}
