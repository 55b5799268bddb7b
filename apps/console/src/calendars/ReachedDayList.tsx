import { Alert, Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { WriteReachedDay } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { addReachedDay, reachedKey, removeReachedDay } from './calendar-requests';

/** The days as they stand; one that was removed can be put back. */
export function ReachedDayList({ days }: { readonly days: readonly WriteReachedDay[] }) {
  const { calendars, common } = useLabels();
  const { reached } = calendars;
  const formats = useFormats();
  const cache = useQueryClient();
  const notify = useNotify();
  const problemText = useProblemText();
  const [removed, setRemoved] = useState<WriteReachedDay | null>(null);
  const attempt = async (step: () => Promise<unknown>, gone: WriteReachedDay | null) => {
    try {
      await step();
      setRemoved(gone);
      await cache.invalidateQueries({ queryKey: reachedKey });
    } catch (error) {
      notify(problemText(error), { type: 'error' });
    }
  };
  return (
    <>
      {days.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{reached.empty}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {days.map((one) => (
          <Box component="li" key={one.day} sx={lineLook}>
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <strong>{formats.day(one.day)}</strong> · {one.note}
            </Box>
            <Button
              aria-label={reached.remove(formats.day(one.day))}
              onClick={() => void attempt(() => removeReachedDay(one.day), one)}
            >
              {common.remove}
            </Button>
          </Box>
        ))}
      </Box>
      {removed && (
        <Alert
          severity="success"
          role="status"
          action={
            <Button color="inherit" onClick={() => void attempt(() => addReachedDay(removed), null)}>
              {reached.putBack}
            </Button>
          }
        >
          {formats.day(removed.day)} · {reached.removed}
        </Alert>
      )}
    </>
  );
}

const lineLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  px: 2,
  py: 1,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
} as const;
