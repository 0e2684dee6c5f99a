import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { addAlarmTopic } from '../constructs/alarm-topic';
import { Alarms } from '../constructs/alarms';
import { addMonthlyBudget } from '../constructs/monthly-budget';
import { observedStage, type ObservedParts } from '../constructs/observed-stage';
import { addSavedQueries } from '../constructs/saved-queries';
import { addDashboard } from '../constructs/stage-dashboard';
import { StageMetrics } from '../constructs/stage-metrics';

export interface ObservabilityStackProps extends StackProps, ObservedParts {}

/** What is to be seen of a stage, and when somebody is told. */
export class ObservabilityStack extends Stack {
  constructor(scope: Construct, id: string, { stage, database, identity, api, ...props }: ObservabilityStackProps) {
    super(scope, id, props);
    const observed = observedStage(this.region, { stage, database, identity, api });
    const metrics = new StageMetrics(observed);
    const topic = stage.alarms ? addAlarmTopic(this, stage.alarmEmail) : undefined;
    if (topic) new Alarms(this, 'Alarms', { stage, metrics, topic });
    addMonthlyBudget(this, stage, topic);
    addDashboard(this, metrics);
    addSavedQueries(this, observed);
  }
}
