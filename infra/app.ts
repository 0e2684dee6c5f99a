import { join } from 'node:path';
import { projectRoot } from '../wiring/project-root';
import { createApp } from './create-app';
import { gatherSources } from './sources';
import { stages } from './stages';

// The only file here that reads the environment: the CDK command line says where it looks for the templates.
const outdir = process.env.CDK_OUTDIR ?? join(projectRoot, 'cdk.out');

const sources = await gatherSources(join(projectRoot, '.cache', 'infra'));
if (!sources.client.built) console.warn('The client is not built: a page stands in for it until npm run build.');
const app = createApp({ outdir, stages, sources });
const { stacks } = app.synth();
for (const { stackName, templateFullPath } of stacks) console.log(`${stackName}: ${templateFullPath}`);
