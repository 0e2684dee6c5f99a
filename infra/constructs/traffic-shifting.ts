import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { Alarm, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { Grant, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';
import type { LambdaSource } from '../sources';
import type { Stage } from '../stages';

/** What stops a shift, of the calls that the new version answered. */
interface Symptom {
  name: string;
  metricName: string;
  statistic: string;
  /** It is there from this on. */
  from: number;
  /** For how many minutes running. */
  minutes: number;
}

/** Of the time that a function may take, the part from which on nine of ten answers are too late. */
const tooSlow = 1 / 3;

const symptomsOf = ({ settings }: LambdaSource): Symptom[] => [
  // What a caller may not ask is answered and is no error, so that one is one too many.
  { name: 'errors', metricName: 'Errors', statistic: 'Sum', from: 1, minutes: 1 },
  {
    name: 'slow',
    metricName: 'Duration',
    statistic: 'p90',
    from: Math.round(settings.timeoutSeconds * 1000 * tooSlow),
    // A minute may be that of a database that wakes up.
    minutes: 2,
  },
];

/**
 * Takes the calls of a stack's functions over to their new versions, as gradually as the stage says, and back at once
 * where an alarm of the new version speaks; the deployment then fails (docs/decisions/0056-functions-shift-gradually.md).
 */
export class TrafficShifting extends Construct {
  private readonly application: LambdaApplication;
  private readonly role: Role;

  constructor(
    scope: Construct,
    id: string,
    private readonly stage: Stage,
  ) {
    super(scope, id);
    this.application = new LambdaApplication(this, 'Application', { applicationName: Stack.of(this).stackName });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('codedeploy.amazonaws.com') });
    const alarms = Stack.of(this).formatArn({
      service: 'cloudwatch',
      resource: 'alarm',
      resourceName: `${this.alarmPrefix}*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    Grant.addToPrincipal({ grantee: this.role, actions: ['cloudwatch:DescribeAlarms'], resourceArns: [alarms] });
    acknowledge(
      this.role.node.findChild('DefaultPolicy'),
      `IAM5[Resource::arn:<AWS::Partition>:cloudwatch:<AWS::Region>:<AWS::AccountId>:alarm:${this.alarmPrefix}*]`,
      'Alarms of versions end in a number that each release counts on; a grant by name would come too late to be known.',
    );
  }

  private get alarmPrefix(): string {
    return `finally-${this.stage.name}-shift-`;
  }

  /** Shifts the calls of an alias whenever the version behind it changes. */
  add(alias: Alias, source: LambdaSource): void {
    this.grantShift(alias);
    const { shift, alarms } = this.stage;
    const watched = alarms || shift !== 'AllAtOnce';
    const group = new LambdaDeploymentGroup(this, source.name, {
      application: this.application,
      deploymentGroupName: source.name,
      alias,
      // The construct would add a managed policy, for any function of the account.
      role: this.role.withoutPolicyUpdates(),
      deploymentConfig: LambdaDeploymentConfig.fromLambdaDeploymentConfigName(
        this,
        `${source.name}-config`,
        `CodeDeployDefault.Lambda${shift}`,
      ),
      alarms: watched ? symptomsOf(source).map((symptom) => this.addAlarm(alias, source.name, symptom)) : [],
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: watched },
    });
    // Its rights must be there before the first shift.
    group.node.addDependency(this.role);
  }

  /** What CodeDeploy does with an alias. Lambda checks the first two by the function, the last by the alias. */
  private grantShift({ lambda, aliasName }: Alias): void {
    const allow = (actions: string[], resource: string) =>
      Grant.addToPrincipal({ grantee: this.role, actions, resourceArns: [resource] });
    allow(['lambda:GetAlias', 'lambda:UpdateAlias'], lambda.functionArn);
    // Not the alias' own ARN: the alias waits for its deployment group, and that for this.
    allow(['lambda:GetProvisionedConcurrencyConfig'], `${lambda.functionArn}:${aliasName}`);
  }

  /**
   * An alarm about one version, new with it: what the version before did neither stops a shift nor holds back the one
   * that mends it.
   */
  private addAlarm({ lambda, aliasName, version }: Alias, name: string, symptom: Symptom): Alarm {
    return new Alarm(this, `${name}-${symptom.name}`, {
      alarmName: `${this.alarmPrefix}${name}-${symptom.name}-${version.version}`,
      alarmDescription: `Takes back a new version of ${name}: docs/operations.md#a-shift-is-taken-back`,
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: symptom.metricName,
        statistic: symptom.statistic,
        period: Duration.minutes(1),
        dimensionsMap: {
          FunctionName: lambda.functionName,
          Resource: `${lambda.functionName}:${aliasName}`,
          ExecutedVersion: version.version,
        },
      }),
      threshold: symptom.from,
      evaluationPeriods: symptom.minutes,
      // Nobody called it in that minute.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
