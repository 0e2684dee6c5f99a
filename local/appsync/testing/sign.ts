import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '../../../lambdas/lib/sha256';

interface SignOptions {
  accessKeyId?: string;
  secretAccessKey?: string;
  service?: string;
  signingDate?: Date;
}

/** A POST of a query to /graphql of a host, signed by the AWS SDK's own signer. Names of headers are in lower case. */
export async function signedQuery(
  query: string,
  host: string,
  { accessKeyId = 'local', secretAccessKey = 'secret', service = 'appsync', ...more }: SignOptions = {},
): Promise<{ headers: Record<string, string>; body: string }> {
  const signer = new SignatureV4({
    credentials: { accessKeyId, secretAccessKey },
    ...{ service, region: 'eu-central-1', sha256: Sha256 as never },
  });
  const body = JSON.stringify({ query });
  const { headers } = await signer.sign(
    {
      ...{ method: 'POST', protocol: 'http:', hostname: host, path: '/graphql', body },
      headers: { host, 'content-type': 'application/json' },
    },
    more,
  );
  return {
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body,
  };
}
