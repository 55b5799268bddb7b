import { z } from 'zod';
import { clockKinds } from '@hutong/casework';
import type { CaseEvent } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';

const kind = z.enum(clockKinds);
const shapes = {
  clock: z.object({ after: kind }),
  dueOn: z.object({ after: z.iso.date() }),
  extensionDays: z.object({ after: z.number() }),
  movedDates: z.object({
    after: z.array(z.object({ clock: kind, before: z.iso.date(), after: z.iso.date() })),
  }),
};

/** What an event of the history says about clocks: which ran out, how much time was given, which date moved. */
export function useClockChanges(): (event: Pick<CaseEvent, 'changes'>) => string[] {
  const { changes: words } = useLabels().deadlines;
  const { clockKinds: names, clockAmounts } = useWords();
  const { day } = useFormats();
  return ({ changes }) => {
    const clock = shapes.clock.safeParse(changes['clock']).data?.after;
    const dueOn = shapes.dueOn.safeParse(changes['dueOn']).data?.after;
    const days = shapes.extensionDays.safeParse(changes['extensionDays']).data?.after;
    const moved = shapes.movedDates.safeParse(changes['movedDates']).data?.after ?? [];
    return [
      ...(clock && dueOn ? [words.ranOut(names[clock], day(dueOn))] : []),
      ...(days === undefined ? [] : [words.extension(clockAmounts.working_day(days))]),
      ...moved.map((one) => words.moved(names[one.clock], day(one.before), day(one.after))),
    ];
  };
}
