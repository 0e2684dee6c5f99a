import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Grant, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source, type ISource } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';

export interface ClientDeploymentProps {
  bucket: IBucket;
  /** The folder of the built client. */
  directory: string;
  /** What `/config.json` says. */
  config: Record<string, unknown>;
  logRetentionDays: number;
}

interface Selection {
  exclude: string[];
  include?: string[];
  cacheControl: CacheControl[];
}

/** Names with a hash in them: another content has another name. */
const hashed = 'assets/*';
/** What leads to everything else, and so comes last. */
const entrances = ['index.html', 'sw.js'];

const forAYear = [CacheControl.fromString('public, max-age=31536000, immutable')];
const askedEachTime = [CacheControl.fromString('no-cache')];

/**
 * The client put into its bucket so that nobody sees half a release: first what has a new name, then the rest, and last
 * the page that refers to it all. Nothing is taken away: who has the page of yesterday still finds its scripts.
 */
export class ClientDeployment extends Construct {
  constructor(scope: Construct, id: string, { bucket, directory, config, logRetentionDays }: ClientDeploymentProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', { retention: logRetentionDays, removalPolicy: RemovalPolicy.DESTROY });
    const role = this.addRole(bucket, logGroup);
    const client = Source.asset(directory);
    const put = (part: string, sources: ISource[], which: Selection) =>
      new BucketDeployment(this, part, {
        sources,
        destinationBucket: bucket,
        prune: false,
        // Its own grants are for any bucket's worth of actions.
        role: role.withoutPolicyUpdates(),
        logGroup,
        ...which,
      });
    const assets = put('Assets', [client], { exclude: ['*'], include: [hashed], cacheControl: forAYear });
    const others = put('Others', [client, Source.jsonData('config.json', config)], {
      exclude: [hashed, ...entrances],
      cacheControl: askedEachTime,
    });
    const pages = put('Pages', [client], { exclude: ['*'], include: entrances, cacheControl: askedEachTime });
    pages.node.addDependency(assets, others);
    for (const step of [assets, others]) step.node.addDependency(role);
    const copier = Stack.of(this).node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment'));
    if (copier) acknowledge(copier, 'L1', 'It is a function of CDK, which chooses its runtime.');
  }

  private addRole(bucket: IBucket, logGroup: LogGroup): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    const { partition, account, region } = Stack.of(this);
    const bundles = `arn:${partition}:s3:::cdk-hnb659fds-assets-${account}-${region}`;
    const allow = (actions: string[], ...resourceArns: string[]) =>
      Grant.addToPrincipal({ grantee: role, actions, resourceArns });
    allow(['s3:GetObject'], `${bundles}/*`);
    allow(['s3:ListBucket'], bucket.bucketArn);
    allow(['s3:PutObject'], bucket.arnForObjects('*'));
    const policy = role.node.findChild('DefaultPolicy');
    const filesId = Stack.of(this).getLogicalId(bucket.node.defaultChild as CfnBucket);
    acknowledge(policy, `IAM5[Resource::<${filesId}.Arn>/*]`, 'The files of the client, whatever their names.');
    acknowledge(
      policy,
      'IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*]',
      'The bundles of a deployment, whose names are hashes.',
    );
    return role;
  }
}
