import { createFunctions } from '../functions';

/** Run as a process of its own: invokes the bundle it is given and passes on what that prints, until it is killed. */
const [, , bundle = ''] = process.argv;
const definition = { name: 'loop', bundle, memoryMB: 64, timeoutSeconds: 600, environment: {} };
const functions = createFunctions([definition], (line) => process.stdout.write(`${JSON.stringify(line)}\n`));
await functions.invoke('loop', {});
