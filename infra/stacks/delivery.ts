import { CfnOutput, CfnParameter, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { FederatedPrincipal, OidcProviderNative, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

const issuer = 'token.actions.githubusercontent.com';

/** The roles of CDK's bootstrap that deploying takes on; what they may do was decided there. */
const bootstrapRoles = ['deploy', 'file-publishing', 'lookup'];

export interface DeliveryStackProps extends StackProps {
  /** Names of the stages that the pipeline deploys. */
  stageNames: readonly string[];
}

/**
 * Who may deploy from GitHub: for each stage a role that only a job of that stage's environment in the one repository
 * takes on, for an hour, without a key that is kept anywhere. An account has one such provider; it is deployed once.
 */
export class DeliveryStack extends Stack {
  constructor(scope: Construct, id: string, { stageNames, ...props }: DeliveryStackProps) {
    super(scope, id, props);
    const repository = new CfnParameter(this, 'Repository', {
      description: 'The repository on GitHub, as owner/name',
      allowedPattern: '[A-Za-z0-9-]+/[A-Za-z0-9._-]+',
      constraintDescription: 'Give the repository as owner/name.',
    });
    const provider = new OidcProviderNative(this, 'GitHub', {
      url: `https://${issuer}`,
      clientIds: ['sts.amazonaws.com'],
    });
    for (const name of stageNames) {
      const role = new Role(this, `Deploy-${name}`, {
        description: `Deploys ${name}`,
        maxSessionDuration: Duration.hours(1),
        assumedBy: new FederatedPrincipal(
          provider.oidcProviderArn,
          {
            StringEquals: {
              [`${issuer}:aud`]: 'sts.amazonaws.com',
              [`${issuer}:sub`]: `repo:${repository.valueAsString}:environment:${name}`,
            },
          },
          'sts:AssumeRoleWithWebIdentity',
        ),
      });
      role.addToPolicy(
        new PolicyStatement({
          actions: ['sts:AssumeRole'],
          resources: bootstrapRoles.map(
            (part) =>
              `arn:${this.partition}:iam::${this.account}:role/cdk-hnb659fds-${part}-role-${this.account}-${this.region}`,
          ),
        }),
      );
      new CfnOutput(this, `${name}Role`, { value: role.roleArn });
    }
  }
}
