import type { Notice } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels, useLedgerWords, useWords } from '../i18n/useLabels';

/** What a notice says: what happened, and which clock is due when. */
export function useNoticeWords() {
  const { notices, record } = useLabels();
  const { actionsDone, milestones, clockKinds } = useWords();
  const { ledgerDone } = useLedgerWords();
  const { day } = useFormats();
  const happened = new Map<string, string>(
    Object.entries({ ...milestones, ...record.events, ...actionsDone }),
  );
  const onLedger = ({ record: of, action }: Notice) =>
    of && new Map<string, string>(Object.entries({ ...milestones, ...ledgerDone[of.kind] })).get(action);
  const clocks = new Map<string, string>(Object.entries(clockKinds));

  const clockOf = ({ clock }: Notice) => (clock ? (clocks.get(clock) ?? clock) : null);
  return {
    what: (notice: Notice): string => {
      if (notice.kind === 'reminder') return notices.reminder(clockOf(notice) ?? '');
      return onLedger(notice) ?? happened.get(notice.action) ?? notices.changed;
    },
    due: (notice: Notice): string | null => {
      const clock = clockOf(notice);
      if (!clock || !notice.dueOn) return null;
      // A reminder names its clock already.
      return notice.kind === 'reminder'
        ? notices.dueOn(day(notice.dueOn))
        : notices.due(clock, day(notice.dueOn));
    },
  };
}
