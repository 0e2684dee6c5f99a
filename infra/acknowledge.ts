import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts one finding of the AwsSolutions rules on the resource of one construct, with the reason why. */
export function acknowledge(construct: IConstruct, rule: string, reason: string): void {
  Validations.of(construct.node.defaultChild ?? construct).acknowledge({ id: `AwsSolutions-${rule}`, reason });
}
