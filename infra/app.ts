import { join } from 'node:path';
import { projectRoot } from '../wiring/project-root';
import { createApp } from './create-app';
import { gatherSources } from './sources';
import { atOnce, stages } from './stages';

// The only file here that reads the environment: the CDK command line says where it looks for the templates, and an
// operator whether functions change without a shift.
const outdir = process.env.CDK_OUTDIR ?? join(projectRoot, 'cdk.out');

const sources = await gatherSources(join(projectRoot, '.cache', 'infra'));
if (!sources.client.built) console.warn('The client is not built: a page stands in for it until npm run build.');
const deployed = process.env.ALL_AT_ONCE === 'true' ? stages.map(atOnce) : stages;
const app = createApp({ outdir, stages: deployed, sources });
const { stacks } = app.synth();
for (const { stackName, templateFullPath } of stacks) console.log(`${stackName}: ${templateFullPath}`);
