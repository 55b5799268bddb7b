import { Box } from '@mui/material';
import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import { useLabels } from '../i18n/useLabels';

/** Loud on purpose: without the second factor nothing here may be real. */
export function DemoBanner() {
  const { access } = useLabels();
  return (
    <Box
      role="region"
      aria-label={access.demo}
      sx={{
        bgcolor: '#7a1712',
        color: '#fff',
        px: 2,
        py: 0.75,
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        justifyContent: 'center',
        fontWeight: 650,
        fontSize: '0.85rem',
      }}
    >
      <WarningIcon fontSize="small" aria-hidden="true" />
      {access.demoBypass}
    </Box>
  );
}
