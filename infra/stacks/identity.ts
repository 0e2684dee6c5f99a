import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  UserPool,
  UserPoolOperation,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';
import type { DatabaseAccess } from '../constructs/database-access';
import { addHostedSignIn, type HostedSignInOptions } from '../constructs/hosted-sign-in';
import { LambdaFunction } from '../constructs/lambda-function';
import { TrafficShifting } from '../constructs/traffic-shifting';
import type { LambdaSource } from '../sources';
import type { Stage } from '../stages';

export interface IdentityStackProps extends StackProps {
  stage: Stage;
  database: DatabaseAccess;
  lambdas: readonly LambdaSource[];
}

const triggers = { PostConfirmation: UserPoolOperation.POST_CONFIRMATION };

/** Who may come in: the user pool, its one public client, the group of analysts, and the functions the pool calls. */
export class IdentityStack extends Stack {
  readonly userPool: UserPool;
  readonly client: UserPoolClient;
  /** Every function of this stack by the name of its folder. */
  readonly functions: ReadonlyMap<string, LambdaFunction>;

  constructor(scope: Construct, id: string, { stage, database, lambdas, ...props }: IdentityStackProps) {
    super(scope, id, props);
    this.userPool = this.addUserPool(stage);
    const hosted = stage.hostedSignIn && addHostedSignIn(this.userPool, stage.hostedSignIn);
    this.client = this.addClient(hosted);
    this.userPool.addGroup('Analysts', { groupName: 'analysts', description: 'May read anonymised figures of all.' });
    const shifting = new TrafficShifting(this, 'Shifting', stage);
    const functions = new Map<string, LambdaFunction>();
    for (const source of lambdas) {
      const { trigger } = source.settings;
      if (trigger === undefined) continue;
      const lambda = new LambdaFunction(this, source.name, { source, stage, database, shifting });
      functions.set(source.name, lambda);
      this.userPool.addTrigger(triggers[trigger], lambda.called);
    }
    this.functions = functions;
  }

  private addUserPool({ protectState }: Stage): UserPool {
    const userPool = new UserPool(this, 'Users', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      standardAttributes: { email: { required: true, mutable: true } },
      // A changed address counts when it is verified; until then the old one stays.
      keepOriginal: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      // The rules of the local user pool as well.
      passwordPolicy: {
        minLength: 10,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: false,
        tempPasswordValidity: Duration.days(7),
      },
      deletionProtection: protectState,
      removalPolicy: protectState ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    acknowledge(
      userPool,
      'COG1',
      'Ten characters are asked for instead of eight with a symbol: length counts for more.',
    );
    acknowledge(userPool, 'COG2', 'A second factor is offered to everyone; people decide whether they want one.');
    acknowledge(
      userPool,
      'COG8',
      'Threat protection of the Plus plan is billed per user; sign-in attempts are limited without it.',
    );
    return userPool;
  }

  private addClient(hosted: HostedSignInOptions = { disableOAuth: true }): UserPoolClient {
    return this.userPool.addClient('Web', {
      generateSecret: false,
      ...hosted,
      // Passwords never leave the browser; refreshing is always allowed.
      authFlows: { userSrp: true, userPassword: false, adminUserPassword: false, custom: false },
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }
}
