import type { LambdaResult } from './result';

const mostLines = 500;

/** The log of one invocation as text, of which a caller may have the last four kilobytes. */
export function createTail(requestId: string, memoryMB: number) {
  const lines = [`START RequestId: ${requestId} Version: $LATEST`];
  return {
    line(level: string, message: string) {
      if (lines.length > mostLines) lines.shift();
      lines.push(`${new Date().toISOString()}\t${requestId}\t${level}\t${message}`);
    },
    /** @returns the tail, in base64 as the header wants it */
    end(result: LambdaResult, milliseconds: number): string {
      if (!result.ok) lines.push(`${result.errorType}: ${result.errorMessage}`);
      lines.push(`END RequestId: ${requestId}`);
      const billed = Math.ceil(milliseconds);
      lines.push(
        `REPORT RequestId: ${requestId}\tDuration: ${milliseconds} ms\tBilled Duration: ${billed} ms\tMemory Size: ${memoryMB} MB`,
      );
      return Buffer.from(`${lines.join('\n')}\n`)
        .subarray(-4096)
        .toString('base64');
    },
  };
}
