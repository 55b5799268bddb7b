import { Box, Button, Paper, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router-dom';
import { useLabels } from '../i18n/useLabels';

const AdministrationTroubles = lazy(() => import('./AdministrationTroubles'));

/** The administrator's start: accounts and organisations, no cases. */
export function AdministrationDesk() {
  const { desk, layout } = useLabels();
  return (
    <>
      <Suspense fallback={null}>
        <AdministrationTroubles />
      </Suspense>
      <Paper sx={{ p: 3, border: 1, borderColor: 'divider', maxWidth: 640 }}>
        <Typography variant="h2" sx={{ mb: 1 }}>
          {desk.administration}
        </Typography>
        <Typography sx={{ mb: 2, color: 'text.secondary' }}>{desk.administrationLead}</Typography>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button component={Link} to="/organisations" variant="contained">
            {layout.organisations}
          </Button>
          <Button component={Link} to="/people" variant="outlined">
            {layout.people}
          </Button>
        </Box>
      </Paper>
    </>
  );
}
