import { plain } from './parse-month';

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
  /** Only shown when it was looked for: a list of every asset helps nobody. */
  onlyFound?: boolean;
  run: () => void;
}

/** What fits every word of the query, in any order and without regard to accents; what begins with it comes first. */
export function matching(commands: readonly Command[], query: string): Command[] {
  const asked = plain(query).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return commands.filter(({ onlyFound }) => !onlyFound);
  const found = commands.flatMap((command) => {
    const words = plain(`${command.title} ${command.detail ?? ''} ${command.words ?? ''}`).split(/[\s,·]+/);
    if (!asked.every((start) => words.some((word) => word.startsWith(start)))) return [];
    return [{ command, first: plain(command.title).startsWith(asked.join(' ')) }];
  });
  return found.sort((a, b) => Number(b.first) - Number(a.first)).map(({ command }) => command);
}

/** Commands under their headings, in the order in which the first of each comes. */
export function grouped(commands: readonly Command[]): [string, Command[]][] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups];
}
