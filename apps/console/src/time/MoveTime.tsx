import { Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { addDays, workdaysFrom } from '@hutong/casework';
import type { MoveTime as Move } from '@hutong/contract';
import { useWorkCalendar } from '../api/choices';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { sendMove, timeKey, usePortalTime } from './portal-time';

interface Choice {
  readonly key: 'day' | 'workday' | 'week';
  readonly forward: Move['forward'];
  readonly to: string;
}

/** For administrators of a demo: moves its day forward, after saying what that brings. */
export default function MoveTime() {
  const { time } = useLabels().deadlines;
  const { day } = useFormats();
  const calendar = useWorkCalendar();
  const today = usePortalTime().today();
  const [asked, setAsked] = useState<Choice | null>(null);
  const move = useMove();
  const choices: readonly Choice[] = [
    { key: 'day', forward: { days: 1 }, to: addDays(today, 1) },
    { key: 'workday', forward: { workingDays: 1 }, to: workdaysFrom(today, 1, calendar) },
    { key: 'week', forward: { days: 7 }, to: addDays(today, 7) },
  ];
  return (
    <Box role="group" aria-label={time.move} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {choices.map((choice) => (
        <Button
          key={choice.key}
          color="inherit"
          variant="outlined"
          onClick={() => setAsked(choice)}
          sx={{ minHeight: 26, py: 0, fontSize: '0.8rem' }}
        >
          {time.moves[choice.key]}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          title={time.moveTo(day(asked.to))}
          text={time.consequence}
          confirm={time.confirm}
          onConfirm={async () => {
            await move(asked.forward);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </Box>
  );
}

function useMove() {
  const { time } = useLabels().deadlines;
  const { day } = useFormats();
  const cache = useQueryClient();
  const notify = useNotify();
  const problemText = useProblemText();
  return async (forward: Move['forward']) => {
    try {
      const { today } = await sendMove(forward);
      await cache.invalidateQueries({ queryKey: timeKey });
      notify(time.moved(day(today)), { type: 'success' });
    } catch (error) {
      notify(problemText(error), { type: 'error' });
    }
  };
}
