import { aroundAll, beforeEach, onTestFailed } from 'vitest';
import { whatIsShown } from './browser';
import { findBrowser, noBrowser, thisMachine } from './find-browser';

// Around each file of browser journeys: without a browser it starts nothing.
aroundAll(async (run, {}, { file }) => {
  if (/[\\/]browser[\\/]/.test(file.filepath) && findBrowser(thisMachine()) === undefined) throw sentence(noBrowser);
  await run();
});

// A screen that is waited for in vain says by what it shows instead why that is.
beforeEach(() => {
  onTestFailed(async ({ task }) => {
    const shown = await whatIsShown();
    if (shown !== '') process.stderr.write(`${task.name}: what was shown then\n${shown}\n`);
  });
});

/** It says all there is: where it was thrown is no news. */
function sentence(message: string): Error {
  return Object.assign(new Error(message), { stack: message });
}
