import { shortcut } from './shortcuts';

/** Keys, in the order in which they are to be shown, and what they do. */
export type ShortcutList = readonly (readonly [keys: string, does: string])[];

const save: ShortcutList[number] = [`${shortcut('S')} or ${shortcut('Enter')}`, 'Save'];

/** The keys of each screen, by its path. */
const ofScreens: Readonly<Record<string, { name: string; shortcuts: ShortcutList }>> = {
  '/input': {
    name: 'Monthly input',
    shortcuts: [
      ['Enter', 'Take the suggestion or what is typed, and go down'],
      ['Shift Enter', 'Go up'],
      ['↑ ↓', 'Move between rows'],
      ['← → Enter', 'Choose where two amounts are offered'],
      ['=', 'Begin a sum, such as =850+120'],
      [shortcut('V'), 'Paste a column from this row downwards'],
      [shortcut('Z'), 'Take a paste or a discard back first'],
      ['Esc', 'Give the stored value back'],
      save,
    ],
  },
  '/allocation': {
    name: 'Targets',
    shortcuts: [
      ['Enter or ↓', 'Next target'],
      ['Shift Enter or ↑', 'Target before'],
      ['Esc', 'Give the stored target back, then leave'],
      save,
    ],
  },
  '/cash-flow': {
    name: 'Entries',
    shortcuts: [
      ['↑ ↓', 'Move between entries'],
      ['Page ↑ Page ↓', 'Move by ten'],
      ['Home End', 'First or last entry'],
      ['Enter or F2', 'Change the entry'],
      ['Delete', 'Delete it, with a way back'],
      ['Space or X', 'Select it, for a change of several'],
      ['Shift ↑ ↓', 'Select on from there'],
      [shortcut('A'), 'Select all that is found'],
      ['C', 'A category for what is selected'],
      ['A', 'An account for what is selected'],
      ['⌫ or Delete', 'Delete what is selected'],
      ['Esc', 'Leave it as it was, or nothing selected'],
    ],
  },
};

const everywhere: ShortcutList = [
  [shortcut('K'), 'Find or do anything'],
  [shortcut('Z'), 'Undo what was done last, on whichever screen'],
  [shortcut('Z', { shift: true }), 'Do it again'],
  [shortcut('H', { shift: true }), 'Hide or show amounts'],
  ['?', 'This list'],
];

/** What the keys do on the screen at a path, and then everywhere. */
export function shortcutsAt(path: string): readonly { name: string; shortcuts: ShortcutList }[] {
  const screen = ofScreens[path];
  return [...(screen ? [screen] : []), { name: 'Everywhere', shortcuts: everywhere }];
}
