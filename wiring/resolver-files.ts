import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a name in `resolvers/` says, before anyone looked whether such a type, field or source exists. */
export interface NamedResolver {
  typeName: string;
  fieldName: string;
  kind: 'UNIT' | 'PIPELINE';
  /** Path relative to the root, with slashes. */
  file: string;
  steps: { step: string; order: number; dataSource: string; file: string }[];
}

const notResolvers = new Set(['lib', 'testing']);
const name = '[A-Za-z_][A-Za-z0-9_]*';
const source = '[a-z][a-z0-9-]*';
const unitName = new RegExp(`^(${name})\\.(${name})\\.(${source})\\.ts$`);
const pipelineName = new RegExp(`^(${name})\\.(${name})$`);
const stepName = new RegExp(`^([0-9]+)\\.([a-z][A-Za-z0-9-]*)\\.(${source})\\.ts$`);

function readSteps(root: string, folder: string, problems: string[]): NamedResolver['steps'] {
  const steps: NamedResolver['steps'] = [];
  for (const entry of readdirSync(join(root, folder)).sort()) {
    if (entry.endsWith('.test.ts')) continue;
    const [, order, step, dataSource] = stepName.exec(entry) ?? [];
    if (!order || !step || !dataSource) {
      problems.push(
        `${folder}/${entry}: a step of a pipeline is named <n>.<step>.<dataSource>.ts, such as 1.check.db.ts.`,
      );
      continue;
    }
    steps.push({ step, order: Number(order), dataSource, file: `${folder}/${entry}` });
  }
  steps.sort((a, b) => a.order - b.order);
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (before?.order === step.order)
      problems.push(`${step.file}: ${before.file} is step ${step.order} too; number the steps 1, 2, 3.`);
    else if (!before && step.order !== 1) problems.push(`${step.file}: the first step of a pipeline has the number 1.`);
    else if (before && step.order !== before.order + 1)
      problems.push(`${step.file}: step ${before.order + 1} is missing; number the steps 1, 2, 3.`);
  });
  if (steps.length === 0) problems.push(`${folder}: a pipeline needs at least one step, such as 1.check.db.ts.`);
  return steps;
}

/** Reads the names in `resolvers/`; adds a sentence to `problems` for each that says nothing. */
export function readResolverNames(root: string, problems: string[]): NamedResolver[] {
  if (!existsSync(join(root, 'resolvers'))) return [];
  const found: NamedResolver[] = [];
  const entries = readdirSync(join(root, 'resolvers'), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  for (const entry of entries) {
    const file = `resolvers/${entry.name}`;
    if (entry.isDirectory()) {
      if (notResolvers.has(entry.name)) continue;
      const [, typeName, fieldName] = pipelineName.exec(entry.name) ?? [];
      if (!typeName || !fieldName)
        problems.push(`${file}: a folder in resolvers/ is lib or a pipeline, which is named Type.field.`);
      else found.push({ typeName, fieldName, kind: 'PIPELINE', file, steps: readSteps(root, file, problems) });
      continue;
    }
    if (!entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts') || entry.name.endsWith('.d.ts')) continue;
    const [, typeName, fieldName, dataSource] = unitName.exec(entry.name) ?? [];
    if (!typeName || !fieldName || !dataSource) {
      problems.push(`${file}: a resolver is named Type.field.<dataSource>.ts, such as Query.assets.db.ts.`);
      continue;
    }
    found.push({ typeName, fieldName, kind: 'UNIT', file, steps: [{ step: fieldName, order: 1, dataSource, file }] });
  }
  return found;
}
