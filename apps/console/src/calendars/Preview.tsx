import { Alert, Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { CalendarPreview } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { ChangedDays } from './ChangedDays';
import { MovedClocks } from './MovedClocks';

interface PreviewProps {
  readonly preview: CalendarPreview;
  readonly onConfirm: () => Promise<void>;
  readonly onBack: () => void;
}

/** What a change would do, before it is done. */
export function Preview({ preview, onConfirm, onBack }: PreviewProps) {
  const { calendars } = useLabels();
  const words = calendars.preview;
  const { number } = useFormats();
  const problemText = useProblemText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    await onConfirm().catch((error: unknown) => setProblem(problemText(error)));
    setBusy(false);
  };
  const { days, clocks, moving, settled, moves, year } = preview;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h2" ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
        {words.title(String(year))}
      </Typography>
      <Alert severity="info">{words.what}</Alert>
      {days.length > 0 ? <ChangedDays days={days} /> : <Typography>{words.noDays}</Typography>}
      <Typography>
        {words.looked(number(clocks))} {moving > 0 ? words.moving(number(moving)) : words.noneMoves}{' '}
        {settled > 0 && words.settled(number(settled))}
      </Typography>
      {moves.length > 0 && <MovedClocks moves={moves} moving={moving} />}
      {problem && (
        <Alert severity="error" role="alert">
          {problem}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" loading={busy} onClick={() => void confirm()}>
          {words.confirm}
        </Button>
        <Button variant="outlined" disabled={busy} onClick={onBack}>
          {words.back}
        </Button>
      </Box>
    </Box>
  );
}
