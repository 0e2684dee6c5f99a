import { toModuleCode, type ModuleCode } from './module-code';

export interface KnownCode extends ModuleCode {
  key: number;
}

/** Codes that are kept; the least recently used goes first. */
const most = 500;

/** The codes that the runtime knows, each made ready once. */
export function createCodes(onDrop: (key: number) => void) {
  const known = new Map<string, KnownCode>();
  let keys = 0;
  return {
    /** Throws a CodeError for what is no JavaScript. */
    get(code: string): { code: KnownCode; isNew: boolean } {
      const found = known.get(code);
      const entry = found ?? { key: ++keys, ...toModuleCode(code) };
      known.delete(code);
      known.set(code, entry);
      const [oldest] = known;
      if (known.size > most && oldest) {
        known.delete(oldest[0]);
        onDrop(oldest[1].key);
      }
      return { code: entry, isNew: !found };
    },
    all: (): Iterable<KnownCode> => known.values(),
  };
}
