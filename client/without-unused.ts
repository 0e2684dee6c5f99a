import type { Plugin } from 'vite';

interface Part {
  /** As it is imported, and by which component of MUI. */
  name: RegExp;
  of: string;
  instead: string;
}

const loud = `export default () => { throw new Error('This part of MUI is left out: client/without-unused.ts'); };`;
const parts: readonly Part[] = [
  // What draws the ripple of a pressed button: the theme turns it off.
  { name: /\/TouchRipple\.mjs$/, of: 'ButtonBase', instead: 'export default () => null;' },
  // One of several values, the heading of a group, and buttons in the field: the search for a category has none of them.
  { name: /\/(Chip\/index|ListSubheader\/index|Close|ArrowDropDown)\.mjs$/, of: 'Autocomplete', instead: loud },
];

/** Leaves out what components of MUI bring along, every screen would load, and nothing here draws. */
export function withoutUnused(): Plugin {
  return {
    name: 'without-unused',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const left = parts.findIndex(({ name, of }) => name.test(source) && importer?.includes(`@mui/material/${of}/`));
      return left < 0 ? null : `\0without-${left}`;
    },
    load: (id) => (id.startsWith('\0without-') ? parts[Number(id.slice('\0without-'.length))]?.instead : null),
  };
}
