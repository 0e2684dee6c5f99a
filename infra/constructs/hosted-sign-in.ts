import { SecretValue } from 'aws-cdk-lib';
import {
  OAuthScope,
  ProviderAttribute,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderGoogle,
  type UserPool,
  type UserPoolClientOptions,
} from 'aws-cdk-lib/aws-cognito';
import type { HostedSignIn } from '../stages';

/** What a client of the pool has to know of pages to sign in at. */
export type HostedSignInOptions = Pick<UserPoolClientOptions, 'disableOAuth' | 'oAuth' | 'supportedIdentityProviders'>;

/** Pages of Cognito's to sign in at, and Google where its client is known; its secret stays in Secrets Manager. */
export function addHostedSignIn(
  userPool: UserPool,
  { domainPrefix, callbackUrls, logoutUrls, google }: HostedSignIn,
): HostedSignInOptions {
  userPool.addDomain('SignInPages', { cognitoDomain: { domainPrefix } });
  const providers = [UserPoolClientIdentityProvider.COGNITO];
  if (google) {
    const provider = new UserPoolIdentityProviderGoogle(userPool, 'Google', {
      userPool,
      clientId: google.clientId,
      clientSecretValue: SecretValue.secretsManager(google.secretName),
      scopes: ['openid', 'email', 'profile'],
      attributeMapping: {
        email: ProviderAttribute.GOOGLE_EMAIL,
        emailVerified: ProviderAttribute.GOOGLE_EMAIL_VERIFIED,
        fullname: ProviderAttribute.GOOGLE_NAME,
      },
    });
    userPool.registerIdentityProvider(provider);
    providers.push(UserPoolClientIdentityProvider.GOOGLE);
  }
  return {
    supportedIdentityProviders: providers,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
      callbackUrls,
      logoutUrls,
    },
  };
}
