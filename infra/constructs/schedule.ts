import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaFunctionTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { LambdaSettings } from '../../lambdas/settings';
import type { LambdaFunction } from './lambda-function';

interface ScheduleProps {
  lambda: LambdaFunction;
  /** As EventBridge writes it. */
  expression: string;
  retries: LambdaSettings['retries'];
}

/** Runs a function by the clock. An event that cannot even be handed over goes where those go that it failed on. */
export function addSchedule(scope: Construct, name: string, { lambda, expression, retries }: ScheduleProps): void {
  const target = new LambdaFunctionTarget(lambda.called, {
    deadLetterQueue: lambda.deadLetters,
    retryAttempts: retries?.attempts,
    maxEventAge: retries && Duration.minutes(retries.withinMinutes),
  });
  new Rule(scope, `${name}-schedule`, { schedule: Schedule.expression(expression), targets: [target] });
}
