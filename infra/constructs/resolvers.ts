import {
  AppsyncFunction,
  Code,
  FunctionRuntime,
  Resolver,
  type BaseDataSource,
  type GraphqlApi,
} from 'aws-cdk-lib/aws-appsync';
import { Construct } from 'constructs';
import type { ResolverSource } from '../sources';

/** What runs before and after the steps of a pipeline: the answer is that of the last step. */
export const passThroughCode =
  'export function request() {\n  return {};\n}\nexport function response(ctx) {\n  return ctx.prev.result;\n}\n';

export interface ResolversProps {
  api: GraphqlApi;
  dataSources: ReadonlyMap<string, BaseDataSource>;
  resolvers: readonly ResolverSource[];
}

/** Every resolver of the list, with the very code that was bundled for it. */
export class Resolvers extends Construct {
  constructor(scope: Construct, id: string, { api, dataSources, resolvers }: ResolversProps) {
    super(scope, id);
    const runtime = FunctionRuntime.JS_1_0_0;

    const functionsOf = ({ typeName, fieldName, functions }: ResolverSource) =>
      functions.map(({ step, dataSource, codeFile, maxBatchSize }, index) => {
        const name = `${typeName}_${fieldName}_${index + 1}_${step}`.replaceAll('-', '_');
        return new AppsyncFunction(this, name, {
          api,
          name,
          dataSource: sourceNamed(dataSources, dataSource),
          runtime,
          code: Code.fromAsset(codeFile),
          maxBatchSize,
        });
      });

    for (const resolver of resolvers) {
      const { typeName, fieldName, kind, functions } = resolver;
      const [only] = functions;
      if (only === undefined) throw new Error(`${typeName}.${fieldName} has no code.`);
      new Resolver(this, `${typeName}.${fieldName}`, {
        api,
        typeName,
        fieldName,
        runtime,
        ...(kind === 'PIPELINE'
          ? { pipelineConfig: functionsOf(resolver), code: Code.fromInline(passThroughCode) }
          : {
              dataSource: sourceNamed(dataSources, only.dataSource),
              code: Code.fromAsset(only.codeFile),
              maxBatchSize: only.maxBatchSize,
            }),
      });
    }
  }
}

function sourceNamed(dataSources: ReadonlyMap<string, BaseDataSource>, name: string): BaseDataSource {
  const source = dataSources.get(name);
  if (source === undefined) throw new Error(`There is no data source ${name}.`);
  return source;
}
