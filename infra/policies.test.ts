import { beforeAll, describe, expect, it } from 'vitest';
import { stages, type Stage } from './stages';
import { statementsOf, type PolicyStatement } from './testing/statements';
import { stageNamed, templatesOf, type Templates } from './testing/templates';

type Statements = Map<string, PolicyStatement[]>;

/** The statements of a stage, in which what is named after it is named after any. */
const statementsOfStage = ({ name }: Stage, { all }: Templates): Statements =>
  new Map(
    [...all].sort().map(([part, template]) => {
      const unnamed = JSON.stringify(statementsOf(template)).replaceAll(`finally-${name}`, 'finally-<stage>');
      return [part, JSON.parse(unnamed) as PolicyStatement[]];
    }),
  );

/** The statements as a page to be read and reviewed. */
function tableOf(statements: Statements): string {
  const cell = (values: string[]) => values.map((value) => `\`${value}\``).join('<br>');
  const sections = [...statements].map(([part, given]) => {
    const rows = given.map(
      ({ principal, effect, actions, resources, condition }) =>
        `| ${principal} | ${effect} | ${cell(actions)} | ${cell(resources)} | ${condition === '' ? '' : cell([condition])} |`,
    );
    const head = '| principal | effect | action | resource | condition |\n| --- | --- | --- | --- | --- |';
    return `## ${part}\n\n${head}\n${rows.sort().join('\n')}\n`;
  });
  return `# Who may do what

Every statement of a stage's policies: the same in all stages, but that a stage without alarms or monitoring has none about them. A test fails where the templates say anything else;
after a review \`npx vitest run infra/policies.test.ts --update\` writes this page anew.

${sections.join('\n')}`;
}

describe('what functions and data sources may do', () => {
  let statements: Statements;
  let all: PolicyStatement[];
  let byStage: Statements[];

  beforeAll(async () => {
    byStage = await Promise.all(stages.map(async (stage) => statementsOfStage(stage, await templatesOf(stage))));
    const prod = stageNamed('prod');
    statements = statementsOfStage(prod, await templatesOf(prod));
    all = [...statements.values()].flat();
  });

  const touching = (service: string) =>
    all.filter(({ actions }) => actions.some((action) => action.startsWith(service)));

  it('is what was reviewed, to the last statement', async () => {
    await expect(tableOf(statements)).toMatchFileSnapshot('policies.md');
  });

  it('is the same in every stage, but where nobody is told of anything, and no browser is asked', () => {
    const ofBrowsers = ({ actions }: PolicyStatement) => actions.includes('rum:PutRumEvents');
    for (const part of statements.keys()) {
      const tables = byStage.map((of) =>
        tableOf(new Map([[part, (of.get(part) ?? []).filter((statement) => !ofBrowsers(statement))]])),
      );
      const quiet = tableOf(new Map([[part, []]]));
      expect(new Set(tables.filter((table) => part !== 'observability' || table !== quiet)).size).toBe(1);
    }
  });

  it('names every action and resource, but traces, which belong to none, the objects of a bucket, and alarms of versions', () => {
    expect(all.length).toBeGreaterThan(0);
    const allowed = all.filter(({ effect, actions }) => effect === 'Allow' && !actions[0]?.startsWith('xray:'));
    for (const { actions, resources } of allowed) {
      const objects = actions.every((action) => ['s3:GetObject', 's3:PutObject'].includes(action));
      const shifts = actions.every((action) => action === 'cloudwatch:DescribeAlarms');
      const open = objects ? /\/\*$/ : shifts ? /-shift-\*$/ : /^$/;
      const named = resources.map((resource) => resource.replace(open, ''));
      expect([...actions, ...named].join(' ')).not.toContain('*');
    }
    expect(touching('xray:').flatMap(({ actions }) => actions)).not.toContain('xray:*');
  });

  it('reaches the data of our cluster alone', () => {
    const resources = touching('rds-data:').flatMap((statement) => statement.resources);
    expect(new Set(resources)).toEqual(new Set(['arn:<Partition>:rds:<Region>:<AccountId>:cluster:data.Database']));
  });

  it('signs in with the secret of the API’s role, and with the owner’s where the schema is made', () => {
    const secretsOf = (...parts: string[]) =>
      new Set(
        parts
          .flatMap((part) => statements.get(part) ?? [])
          .filter(({ actions }) => actions.some((action) => action.startsWith('secretsmanager:')))
          .flatMap(({ resources }) => resources),
      );
    expect(secretsOf('api', 'identity')).toEqual(new Set(['data.ApiSignIn']));
    expect(secretsOf('schema')).toEqual(new Set(['data.ApiSignIn', 'data.Database.MasterUserSecretSecretArn']));
    const others = [...statements.keys()].filter((part) => !['api', 'identity', 'schema'].includes(part));
    expect(secretsOf(...others)).toEqual(new Set());
  });

  it('lets anyone tell a page monitor something, and nobody without a name do anything else', () => {
    const anyone = all.filter(({ principal, effect }) => principal === '*' && effect === 'Allow');
    expect(anyone.map(({ actions, resources }) => [...actions, ...resources])).toEqual([
      ['rum:PutRumEvents', 'arn:<Partition>:rum:<Region>:<AccountId>:appmonitor/finally-<stage>'],
    ]);
  });

  it('calls the functions that serve members by their alias alone, and lets only CodeDeploy move it', () => {
    const calling = touching('lambda:InvokeFunction').filter(({ principal }) => principal !== 'events.amazonaws.com');
    expect(calling.length).toBeGreaterThan(0);
    for (const { resources } of calling) expect(resources).toEqual([expect.stringMatching(/^\w+live$/)]);
    const moving = touching('lambda:UpdateAlias');
    expect(moving.map(({ principal }) => principal)).toEqual(['ShiftingRole', 'ShiftingRole']);
  });

  it('comes from policies of our own, not from managed ones', () => {
    expect(touching('managed policy')).toEqual([]);
  });
});
