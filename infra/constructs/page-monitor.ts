import { Stack } from 'aws-cdk-lib';
import { CfnAppMonitor } from 'aws-cdk-lib/aws-rum';
import type { Construct } from 'constructs';

export interface PageMonitorProps {
  stageName: string;
  /** The name that the pages are served by. */
  domain: string;
  /** Of all visits, from 0 to 1. */
  sampleRate: number;
}

/** Which origin takes what browsers measure. */
export const monitoringEndpoint = (region: string): string => `https://dataplane.rum.${region}.amazonaws.com`;

/** What metrics call the monitor by; one name, one monitor in an account and region. */
export const pageMonitorName = (stageName: string): string => `finally-${stageName}`;

/**
 * What browsers tell of the pages. Anyone may tell it something, as anyone may open the pages, and may do nothing else;
 * a pool of anonymous identities would be one more thing to ask before that (docs/decisions/0058-real-user-monitoring.md).
 *
 * @returns its id
 */
export function addPageMonitor(scope: Construct, { stageName, domain, sampleRate }: PageMonitorProps): string {
  const stack = Stack.of(scope);
  const name = pageMonitorName(stageName);
  const arn = stack.formatArn({ service: 'rum', resource: 'appmonitor', resourceName: name });
  const monitor = new CfnAppMonitor(scope, 'PageMonitor', {
    name,
    domain,
    // Kept for 30 days by the service; a copy in the logs would be paid for twice.
    cwLogEnabled: false,
    appMonitorConfiguration: {
      allowCookies: false,
      enableXRay: false,
      sessionSampleRate: sampleRate,
      telemetries: ['errors', 'performance'],
    },
    resourcePolicy: {
      policyDocument: stack.toJsonString({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: '*', Action: 'rum:PutRumEvents', Resource: arn }],
      }),
    },
  });
  return monitor.attrId;
}
