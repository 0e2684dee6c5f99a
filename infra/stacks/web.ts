import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  FunctionEventType,
  HttpVersion,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';
import type { ClientFiles } from '../client-files';
import { ClientDeployment } from '../constructs/client-deployment';
import { addClientRoutes } from '../constructs/client-routes';
import { addPageHeaders } from '../constructs/page-headers';
import { addPageMonitor, monitoringEndpoint } from '../constructs/page-monitor';
import type { Stage } from '../stages';

/** What the client is told of the system it talks to. */
export interface Endpoints {
  graphqlUrl: string;
  realtimeUrl: string;
  userPoolId: string;
  userPoolClientId: string;
}

export interface WebStackProps extends StackProps {
  stage: Stage;
  endpoints: Endpoints;
  client: ClientFiles;
}

/** The web client: its files in a bucket that only CloudFront reads, and where the parts of its stage are. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, { stage, endpoints, client, ...props }: WebStackProps) {
    super(scope, id, props);
    const bucket = this.addBucket(stage);
    const distribution = this.addDistribution(stage, bucket, [
      endpoints.graphqlUrl,
      endpoints.realtimeUrl,
      `https://cognito-idp.${this.region}.amazonaws.com`,
      ...(stage.monitoring ? [monitoringEndpoint(this.region)] : []),
    ]);
    const domain = stage.webDomain?.name ?? distribution.distributionDomainName;
    new ClientDeployment(this, 'Client', {
      bucket,
      directory: client.directory,
      config: { region: this.region, ...endpoints, ...this.addMonitoring(stage, domain) },
      logRetentionDays: stage.logRetentionDays,
    });
    new CfnOutput(this, 'url', { value: `https://${domain}` });
    if (stage.webDomain) new CfnOutput(this, 'webDomainTarget', { value: distribution.distributionDomainName });
  }

  /** What the client has to know to tell how its pages fare, where the stage wants to hear it. */
  private addMonitoring({ name, monitoring }: Stage, domain: string): object {
    if (!monitoring) return {};
    const { sampleRate } = monitoring;
    const appMonitorId = addPageMonitor(this, { stageName: name, domain, sampleRate });
    return { monitoring: { endpoint: monitoringEndpoint(this.region), appMonitorId, sampleRate } };
  }

  private addBucket({ protectState }: Stage): Bucket {
    const bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: protectState,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1), noncurrentVersionExpiration: Duration.days(30) },
      ],
      removalPolicy: protectState ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    acknowledge(bucket, 'S1', 'Only CloudFront and deployments come here, and what lies here is public.');
    return bucket;
  }

  private addDistribution({ name, web, webDomain }: Stage, bucket: Bucket, connectTo: string[]): Distribution {
    const distribution = new Distribution(this, 'Pages', {
      comment: `finally-${name}`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: web.everywhere ? PriceClass.PRICE_CLASS_ALL : PriceClass.PRICE_CLASS_100,
      defaultRootObject: 'index.html',
      ...(webDomain && {
        domainNames: [webDomain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', webDomain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: addPageHeaders(this, connectTo),
        functionAssociations: [{ function: addClientRoutes(this), eventType: FunctionEventType.VIEWER_REQUEST }],
      },
    });
    acknowledge(distribution, 'CFR1', 'Members may be anywhere.');
    acknowledge(distribution, 'CFR2', 'Files that are the same for everyone need no firewall; the API has one.');
    acknowledge(distribution, 'CFR3', 'A log would hold the addresses of members and tell nothing about the files.');
    if (!webDomain)
      acknowledge(distribution, 'CFR4', 'CloudFront chooses for its own name; with one of ours it is TLS 1.2.');
    return distribution;
  }
}
