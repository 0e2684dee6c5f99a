import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleResolver } from '../../wiring/bundle';
import { listResolvers, type ResolverDefinition } from '../../wiring/resolver-list';
import { templatesOf, type Templates } from '../testing/templates';
import { passThroughCode } from './resolvers';

interface Deployable {
  DataSourceName?: unknown;
  Code?: string;
  CodeS3Location?: unknown;
  Runtime: { Name: string; RuntimeVersion: string };
}

interface Deployed extends Deployable {
  TypeName: string;
  FieldName: string;
  Kind: string;
  PipelineConfig?: { Functions: { 'Fn::GetAtt': [string, string] }[] };
}

const runtime = { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' };
const named = (list: { TypeName: string; FieldName: string }[]) =>
  list.map(({ TypeName, FieldName }) => `${TypeName}.${FieldName}`).sort();

describe('the resolvers of the API', () => {
  const list = listResolvers();
  let template: Template;
  let codeAt: Templates['codeAt'];
  let deployed: Deployed[];

  function properties<T>(type: string): Map<string, T> {
    const resources = Object.entries(template.findResources(type)) as [string, { Properties: T }][];
    return new Map(resources.map(([id, { Properties }]) => [id, Properties]));
  }

  /** The functions that run for a field, in their order, as the template has them. */
  function functionsOf({ typeName, fieldName, kind }: ResolverDefinition): Deployable[] {
    const resolver = deployed.find(({ TypeName, FieldName }) => TypeName === typeName && FieldName === fieldName);
    if (resolver === undefined || kind === 'UNIT') return resolver ? [resolver] : [];
    const all = properties<Deployable>('AWS::AppSync::FunctionConfiguration');
    return (resolver.PipelineConfig?.Functions ?? []).flatMap(({ 'Fn::GetAtt': [id] }) => all.get(id) ?? []);
  }

  beforeAll(async () => {
    const templates = await templatesOf();
    ({ api: template, codeAt } = templates);
    deployed = [...properties<Deployed>('AWS::AppSync::Resolver').values()];
  });

  it('are those of the list, no more and no fewer', () => {
    expect(named(deployed)).toEqual(list.map(({ typeName, fieldName }) => `${typeName}.${fieldName}`).sort());
  });

  it.each(list.map((resolver) => [resolver.file, resolver] as const))(
    'run the very bundle of %s',
    async (_, resolver) => {
      const bundles = await Promise.all(resolver.functions.map(({ file }) => bundleResolver(file)));
      const functions = functionsOf(resolver);
      expect(functions.map(({ CodeS3Location }) => codeAt(CodeS3Location))).toEqual(bundles.map(({ code }) => code));
      for (const { Runtime } of functions) expect(Runtime).toEqual(runtime);
    },
  );

  it('use the data source that their file names', () => {
    const names = new Map(
      [...properties<{ Name: string; Type: string }>('AWS::AppSync::DataSource')].map(([id, { Name }]) => [id, Name]),
    );
    for (const resolver of list) {
      const sources = functionsOf(resolver).map(({ DataSourceName }) => {
        const id = (DataSourceName as { 'Fn::GetAtt'?: [string, string] })['Fn::GetAtt']?.[0];
        return id === undefined ? DataSourceName : names.get(id);
      });
      expect(sources).toEqual(resolver.functions.map(({ dataSource }) => dataSource.replaceAll('-', '_')));
    }
  });

  it('answer a pipeline with what its last step gave', () => {
    const pipelines = deployed.filter(({ Kind }) => Kind === 'PIPELINE');
    expect(named(pipelines)).toEqual(
      list.flatMap(({ kind, typeName, fieldName }) => (kind === 'PIPELINE' ? [`${typeName}.${fieldName}`] : [])).sort(),
    );
    for (const { Code, Runtime, DataSourceName } of pipelines)
      expect({ Code, Runtime, DataSourceName }).toEqual({ Code: passThroughCode, Runtime: runtime });
  });
});
