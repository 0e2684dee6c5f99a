import { Box } from '@mui/material';
import { MASK } from '../lib/masked-format';
import { useFlash } from './use-flash';
import { visuallyHidden } from './visually-hidden';

/** A figure as it is written. It flashes once when a change elsewhere altered it; masked, it is read as “hidden”. */
export function LiveValue({ children }: { children: string }) {
  const element = useFlash<HTMLSpanElement>(children);
  return (
    <span ref={element}>
      {children.includes(MASK) ? (
        <>
          <span aria-hidden>{children}</span>
          <Box component="span" sx={visuallyHidden}>
            {children.replaceAll(MASK, 'hidden')}
          </Box>
        </>
      ) : (
        children
      )}
    </span>
  );
}
