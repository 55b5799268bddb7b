import { Box, Button, Chip, Typography } from '@mui/material';
import type { ComplaintRecord } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { DueChip } from '../parts/DueChip';
import { explaining } from '../parts/explanations';
import { useOpenCase } from './open-case';

type Clock = ComplaintRecord['clocks'][number];

/** Every clock of the complaint. */
export function Clocks() {
  const { record } = useOpenCase();
  return <ClockList clocks={record.clocks} complaintId={record.id} />;
}

interface ClockListProps<C extends Clock> {
  readonly clocks: readonly C[];
  /** Of a clock of the ledger: absent. */
  readonly complaintId?: string;
  /** What a clock is about besides its kind. */
  readonly part?: (clock: C) => string | undefined;
}

/** Clocks of a record, the running ones first. */
export function ClockList<C extends Clock>({ clocks, complaintId, part }: ClockListProps<C>) {
  const sorted = [...clocks].sort((a, b) => Number(a.stoppedAt !== null) - Number(b.stoppedAt !== null));
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {sorted.map((clock) => (
        <Box component="li" key={clock.id} className="keep-together">
          <ClockLine clock={clock} complaintId={complaintId} part={part?.(clock)} />
        </Box>
      ))}
    </Box>
  );
}

interface ClockLineProps {
  readonly clock: Clock;
  readonly complaintId: string | undefined;
  readonly part: string | undefined;
}

function ClockLine({ clock, complaintId, part }: ClockLineProps) {
  const { clockKinds } = useWords();
  const names = new Map<string, string>(Object.entries(clockKinds));
  const runs = clock.stoppedAt === null && !clock.paused;
  const due = { clock: clock.kind, on: clock.dueOn, at: clock.dueAt, provisional: clock.provisional };
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="body2" sx={{ fontWeight: clock.stoppedAt ? 400 : 600 }}>
          {names.get(clock.kind) ?? clock.kind}
          {part && ` · ${part}`}
        </Typography>
        {runs ? (
          <DueChip due={due} complaintId={complaintId} deadlineId={clock.id} />
        ) : (
          <Why clock={clock} complaintId={complaintId} />
        )}
      </Box>
      <Marks clock={clock} />
    </>
  );
}

/** The way to the explanation of a clock that has no chip. */
function Why({ clock, complaintId }: Omit<ClockLineProps, 'part'>) {
  const { deadlines } = useLabels();
  const { clockKinds } = useWords();
  const name = new Map<string, string>(Object.entries(clockKinds)).get(clock.kind) ?? clock.kind;
  return (
    <Button
      className="no-print"
      aria-haspopup="dialog"
      aria-label={`${deadlines.clock.why}: ${name}`}
      onClick={explaining({ complaintId, deadlineId: clock.id, kind: clock.kind })}
      sx={{ minHeight: 24, py: 0, px: 0.75 }}
    >
      {deadlines.clock.why}
    </Button>
  );
}

function Marks({ clock }: { readonly clock: Clock }) {
  const { record: words, list, deadlines } = useLabels();
  const { dueStages, clockAmounts } = useWords();
  const { day, instant } = useFormats();
  const { now } = usePortalTime();
  const parts = [
    clock.paused && clock.stoppedAt === null ? deadlines.clock.paused : list.dueOn(day(clock.dueOn)),
    clock.extendedBy > 0 && deadlines.clock.extended(clockAmounts.working_day(clock.extendedBy)),
    clock.stoppedAt && words.clock.stopped(instant(clock.stoppedAt, now())),
  ];
  const stage = clock.stage ?? (clock.breachedAt ? 'overdue' : null);
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
      {parts.filter(Boolean).join(' · ')}
      {clock.provisional && clock.stoppedAt === null && <div>{list.provisional}</div>}
      {stage && clock.breachedAt && (
        <div>
          <Chip
            size="small"
            color="error"
            variant="outlined"
            label={dueStages[stage]}
            sx={{ mr: 0.75, height: 20 }}
          />
          {deadlines.clock.breached(instant(clock.breachedAt, now()))}
        </div>
      )}
    </Typography>
  );
}
