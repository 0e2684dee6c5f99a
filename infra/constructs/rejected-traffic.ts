import { RemovalPolicy } from 'aws-cdk-lib';
import { CfnFlowLog, type IVpc } from 'aws-cdk-lib/aws-ec2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/**
 * Logs connections that a network turned away: nobody has business there, so that an attempt is worth knowing.
 * CDK's own flow log acknowledges two rules of CloudFormation's check, and with this version of CDK that silences
 * them for every resource of the app; the plain resource needs no exception.
 */
export class RejectedTraffic extends Construct {
  constructor(scope: Construct, id: string, { vpc, logRetentionDays }: { vpc: IVpc; logRetentionDays: number }) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', { retention: logRetentionDays, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('vpc-flow-logs.amazonaws.com') });
    logGroup.grant(role, 'logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents');
    new CfnFlowLog(this, 'FlowLog', {
      resourceType: 'VPC',
      resourceId: vpc.vpcId,
      trafficType: 'REJECT',
      logDestinationType: 'cloud-watch-logs',
      logDestination: logGroup.logGroupArn,
      deliverLogsPermissionArn: role.roleArn,
    });
  }
}
