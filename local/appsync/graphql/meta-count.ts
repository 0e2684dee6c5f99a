import { mostMetaAliases } from './document-limits';

/** Lists of types, and the ways to them: each within another multiplies the answer by the schema. */
const once = new Set(['__schema', '__type', 'types', 'fields', 'inputFields', 'interfaces', 'possibleTypes']);

/**
 * Whether an operation asks for the schema in good faith, as graphql-java judges it: every list of types once, as all
 * tools do. It is told each field of introspection, and gives the name of one that is too much.
 */
export function createMetaCount(): (name: string, key: string) => string | undefined {
  const asked = new Set<string>();
  let aliases = 0;
  return (name, key) => {
    if (key !== name) aliases += 1;
    const isRepeated = aliases > mostMetaAliases || (once.has(name) && asked.has(name));
    asked.add(name);
    return isRepeated ? name : undefined;
  };
}
