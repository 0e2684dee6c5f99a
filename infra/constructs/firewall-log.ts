import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnLoggingConfiguration, type CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

export interface FirewallLogProps {
  acl: CfnWebACL;
  stageName: string;
  retentionDays: number;
}

/** Where a token may be: AppSync takes it by header, and for live updates by subprotocol or in the address. */
const redacted: CfnLoggingConfiguration.FieldToMatchProperty[] = [
  ...['authorization', 'cookie', 'sec-websocket-protocol'].map((Name) => ({ singleHeader: { Name } })),
  { queryString: {} },
];

/**
 * Logs the requests that a firewall turns away, without what lets a member in. Those it lets through are in the log of
 * the API. AWS WAF gives itself the right to write, by a policy of its own on log groups of this prefix.
 */
export function addFirewallLog(scope: Construct, { acl, stageName, retentionDays }: FirewallLogProps): LogGroup {
  const logGroup = new LogGroup(scope, 'Log', {
    // AWS WAF takes no other prefix.
    logGroupName: `aws-waf-logs-finally-${stageName}`,
    retention: retentionDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new CfnLoggingConfiguration(scope, 'Logging', {
    resourceArn: acl.attrArn,
    logDestinationConfigs: [
      // The group's own ARN ends in `:*`, which AWS WAF does not keep.
      Stack.of(scope).formatArn({
        service: 'logs',
        resource: 'log-group',
        resourceName: logGroup.logGroupName,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    ],
    redactedFields: redacted,
    loggingFilter: {
      DefaultBehavior: 'DROP',
      Filters: [{ Behavior: 'KEEP', Requirement: 'MEETS_ANY', Conditions: [{ ActionCondition: { Action: 'BLOCK' } }] }],
    },
  });
  return logGroup;
}
