import { Function, FunctionCode, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/**
 * The address of a route of the client is answered with the client, which shows that route. Files have a dot in their
 * last part; one that is missing stays missing, so that no script is ever answered with a page.
 */
export const routesCode = `function handler(event) {
  var request = event.request;
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (last.indexOf('.') < 0) request.uri = '/index.html';
  return request;
}
`;

export function addClientRoutes(scope: Construct): Function {
  return new Function(scope, 'Routes', {
    code: FunctionCode.fromInline(routesCode),
    runtime: FunctionRuntime.JS_2_0,
    comment: 'Routes of the client are answered with its page',
  });
}
