import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sources } from '../sources';
import { exampleChanges, realSources, stageNamed, stageWith, templatesOf } from '../testing/templates';

describe('the user pool', () => {
  let sources: Sources;
  let template: Template;

  beforeAll(async () => {
    sources = await realSources();
    template = (await templatesOf()).identity;
  });

  it('lets people sign up by an e-mail address that they confirm, in whatever case they write it', () => {
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
    });
  });

  it('asks for ten characters with a lower-case and an upper-case letter and a digit', () => {
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      Policies: {
        PasswordPolicy: {
          MinimumLength: 10,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: false,
        },
      },
    });
  });

  it('offers a second factor by an authenticator app and never by SMS', () => {
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      MfaConfiguration: 'OPTIONAL',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      SmsConfiguration: Match.absent(),
    });
  });

  it('has one public client, which takes no password and can renew and revoke its tokens', () => {
    template.resourceCountIs('AWS::Cognito::UserPoolClient', 1);
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      ExplicitAuthFlows: Match.exact(['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']),
      AllowedOAuthFlowsUserPoolClient: false,
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  it('gives tokens for an hour and renews them for thirty days', () => {
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      IdTokenValidity: 60,
      AccessTokenValidity: 60,
      RefreshTokenValidity: 30 * 24 * 60,
      TokenValidityUnits: { IdToken: 'minutes', AccessToken: 'minutes', RefreshToken: 'minutes' },
    });
  });

  it('knows the group of analysts', () => {
    template.hasResourceProperties('AWS::Cognito::UserPoolGroup', { GroupName: 'analysts' });
  });

  it('calls the function that opens the books of a confirmed person', () => {
    const names = sources.lambdas.filter(({ settings }) => settings.trigger === 'PostConfirmation');
    expect(names).toHaveLength(1);
    const [id] = Object.keys(
      template.findResources('AWS::Lambda::Function', { Properties: { Description: names[0]?.settings.description } }),
    );
    const [alias] = Object.keys(
      template.findResources('AWS::Lambda::Alias', { Properties: { FunctionName: { Ref: id } } }),
    );
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      LambdaConfig: { PostConfirmation: { Ref: alias } },
    });
    const [pool] = Object.keys(template.findResources('AWS::Cognito::UserPool'));
    template.hasResourceProperties('AWS::Lambda::Permission', {
      FunctionName: { Ref: alias },
      Principal: 'cognito-idp.amazonaws.com',
      SourceArn: { 'Fn::GetAtt': [pool, 'Arn'] },
    });
  });

  it('keeps its people where state is protected', async () => {
    template.hasResource('AWS::Cognito::UserPool', { DeletionPolicy: 'Delete' });
    const prod = (await templatesOf(stageNamed('prod'))).identity;
    prod.hasResource('AWS::Cognito::UserPool', {
      DeletionPolicy: 'Retain',
      Properties: { DeletionProtection: 'ACTIVE' },
    });
  });

  it('has no pages of its own to sign in at, unless the stage asks for them', () => {
    template.resourceCountIs('AWS::Cognito::UserPoolDomain', 0);
    template.resourceCountIs('AWS::Cognito::UserPoolIdentityProvider', 0);
  });

  it('lets people in by Google where the stage says so, with its secret in Secrets Manager alone', async () => {
    const hosted = (await templatesOf(stageWith(exampleChanges))).identity;
    hosted.hasResourceProperties('AWS::Cognito::UserPoolDomain', { Domain: 'finally-example' });
    hosted.hasResourceProperties('AWS::Cognito::UserPoolIdentityProvider', {
      ProviderType: 'Google',
      ProviderDetails: {
        client_id: 'client.apps.example',
        client_secret: '{{resolve:secretsmanager:finally/google:SecretString:::}}',
      },
    });
    hosted.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      SupportedIdentityProviders: ['COGNITO', 'Google'],
      AllowedOAuthFlows: ['code'],
      CallbackURLs: ['https://finally.example/sign-in'],
      GenerateSecret: false,
    });
  });
});
