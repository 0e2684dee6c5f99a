import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** Who speaks here. */
const speakers = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'];

/**
 * Where alarms are told, encrypted. The key is our own, since AWS's key for topics lets no other service in, and with it
 * an alarm would be raised and never heard.
 */
export function addAlarmTopic(scope: Construct, email: string | undefined): Topic {
  const key = new Key(scope, 'AlarmKey', { description: 'Alarms of FinAlly', enableKeyRotation: true });
  const topic = new Topic(scope, 'AlarmTopic', { masterKey: key, enforceSSL: true });
  const ofOurAccount = { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } };
  for (const speaker of speakers) {
    const principals = [new ServicePrincipal(speaker)];
    key.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: ofOurAccount,
      }),
    );
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: ofOurAccount,
      }),
    );
  }
  if (email !== undefined) topic.addSubscription(new EmailSubscription(email));
  return topic;
}
