import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { securityHeaders } from '../../wiring/security-headers';

/** The headers that CloudFront sets by fields of its own; it takes any other by name. */
const byField = new Set(['content-security-policy', 'referrer-policy', 'x-content-type-options']);

/**
 * The headers that every page goes out with: those the local server sends, and, since here is TLS, that it stays so.
 *
 * @param connectTo as for `securityHeaders`
 */
export function addPageHeaders(scope: Construct, connectTo: readonly string[]): ResponseHeadersPolicy {
  const headers = securityHeaders(connectTo);
  const others = Object.entries(headers).filter(([name]) => !byField.has(name));
  return new ResponseHeadersPolicy(scope, 'PageHeaders', {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: headers['content-security-policy'] ?? '', override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: true,
        override: true,
      },
    },
    customHeadersBehavior: {
      customHeaders: others.map(([header, value]) => ({ header, value, override: true })),
    },
  });
}
