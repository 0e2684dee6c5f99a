import { useEffect, useRef } from 'react';

export interface SelectAllProps {
  some: boolean;
  all: boolean;
  onSelect: () => void;
  onClear: () => void;
}

/** Selects all that is found, or nothing. */
export function SelectAll({ some, all, onSelect, onClear }: SelectAllProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !all;
  }, [some, all]);
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        aria-label="Select all"
        checked={some && all}
        onChange={some ? onClear : onSelect}
      />
    </label>
  );
}
