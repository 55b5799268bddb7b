import { Box } from '@mui/material';
import type { KeyboardEvent } from 'react';
import type { DueDays } from '@hutong/contract';
import { useWorkCalendar } from '../api/choices';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { useBoardView } from './useBoardView';

interface MonthDayProps {
  readonly day: string;
  readonly counted: DueDays['days'][number] | undefined;
  /** Of a neighbouring month. */
  readonly outside: boolean;
  readonly reachable: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A day: is it worked, what is due on it, and the way to that list. */
export function MonthDay({ day, counted, outside, reachable, onKeyDown }: MonthDayProps) {
  const { deadlines } = useLabels();
  const { day: inFull, dayInMonth, number } = useFormats();
  const { view, change } = useBoardView();
  const today = usePortalTime().today();
  const { off, mark } = useKind(day);
  const { value = 0, overdue = 0 } = counted ?? {};
  const { calendar } = deadlines;
  const spoken = [inFull(day), mark, value > 0 ? calendar.due(number(value)) : calendar.nothing];
  return (
    <Box component="td" role="gridcell" sx={{ p: 0, verticalAlign: 'top' }}>
      <Box
        component="button"
        type="button"
        data-day={day}
        tabIndex={reachable ? 0 : -1}
        aria-label={[...spoken, overdue > 0 && calendar.overdue(number(overdue))].filter(Boolean).join(', ')}
        aria-pressed={view.day === day}
        aria-current={day === today ? 'date' : undefined}
        onClick={() => change({ day, month: view.month })}
        onKeyDown={onKeyDown}
        sx={{
          width: '100%',
          minHeight: { xs: 58, sm: 74 },
          p: { xs: '3px', sm: '4px 6px' },
          font: 'inherit',
          fontSize: '0.75rem',
          lineHeight: 1.25,
          color: outside ? 'text.secondary' : 'text.primary',
          textAlign: 'start',
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'flex-start',
          overflow: 'hidden',
          cursor: 'pointer',
          bgcolor: off ? 'action.hover' : 'background.paper',
          border: 1,
          borderRadius: 1,
          borderColor: view.day === day ? 'primary.main' : 'divider',
          boxShadow: view.day === day ? 'inset 0 0 0 1px var(--mui-palette-primary-main)' : 'none',
          '&:hover': { borderColor: 'secondary.main' },
        }}
      >
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.5 }}>
          <Box
            component="span"
            sx={
              day === today
                ? { bgcolor: 'primary.main', color: 'primary.contrastText', px: 0.5, borderRadius: 0.5 }
                : {}
            }
          >
            {dayInMonth(day)}
          </Box>
          <Box
            component="span"
            sx={{ color: 'text.secondary', fontSize: '0.68rem', overflowWrap: 'anywhere' }}
          >
            {mark}
          </Box>
        </Box>
        {value > 0 && (
          <Box
            component="span"
            sx={{
              display: 'inline-block',
              mt: 0.5,
              px: 0.75,
              borderRadius: 1,
              fontSize: '1rem',
              fontWeight: 650,
              border: 1,
              borderColor: overdue > 0 ? 'error.main' : 'secondary.main',
              color: overdue > 0 ? 'error.main' : 'text.primary',
            }}
          >
            {number(value)}
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** Off or worked, and the word that says why, where the day is declared. */
function useKind(day: string): { off: boolean; mark: string } {
  const { explain } = useLabels().deadlines;
  const nameOf = useNameOf();
  const calendar = useWorkCalendar();
  const row = calendar.rowOf(day);
  if (!row) return { off: !calendar.isWorkday(day), mark: '' };
  return row.kind === 'off'
    ? { off: true, mark: nameOf(row.name) }
    : { off: false, mark: explain.marks.makeup_workday };
}
