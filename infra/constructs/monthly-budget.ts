import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Stage } from '../stages';

/** Of the budget, in percent: what was spent, and what the month will come to. */
const warnings = [
  { notificationType: 'ACTUAL', threshold: 80 },
  { notificationType: 'FORECASTED', threshold: 100 },
];

/**
 * Warns when the month gets dearer than the stage may be. It counts what carries the stage's tag, so the tag `stage` has
 * to be activated as a cost allocation tag, once for the account.
 *
 * @param topic where it is told; the stage's own address where there is none
 */
export function addMonthlyBudget(scope: Construct, stage: Stage, topic: ITopic | undefined): void {
  const { name, monthlyBudget, alarmEmail } = stage;
  const subscribers = topic
    ? [{ subscriptionType: 'SNS', address: topic.topicArn }]
    : [alarmEmail ?? []].flat().map((address) => ({ subscriptionType: 'EMAIL', address }));
  new CfnBudget(scope, 'MonthlyBudget', {
    budget: {
      budgetName: `finally-${name}`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: monthlyBudget, unit: 'USD' },
      costFilters: { TagKeyValue: [`user:stage$${name}`] },
    },
    notificationsWithSubscribers:
      subscribers.length === 0
        ? []
        : warnings.map((warning) => ({
            notification: { ...warning, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
            subscribers,
          })),
  });
}
