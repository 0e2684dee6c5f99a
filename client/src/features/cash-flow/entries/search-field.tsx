import { Box } from '@mui/material';
import { useEffect, useState } from 'react';
import { LONGEST_SEARCH } from './filters';
import { lineFieldStyle } from './line-field';

interface SearchFieldProps {
  value: string;
  onChange: (search: string) => void;
  /** Goes on to what was found. */
  onDown: () => void;
}

/** Looks for payee, description, category and amount. Asks when the typing pauses, not with every letter. */
export function SearchField({ value, onChange, onDown }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // What was asked for here and has not come back as the value yet: by then more may have been typed.
  const [asked, setAsked] = useState<readonly string[]>([]);
  if (known !== value) {
    setKnown(value);
    setAsked(asked.includes(value) ? asked.slice(asked.indexOf(value) + 1) : []);
    // The address was changed by something else, such as the back button.
    if (!asked.includes(value)) setTyped(value);
  }
  function ask() {
    const wanted = typed.trim();
    if (wanted === (asked.at(-1) ?? value.trim())) return;
    setAsked((before) => [...before, wanted]);
    onChange(wanted);
  }
  useEffect(() => {
    const timer = window.setTimeout(ask, PAUSE_MS);
    return () => window.clearTimeout(timer);
  });
  return (
    <Box
      component="input"
      type="search"
      aria-label="Search entries"
      placeholder="Search"
      value={typed}
      maxLength={LONGEST_SEARCH}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        ask();
        onDown();
      }}
      sx={{ ...lineFieldStyle, minHeight: { xs: 44, md: 36 } }}
    />
  );
}

/** How long a pause is. */
const PAUSE_MS = 250;
