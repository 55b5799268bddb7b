import { Box, LinearProgress } from '@mui/material';
import { useLabels } from '../../i18n/useLabels';

interface ProgressProps {
  readonly percent: number;
  readonly wide?: boolean;
}

/** How far the platform says it is. */
export function Progress({ percent, wide = false }: ProgressProps) {
  const { tasks } = useLabels();
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 76 }}>
      <LinearProgress
        variant="determinate"
        color="secondary"
        value={percent}
        aria-label={tasks.progress}
        sx={{ flex: 1, height: wide ? 10 : 6, borderRadius: 5 }}
      />
      <Box component="span" sx={{ fontSize: wide ? '0.9rem' : '0.78rem', fontWeight: 600 }}>
        {percent}%
      </Box>
    </Box>
  );
}
