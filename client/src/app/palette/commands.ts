import { bestMatches } from '../../lib/best-matches';

/** Something the palette can do. */
export interface Command {
  id: string;
  /** The heading it stands under. */
  group: string;
  title: string;
  /** In small print beside it. */
  detail?: string;
  /** Other words that people look for it by. */
  words?: string;
  /** Another name of it, as good as the title. */
  alias?: string;
  /** Only shown when it was looked for: a list of every asset helps nobody. */
  onlyFound?: boolean;
  run: () => void;
}

/** What fits every word of the query, the best first. */
export function matching(commands: readonly Command[], query: string): Command[] {
  if (query.trim() === '') return commands.filter(({ onlyFound }) => !onlyFound);
  const further = ({ detail = '', words = '' }: Command) => `${detail} ${words}`;
  return bestMatches(commands, query, (command) => [command.title, command.alias ?? '', further(command)]);
}

/** Commands under their headings, in the order in which the first of each comes. */
export function grouped(commands: readonly Command[]): [string, Command[]][] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups];
}
