import { Box, Tooltip } from '@mui/material';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { ComplaintSummary } from '@hutong/contract';
import { useWorkCalendar } from '../../api/choices';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import { standingOf, urgencyOf, type Urgency } from './due';

const looks: Record<Urgency, object> = {
  error: { bgcolor: 'error.main', color: 'error.contrastText', borderColor: 'error.main' },
  warning: { color: 'warning.main', borderColor: 'warning.main' },
  calm: { color: 'text.secondary', borderColor: 'divider' },
};

/** How near the deadline is, in words and colour; the day itself on hovering and for screen readers. */
export function DueChip({ due }: { readonly due: ComplaintSummary['due'] }) {
  const { list } = useLabels();
  const { dueStandings, clockKinds } = useWords();
  const { day } = useFormats();
  const calendar = useWorkCalendar();
  if (!due) return <Box component="span">—</Box>;
  const { kind, workingDays } = standingOf(due, new Date(), calendar);
  const clock = new Map<string, string>(Object.entries(clockKinds)).get(due.clock) ?? due.clock;
  const more = [clock, list.dueOn(day(due.on)), due.provisional ? list.provisional : '']
    .filter(Boolean)
    .join(' · ');
  const Icon = kind === 'overdue' ? ErrorIcon : ScheduleIcon;
  return (
    <Tooltip title={more}>
      <Box
        component="span"
        data-due={kind}
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.5,
          px: 0.75,
          py: 0.125,
          border: 1,
          borderRadius: 1,
          fontSize: '0.78rem',
          fontWeight: 600,
          whiteSpace: 'nowrap',
          ...looks[urgencyOf[kind]],
        }}
      >
        <Icon sx={{ fontSize: 14 }} aria-hidden="true" />
        {dueStandings[kind](workingDays)}
      </Box>
    </Tooltip>
  );
}
