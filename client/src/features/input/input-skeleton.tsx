import { Box, Skeleton } from '@mui/material';

/** A grid of rows as high as the real ones. */
export function InputSkeleton() {
  return (
    <Box aria-busy="true" aria-label="Loading the month" sx={{ mt: { xs: '52px', md: '44px' } }}>
      <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: '12px', px: 5, py: 2 }}>
        {Array.from({ length: 12 }, (_, row) => (
          <Box
            key={row}
            sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', height: { xs: 55, md: 45 } }}
          >
            <Skeleton width={`${24 + ((row * 7) % 16)}%`} />
            <Skeleton variant="rounded" sx={{ width: { xs: 120, md: 150 }, height: { xs: 40, md: 30 } }} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
