import type { Template } from 'aws-cdk-lib/assertions';

/** One statement of one policy: who may do what with what, and when. */
export interface PolicyStatement {
  /** The role, or, for a policy of a resource, who is let in. */
  principal: string;
  effect: string;
  actions: string[];
  resources: string[];
  condition: string;
}

interface Document {
  Statement: {
    Effect: string;
    Action: string | string[];
    Resource?: unknown;
    Principal?: unknown;
    Condition?: unknown;
  }[];
}

interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
}

/** Every statement of a stack: of roles and their policies, of resources that let others in, and of functions. */
export function statementsOf(template: Template): PolicyStatement[] {
  const resources = Object.entries((template.toJSON() as { Resources: Record<string, Resource> }).Resources);
  return resources.flatMap(([id, { Type, Properties = {} }]) => {
    const at = [nameOf(id)];
    if (Type === 'AWS::Lambda::Permission') {
      const { Action, FunctionName, Principal, SourceArn } = Properties;
      const principal = texts(Principal).join();
      const condition = SourceArn === undefined ? '' : `from ${texts(SourceArn).join()}`;
      return [{ principal, effect: 'Allow', actions: texts(Action), resources: texts(FunctionName), condition }];
    }
    if (Type === 'AWS::RUM::AppMonitor') {
      // This one is written as a text, and names itself.
      const { PolicyDocument } = Properties.ResourcePolicy as { PolicyDocument: unknown };
      return documents(JSON.parse(texts(PolicyDocument).join('')), at, at);
    }
    const isPolicy = Type === 'AWS::IAM::Policy' || Type === 'AWS::IAM::ManagedPolicy';
    const holders = isPolicy ? texts(Properties.Roles) : at;
    const inline = Type === 'AWS::IAM::Role' ? ((Properties.Policies ?? []) as { PolicyDocument: unknown }[]) : [];
    return [
      ...documents(Properties.PolicyDocument, holders, isPolicy ? [] : at),
      ...documents(Properties.AssumeRolePolicyDocument, holders, at),
      ...inline.flatMap(({ PolicyDocument }) => documents(PolicyDocument, at, [])),
      ...texts(Properties.ManagedPolicyArns).map((arn) => ({
        ...{ principal: at.join(), effect: 'Allow', actions: [`managed policy ${arn}`], resources: ['*'] },
        condition: '',
      })),
    ];
  });
}

function documents(document: unknown, holders: string[], own: string[]): PolicyStatement[] {
  return ((document as Document | undefined)?.Statement ?? []).map((statement) => ({
    principal: statement.Principal === undefined ? holders.join() : texts(statement.Principal).join(),
    effect: statement.Effect,
    actions: texts(statement.Action),
    resources: statement.Resource === undefined ? own : texts(statement.Resource),
    condition:
      statement.Condition === undefined ? '' : JSON.stringify(statement.Condition, (_, v: unknown) => asText(v)),
  }));
}

/** CDK ends a name with a hash of eight digits. */
const nameOf = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** References as a reader knows them: the resource's name and what of it. */
function asText(value: unknown): unknown {
  if (!isMap(value)) return value;
  if (typeof value.Ref === 'string')
    return value.Ref.startsWith('AWS::') ? `<${value.Ref.slice(5)}>` : nameOf(value.Ref);
  const attribute = value['Fn::GetAtt'];
  if (Array.isArray(attribute)) return `${nameOf(String(attribute[0]))}.${attribute.slice(1).join('.')}`;
  const imported = value['Fn::ImportValue'];
  if (typeof imported === 'string') return readImport(imported);
  const joined = value['Fn::Join'];
  if (Array.isArray(joined)) return (joined[1] as unknown[]).map(asText).join(String(joined[0]));
  return value;
}

/** `stack:ExportsOutputFnGetAttName12345678Arn0ABCDEF1` names a resource of another stack and what of it. */
function readImport(name: string): string {
  const [stack = '', output = ''] = name.split(':');
  const reference = output.replace(/^ExportsOutput(Ref|FnGetAtt)/, '').replace(/[0-9A-F]{8}$/, '');
  const [, resource = reference, attribute = ''] = /^(.*?)[0-9A-F]{8}(.*)$/.exec(reference) ?? [];
  return [stack.split('-').at(-1), resource, attribute].filter((part) => part !== '').join('.');
}

function texts(value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(texts);
  const text = asText(value);
  return isMap(text) ? Object.values(text).flatMap(texts) : [String(text)];
}
