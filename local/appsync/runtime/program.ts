import vm from 'node:vm';
import type { FromSandbox, ToSandbox } from './protocol';

interface Library {
  evaluate(factory: unknown, handler: string, contextJson: string): string;
}

/** The library's script: whoever starts this program hands it over. */
declare const library: string;

// No strings become code in here, not by eval nor by a function constructor.
const context = vm.createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
const { evaluate } = new vm.Script(library, { filename: 'appsync-library.js' }).runInContext(context) as Library;
const factories = new Map<number, unknown>();

process.on('disconnect', () => process.exit());
process.on('message', (message: ToSandbox) => {
  if (message.type === 'load') {
    const { key, script, columnOffset } = message;
    factories.set(key, new vm.Script(script, { filename: 'code.js', columnOffset }).runInContext(context));
  } else if (message.type === 'drop') {
    factories.delete(message.key);
  } else {
    const { id, key, handler, contextJson } = message;
    process.send?.({ id, output: evaluate(factories.get(key), handler, contextJson) } satisfies FromSandbox);
  }
});
process.send?.({ ready: true } satisfies FromSandbox);
