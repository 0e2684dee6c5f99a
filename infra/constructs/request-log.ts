import { RemovalPolicy } from 'aws-cdk-lib';
import { CfnGraphQLApi, type GraphqlApi } from 'aws-cdk-lib/aws-appsync';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { acknowledge } from '../acknowledge';

/**
 * Logs errors and request summaries of the API, without arguments and answers: people's finances stay out of logs.
 * CDK's own `logConfig` would bring a custom resource with a role on every log group, only to set the retention.
 */
export function addRequestLog(api: GraphqlApi, retentionDays: number): LogGroup {
  const resource = api.node.defaultChild;
  if (!(resource instanceof CfnGraphQLApi)) throw new Error('The API has no resource to log.');
  const logGroup = new LogGroup(api, 'RequestLog', {
    // The name that AppSync writes to; it cannot be chosen.
    logGroupName: `/aws/appsync/apis/${api.apiId}`,
    retention: retentionDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(api, 'RequestLogRole', { assumedBy: new ServicePrincipal('appsync.amazonaws.com') });
  logGroup.grant(role, 'logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents');
  resource.logConfig = { cloudWatchLogsRoleArn: role.roleArn, excludeVerboseContent: true, fieldLogLevel: 'ERROR' };
  acknowledge(api, 'ASC3', 'Requests are logged, but without their content, which is personal finance.');
  return logGroup;
}
