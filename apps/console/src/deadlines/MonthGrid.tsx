import { Box } from '@mui/material';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { useDueDays } from './deadline-queries';
import { dayByKey, monthOf, weeksOfMonth, type Month } from './month';
import { MonthDay } from './MonthDay';
import { useBoardView } from './useBoardView';

/** The weeks of a month. One of its days can be reached by Tab, the others from there by arrow keys. */
export function MonthGrid({ month }: { readonly month: Month }) {
  const { deadlines } = useLabels();
  const { weekdays, month: nameOf } = useFormats();
  const { view, change } = useBoardView();
  const today = usePortalTime().today();
  const table = useRef<HTMLTableElement>(null);
  const weeks = weeksOfMonth(month);
  const [from, to] = [weeks[0]?.[0] ?? '', weeks.at(-1)?.[6] ?? ''];
  const { data, isPlaceholderData } = useDueDays(view.filters, from, to);
  const counts = new Map(data?.days.map((counted) => [counted.day, counted]));
  const [moved, setMoved] = useState<string | null>(null);
  const within = [moved, view.day, today].find((day) => day && monthOf(day) === month);
  const reachable = within ?? `${month}-01`;

  const move = (event: KeyboardEvent, day: string) => {
    const next = dayByKey(day, event.key);
    if (next === null) return;
    event.preventDefault();
    setMoved(next);
    if (monthOf(next) !== month) change({ month: monthOf(next) });
  };
  useEffect(() => {
    const grid = table.current;
    const lost = document.activeElement === document.body || grid?.contains(document.activeElement);
    // Whoever has gone on to something else keeps the focus there.
    if (moved && lost) grid?.querySelector<HTMLElement>(`[data-day="${moved}"]`)?.focus();
  }, [moved, month]);
  return (
    <Box
      component="table"
      ref={table}
      role="grid"
      aria-label={deadlines.calendar.title(nameOf(`${month}-01`))}
      aria-busy={isPlaceholderData}
      sx={{
        width: 'calc(100% + 6px)',
        tableLayout: 'fixed',
        borderCollapse: 'separate',
        borderSpacing: '3px',
        mx: '-3px',
      }}
    >
      <thead>
        <tr>
          {weekdays.map((name) => (
            <Box component="th" scope="col" key={name} sx={{ fontSize: '0.78rem', color: 'text.secondary' }}>
              {name}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <MonthDay
                key={day}
                day={day}
                counted={counts.get(day)}
                outside={monthOf(day) !== month}
                reachable={day === reachable}
                onKeyDown={(event) => move(event, day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
