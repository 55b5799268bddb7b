import { Box } from '@mui/material';
import type { Explanation } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useNameOf } from '../../i18n/useLabels';
import { weeksOf, type Cell, type Step } from './weeks';

const stripes = (colour: string) =>
  `repeating-linear-gradient(135deg, transparent 0 5px, color-mix(in srgb, ${colour} 28%, transparent) 5px 8px)`;

/** Colour and pattern beside words, never instead of them. */
const looks = {
  counted: { borderColor: 'secondary.main' },
  extension: { borderColor: 'info.main', borderStyle: 'dashed' },
  skipped: { bgcolor: 'action.hover', color: 'text.secondary' },
  paused: { backgroundImage: stripes('var(--mui-palette-warning-main)'), borderColor: 'warning.main' },
  outside: { borderColor: 'transparent' },
  last: { outline: '2px solid', outlineColor: 'var(--mui-palette-primary-main)', outlineOffset: '-1px' },
};

function lookOf(step: Step | null): object {
  if (!step) return looks.outside;
  return step.extension ? looks.extension : looks[step.count];
}

/** The days in weeks, for the eye; the table below says the same to everybody. */
export function Strip({ explanation }: { readonly explanation: Explanation }) {
  const { weekdays } = useFormats();
  return (
    <Box
      aria-hidden="true"
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0, 1fr))', gap: '3px' }}
    >
      {weekdays.map((name) => (
        <Box key={name} sx={{ textAlign: 'center', fontSize: '0.72rem', color: 'text.secondary' }}>
          {name}
        </Box>
      ))}
      {weeksOf(explanation)
        .flat()
        .map((cell, place) => (
          <DayCell key={cell.day} cell={cell} first={place === 0} />
        ))}
    </Box>
  );
}

interface DayCellProps {
  readonly cell: Cell;
  /** The first says its month, too. */
  readonly first: boolean;
}

function DayCell({ cell: { day, step, number, last }, first }: DayCellProps) {
  const { dayInMonth, dayAndMonth } = useFormats();
  const mark = useMark(step);
  return (
    <Box
      data-day={day}
      sx={{
        minHeight: 50,
        p: '2px 4px',
        border: 1,
        borderRadius: 0.75,
        borderColor: 'divider',
        minWidth: 0,
        fontSize: '0.68rem',
        lineHeight: 1.25,
        ...lookOf(step),
        ...(last ? looks.last : {}),
      }}
    >
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {first ? dayAndMonth(day) : dayInMonth(day)}
      </Box>
      {number !== null && (
        <Box component="strong" sx={{ fontSize: '1rem', lineHeight: 1.1, mr: 0.5 }}>
          {number}
        </Box>
      )}
      <Box component="span" sx={{ overflowWrap: 'anywhere', hyphens: 'auto' }}>
        {mark}
      </Box>
    </Box>
  );
}

/** The few words that fit a day. */
function useMark(step: Step | null): string {
  const { marks, askedBy } = useLabels().deadlines.explain;
  const nameOf = useNameOf();
  if (!step) return '';
  if (step.by) return askedBy[step.by];
  if (step.extension) return marks.extension;
  if (step.why === 'holiday' && step.name) return nameOf(step.name);
  return new Map<string, string>(Object.entries(marks)).get(step.why) ?? '';
}
