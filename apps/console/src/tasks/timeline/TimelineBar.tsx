import { Box, Link, Tooltip } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskTimeline } from '@hutong/contract';
import { useLineWords } from './useLineWords';
import { taskAddress } from '../tasks-address';
import { barOf, placeOf, type Span } from './geometry';
import { barLook, lateLook, lateTone } from './looks';
import { TimelineRow } from './TimelineRow';

type Line = TaskTimeline['lines'][number];
interface TimelineBarProps {
  readonly line: Line;
  readonly span: Span;
  readonly today: string;
}

/** One item: its name as the way to it, its bar with what is done of it, and its milestones. */
export function TimelineBar({ line, span, today }: TimelineBarProps) {
  const { sentence } = useLineWords();
  const { body, late } = barOf(line, span, today);
  const { pale, full } = barLook(line.state);
  const runsLate = line.overdue && line.endedOn === null;
  const inside = line.state === 'struck_off' ? 100 : line.progress;
  const lies = { position: 'absolute', top: 7, height: 14, printColorAdjust: 'exact' } as const;
  return (
    <TimelineRow
      height={28}
      name={
        <Tooltip title={sentence(line)} placement="bottom-start">
          <Link
            component={RouterLink}
            to={taskAddress(line.id)}
            noWrap
            sx={{ color: runsLate ? lateTone : 'text.primary', fontWeight: runsLate ? 650 : 500 }}
          >
            {line.title}
          </Link>
        </Tooltip>
      }
    >
      <Tooltip title={sentence(line)} followCursor>
        <Box aria-hidden="true" sx={{ position: 'absolute', inset: 0 }}>
          <Box
            sx={{
              ...lies,
              left: `${body.left}%`,
              width: `${body.width}%`,
              minWidth: 4,
              borderRadius: late ? '4px 0 0 4px' : '4px',
              bgcolor: pale,
              overflow: 'hidden',
              boxShadow: `inset 0 0 0 1px ${runsLate ? lateTone : full}`,
            }}
          >
            <Box sx={{ width: `${inside}%`, height: '100%', bgcolor: full, printColorAdjust: 'exact' }} />
          </Box>
          {late && (
            <Box
              sx={{
                ...lies,
                left: `${late.left}%`,
                width: `${late.width}%`,
                minWidth: 3,
                borderRadius: '0 4px 4px 0',
                ...lateLook,
              }}
            />
          )}
          {line.milestones.map(({ title, dueOn, reached }) => (
            <Diamond
              key={`${dueOn} ${title}`}
              place={placeOf(dueOn, span)}
              reached={reached}
              late={!reached && dueOn < today && line.endedOn === null}
            />
          ))}
        </Box>
      </Tooltip>
    </TimelineRow>
  );
}

interface DiamondProps {
  readonly place: number;
  readonly reached: boolean;
  readonly late: boolean;
}

/** A milestone: filled when it is reached. */
const Diamond = ({ place, reached, late }: DiamondProps) => (
  <Box
    sx={{
      position: 'absolute',
      top: 8.5,
      left: `calc(${place}% - 5px)`,
      width: 11,
      height: 11,
      transform: 'rotate(45deg)',
      borderRadius: '2px',
      border: 2,
      borderColor: late ? lateTone : 'text.primary',
      bgcolor: reached ? 'text.primary' : 'background.paper',
      printColorAdjust: 'exact',
    }}
  />
);
