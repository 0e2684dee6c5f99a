import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

/** What an operator sends who invokes the function by hand. */
type ByHand = Record<string, never>;

/** CloudFormation takes answers of 4 KB. */
const longestReason = 1000;

/**
 * Does `work` when CloudFormation creates or updates the resource, and tells it how that ended; deleting the resource
 * leaves everything as it is. Invoked by hand it answers, and throws, as any function.
 */
export function duringDeployment<Result extends object>(
  work: () => Promise<Result>,
): (event: CloudFormationCustomResourceEvent | ByHand) => Promise<Result | undefined> {
  return async (event) => {
    if (!isResourceEvent(event)) return work();
    if (event.RequestType === 'Delete') {
      await tell(event, { Status: 'SUCCESS' });
      return undefined;
    }
    try {
      const result = await work();
      await tell(event, { Status: 'SUCCESS' });
      return result;
    } catch (error) {
      // The first line: what follows may quote rows.
      const [reason = ''] = (error as Error).message.split('\n');
      await tell(event, { Status: 'FAILED', Reason: reason.slice(0, longestReason) });
      throw error;
    }
  };
}

const isResourceEvent = (event: object): event is CloudFormationCustomResourceEvent => 'ResponseURL' in event;

async function tell(
  { ResponseURL, StackId, RequestId, LogicalResourceId }: CloudFormationCustomResourceEvent,
  outcome: { Status: 'SUCCESS' | 'FAILED'; Reason?: string },
): Promise<void> {
  const answer = { ...outcome, StackId, RequestId, LogicalResourceId, PhysicalResourceId: 'migrations' };
  // As bytes: a text would be sent with a content type, which the address is not signed for.
  const response = await fetch(ResponseURL, { method: 'PUT', body: Buffer.from(JSON.stringify(answer)) });
  if (!response.ok) throw new Error(`CloudFormation refused the answer with status ${response.status}.`);
}
