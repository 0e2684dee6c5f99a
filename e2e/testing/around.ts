import { aroundAll } from 'vitest';
import { findBrowser, noBrowser, thisMachine } from './find-browser';

// Around each file of browser journeys: without a browser it starts nothing.
aroundAll(async (run, {}, { file }) => {
  if (/[\\/]browser[\\/]/.test(file.filepath) && findBrowser(thisMachine()) === undefined) throw sentence(noBrowser);
  await run();
});

/** It says all there is: where it was thrown is no news. */
function sentence(message: string): Error {
  return Object.assign(new Error(message), { stack: message });
}
