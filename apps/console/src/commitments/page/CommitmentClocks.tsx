import { Box, Button, Chip, Typography } from '@mui/material';
import type { CommitmentRecord } from '@hutong/contract';
import { DueChip } from '../../complaints/parts/DueChip';
import { explaining } from '../../complaints/parts/explanations';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';

type Clock = CommitmentRecord['clocks'][number];

/** The clocks of the promised date, the running ones first; each explains itself. */
export function CommitmentClocks({ clocks }: { readonly clocks: readonly Clock[] }) {
  const { noClocks } = useLabels().commitments;
  if (clocks.length === 0) return <Typography variant="body2">{noClocks}</Typography>;
  const runningFirst = [...clocks].sort(
    (a, b) => Number(a.stoppedAt !== null) - Number(b.stoppedAt !== null),
  );
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {runningFirst.map((clock) => (
        <ClockLine key={clock.id} clock={clock} />
      ))}
    </Box>
  );
}

function ClockLine({ clock }: { readonly clock: Clock }) {
  const { list, record, deadlines } = useLabels();
  const { clockKinds, dueStages } = useWords();
  const { day, instant } = useFormats();
  const { now } = usePortalTime();
  const name = new Map<string, string>(Object.entries(clockKinds)).get(clock.kind) ?? clock.kind;
  const { id, kind, dueOn, dueAt, provisional, stoppedAt, breachedAt } = clock;
  const words = [list.dueOn(day(dueOn)), stoppedAt && record.clock.stopped(instant(stoppedAt, now()))];
  return (
    <Box component="li" className="keep-together">
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="body2" sx={{ fontWeight: stoppedAt ? 400 : 600 }}>
          {name}
        </Typography>
        {stoppedAt ? (
          <Button
            className="no-print"
            aria-haspopup="dialog"
            aria-label={`${deadlines.clock.why}: ${name}`}
            onClick={explaining({ deadlineId: id, kind })}
            sx={{ minHeight: 24, py: 0, px: 0.75 }}
          >
            {deadlines.clock.why}
          </Button>
        ) : (
          <DueChip due={{ clock: kind, on: dueOn, at: dueAt, provisional }} deadlineId={id} />
        )}
      </Box>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {words.filter(Boolean).join(' · ')}
        {breachedAt && (
          <div>
            <Chip
              size="small"
              color="error"
              variant="outlined"
              label={dueStages[clock.stage ?? 'overdue']}
              sx={{ mr: 0.75, height: 20 }}
            />
            {deadlines.clock.breached(instant(breachedAt, now()))}
          </div>
        )}
      </Typography>
    </Box>
  );
}
