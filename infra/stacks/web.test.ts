import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../wiring/security-headers';
import { exampleChanges, partOf, stageNamed, stageWith } from '../testing/templates';

interface Deployment {
  Properties: {
    SourceMarkers: Record<string, unknown>[];
    Prune: boolean;
    Exclude: string[];
    Include?: string[];
    SystemMetadata: { 'cache-control': string };
  };
  DependsOn: string[];
}

interface PageHeaders {
  SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: unknown } };
  CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
}

function headersOf(template: Template): PageHeaders {
  const [policy] = Object.values(template.findResources('AWS::CloudFront::ResponseHeadersPolicy')) as {
    Properties: { ResponseHeadersPolicyConfig: PageHeaders };
  }[];
  if (!policy) throw new Error('The pages have no headers.');
  return policy.Properties.ResponseHeadersPolicyConfig;
}

/** What the pages may load, and from where. */
const policyOf = (template: Template): string =>
  flat(headersOf(template).SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy);

/** A text of the template with the address of each other resource as its last name. */
function flat(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[kind, operand] = ['', []]] = Object.entries(value as Record<string, unknown>);
  if (kind === 'Fn::Join') return ((operand as [string, unknown[]])[1] ?? []).map(flat).join('');
  if (kind === 'Ref') return `<${String(operand)}>`;
  return /(GraphQLUrl|RealtimeUrl)/.exec(JSON.stringify(operand))?.[1] ?? JSON.stringify(value);
}

describe('the web client in AWS', () => {
  let template: Template;
  let prod: Template;
  let example: Template;
  let deployments: Deployment[];

  beforeAll(async () => {
    template = await partOf('web');
    prod = await partOf('web', stageNamed('prod'));
    example = await partOf('web', stageWith(exampleChanges));
    deployments = Object.values(template.findResources('Custom::CDKBucketDeployment')) as unknown as Deployment[];
  });

  const deploymentOf = (file: string): Deployment => {
    const found = deployments.filter(
      ({ Properties }) =>
        (Properties.Include ?? []).includes(file) || (Properties.Include === undefined && file === 'others'),
    );
    expect(found).toHaveLength(1);
    return found[0] as Deployment;
  };

  it('lies in a bucket that nobody but CloudFront reads, encrypted, over TLS alone', () => {
    template.resourceCountIs('AWS::S3::Bucket', 1);
    template.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: { ServerSideEncryptionConfiguration: Match.anyValue() },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      WebsiteConfiguration: Match.absent(),
      VersioningConfiguration: Match.absent(),
    });
    const [distribution] = Object.keys(template.findResources('AWS::CloudFront::Distribution'));
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: [
          { Effect: 'Deny', Principal: { AWS: '*' }, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Condition: { StringEquals: { 'AWS:SourceArn': Match.objectLike({ 'Fn::Join': Match.anyValue() }) } },
          },
        ],
      },
    });
    expect(JSON.stringify(template.findResources('AWS::S3::BucketPolicy'))).toContain(distribution);
    template.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
  });

  it('keeps versions, and outlives its stack, where state is protected', () => {
    prod.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: { VersioningConfiguration: { Status: 'Enabled' } },
    });
    template.hasResource('AWS::S3::Bucket', { DeletionPolicy: 'Delete' });
  });

  it('goes out compressed, over HTTP/2 and 3, and over TLS alone', () => {
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        HttpVersion: 'http2and3',
        PriceClass: 'PriceClass_100',
        DefaultCacheBehavior: {
          AllowedMethods: ['GET', 'HEAD'],
          Compress: true,
          ViewerProtocolPolicy: 'redirect-to-https',
          FunctionAssociations: [{ EventType: 'viewer-request' }],
        },
      },
    });
  });

  it('goes out with the headers that the local server sends, and says whom it talks to', () => {
    const { SecurityHeadersConfig, CustomHeadersConfig } = headersOf(template);
    const same = securityHeaders(['GraphQLUrl', 'RealtimeUrl', 'https://cognito-idp.<AWS::Region>.amazonaws.com']);
    expect(policyOf(template)).toBe(same['content-security-policy']);
    expect(SecurityHeadersConfig).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: same['referrer-policy'] },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, IncludeSubdomains: true },
    });
    const byField = ['content-security-policy', 'referrer-policy', 'x-content-type-options'];
    expect(Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value]))).toEqual(
      Object.fromEntries(Object.entries(same).filter(([name]) => !byField.includes(name))),
    );
    const [id] = Object.keys(template.findResources('AWS::CloudFront::ResponseHeadersPolicy'));
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: { DefaultCacheBehavior: { ResponseHeadersPolicyId: { Ref: id } } },
    });
  });

  it('is kept for a year where a name has a hash in it, and asked for each time otherwise', () => {
    const cached = (file: string) => deploymentOf(file).Properties.SystemMetadata['cache-control'];
    expect(cached('assets/*')).toBe('public, max-age=31536000, immutable');
    for (const file of ['index.html', 'sw.js', 'others']) expect(cached(file)).toBe('no-cache');
    expect(deploymentOf('others').Properties.Exclude).toEqual(['assets/*', 'index.html', 'sw.js']);
  });

  it('is released at once: the page that leads to a release comes last, and nothing of the one before is taken away', () => {
    expect(deployments).toHaveLength(3);
    for (const { Properties } of deployments) expect(Properties.Prune).toBe(false);
    expect(deploymentOf('index.html').DependsOn.filter((id) => /CustomResource/.test(id)).length).toBe(2);
  });

  it('is told where the parts of its stage are, in the shape that the local server tells it', () => {
    const markers = deploymentOf('others')
      .Properties.SourceMarkers.flatMap((of) => Object.values(of))
      .map((value) => flat(value).replace(/^"(.*)"$/, '$1'));
    expect(markers).toEqual(expect.arrayContaining(['GraphQLUrl', 'RealtimeUrl', '<AWS::Region>']));
    expect(markers.filter((marker) => /identity/.test(marker))).toHaveLength(2);
  });

  it('measures nothing in a stage that does not ask for it', () => {
    template.resourceCountIs('AWS::RUM::AppMonitor', 0);
    for (const type of ['AWS::CloudFront::ResponseHeadersPolicy', 'Custom::CDKBucketDeployment'])
      expect(JSON.stringify(template.findResources(type))).not.toContain('dataplane.rum');
  });

  it('tells browsers where a stage asks them how the pages fare, and lets them talk to that alone besides', () => {
    const [distribution] = Object.keys(prod.findResources('AWS::CloudFront::Distribution'));
    prod.hasResourceProperties('AWS::RUM::AppMonitor', {
      Name: 'finally-prod',
      Domain: { 'Fn::GetAtt': [distribution, 'DomainName'] },
      CwLogEnabled: false,
      AppMonitorConfiguration: {
        AllowCookies: false,
        EnableXRay: false,
        IdentityPoolId: Match.absent(),
        SessionSampleRate: 0.1,
      },
    });
    example.hasResourceProperties('AWS::RUM::AppMonitor', { Domain: 'finally.example' });
    expect(policyOf(prod)).toBe(
      policyOf(template).replace('; manifest-src', ' https://dataplane.rum.<AWS::Region>.amazonaws.com; manifest-src'),
    );
    const [monitor] = Object.keys(prod.findResources('AWS::RUM::AppMonitor'));
    const told = JSON.stringify(prod.findResources('Custom::CDKBucketDeployment'));
    for (const part of ['dataplane.rum.', `["${monitor}","Id"]`]) expect(told).toContain(part);
  });

  it('answers by a name of its own with TLS 1.2 where the stage has one', () => {
    example.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['finally.example'],
        ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
      },
    });
    example.hasOutput('url', { Value: 'https://finally.example' });
  });
});
