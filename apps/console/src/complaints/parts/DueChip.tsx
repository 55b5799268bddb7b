import { Box, Tooltip } from '@mui/material';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { ComplaintSummary } from '@hutong/contract';
import { useWorkCalendar } from '../../api/choices';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { standingOf, urgencyOf, type Urgency } from './due';
import { explaining } from './explanations';

const looks: Record<Urgency, object> = {
  error: { bgcolor: 'error.main', color: 'error.contrastText', borderColor: 'error.main' },
  warning: { color: 'warning.main', borderColor: 'warning.main' },
  calm: { color: 'text.secondary', borderColor: 'divider' },
};

type Due = NonNullable<ComplaintSummary['due']>;

interface DueChipProps {
  readonly due: Due | null;
  /** Of a clock of the ledger: absent. */
  readonly complaintId?: string;
  /** Where it is not the running clock of its kind that is meant. Without either, only the words are shown. */
  readonly deadlineId?: string;
}

/** How near the deadline is, in words and colour; the day itself on hovering, and why that day on pressing. */
export const DueChip = ({ due, ...of }: DueChipProps) =>
  due ? <Chip due={due} {...of} /> : <Box component="span">—</Box>;

function Chip({ due, complaintId, deadlineId }: DueChipProps & { readonly due: Due }) {
  const { list } = useLabels();
  const { dueStandings, clockKinds } = useWords();
  const { day } = useFormats();
  const calendar = useWorkCalendar();
  const { now } = usePortalTime();
  const { kind, workingDays } = standingOf(due, now(), calendar);
  const clock = new Map<string, string>(Object.entries(clockKinds)).get(due.clock) ?? due.clock;
  const more = [clock, list.dueOn(day(due.on)), due.provisional ? list.provisional : '']
    .filter(Boolean)
    .join(' · ');
  const Icon = kind === 'overdue' ? ErrorIcon : ScheduleIcon;
  const explained = complaintId !== undefined || deadlineId !== undefined;
  const pressed = {
    component: 'button',
    type: 'button',
    'aria-haspopup': 'dialog',
    onClick: explaining({ complaintId, deadlineId, kind: due.clock }),
  } as const;
  return (
    <Tooltip title={more} describeChild>
      <Box
        {...(explained ? pressed : { component: 'span' })}
        data-due={kind}
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.5,
          px: 0.75,
          minHeight: 24,
          border: 1,
          borderRadius: 1,
          font: 'inherit',
          fontSize: '0.78rem',
          fontWeight: 600,
          whiteSpace: 'nowrap',
          bgcolor: 'transparent',
          ...(explained ? { cursor: 'pointer', '&:hover': { textDecoration: 'underline' } } : {}),
          ...looks[urgencyOf[kind]],
        }}
      >
        <Icon sx={{ fontSize: 14 }} aria-hidden="true" />
        {dueStandings[kind](workingDays)}
      </Box>
    </Tooltip>
  );
}
