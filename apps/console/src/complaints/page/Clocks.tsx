import { Box, Typography } from '@mui/material';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import { DueChip } from '../parts/DueChip';
import { now, useOpenCase } from './open-case';

/** Every clock of the complaint, the running ones first. */
export function Clocks() {
  const { record: words, list } = useLabels();
  const { clockKinds } = useWords();
  const { day, instant } = useFormats();
  const { record } = useOpenCase();
  const names = new Map<string, string>(Object.entries(clockKinds));
  const clocks = [...record.clocks].sort(
    (a, b) => Number(a.stoppedAt !== null) - Number(b.stoppedAt !== null),
  );
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {clocks.map((clock) => (
        <Box component="li" key={`${clock.kind} ${clock.startedAt}`} className="keep-together">
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
            <Typography variant="body2" sx={{ fontWeight: clock.stoppedAt ? 400 : 600 }}>
              {names.get(clock.kind) ?? clock.kind}
            </Typography>
            {clock.stoppedAt === null && (
              <DueChip
                due={{ clock: clock.kind, on: clock.dueOn, at: clock.dueAt, provisional: clock.provisional }}
              />
            )}
          </Box>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {list.dueOn(day(clock.dueOn))}
            {clock.stoppedAt && ` · ${words.clock.stopped(instant(clock.stoppedAt, now()))}`}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
