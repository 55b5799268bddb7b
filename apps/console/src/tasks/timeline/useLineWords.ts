import type { TaskTimeline } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';

type Line = TaskTimeline['lines'][number];

/** What the chart shows of an item, said in words. */
export function useLineWords() {
  const { tasks, list } = useLabels();
  const { taskStates } = useLedgerWords();
  const { day } = useFormats();
  const { timeline } = tasks;
  const milestonesOf = ({ milestones }: Line) =>
    milestones.map(({ title, dueOn, reached }) =>
      [title, day(dueOn), reached && timeline.reached].filter(Boolean).join(' · '),
    );
  return {
    milestonesOf,
    sentence: (line: Line) =>
      [
        line.number,
        line.title,
        line.overdue ? timeline.late : taskStates[line.state],
        line.dueOn && list.dueOn(day(line.dueOn)),
        line.progress > 0 && `${line.progress}%`,
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
