import { Box } from '@mui/material';
import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import { lazy, Suspense } from 'react';
import { useSession } from '../access/session';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';

const MoveTime = lazy(() => import('../time/MoveTime'));

/** Loud on purpose: without the second factor, or on another day than the world's, nothing here may be real. */
export function DemoBanner() {
  const { access, deadlines } = useLabels();
  const { day } = useFormats();
  const session = useSession();
  const { movedByMs, movable, today } = usePortalTime();
  const mayMove = movable && session?.person?.role === 'administrator';
  const bypassed = session?.secondFactor === 'bypassed_in_demo';
  if (!bypassed && !mayMove && movedByMs === 0) return null;
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
        flexWrap: 'wrap',
        columnGap: 1.5,
        rowGap: 0.5,
        alignItems: 'center',
        justifyContent: 'center',
        fontWeight: 650,
        fontSize: '0.85rem',
      }}
    >
      {bypassed && (
        <Box component="span" sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <WarningIcon fontSize="small" aria-hidden="true" />
          {access.demoBypass}
        </Box>
      )}
      {(movedByMs > 0 || mayMove) && (
        <span data-portal-day={today()}>{deadlines.time.now(day(today()), movedByMs > 0)}</span>
      )}
      {mayMove && (
        <Suspense fallback={null}>
          <MoveTime />
        </Suspense>
      )}
    </Box>
  );
}
