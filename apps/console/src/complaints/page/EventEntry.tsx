import type { CaseEvent } from '@hutong/contract';
import { HistoryLine } from './HistoryLine';
import { useEventWords } from './useEventWords';

/** A step of the complaint in its history. */
export function EventEntry({ event }: { readonly event: CaseEvent }) {
  const { doneBy, whatOf, changesOf } = useEventWords();
  return (
    <HistoryLine
      what={whatOf(event)}
      by={doneBy(event)}
      at={event.at}
      changes={changesOf(event)}
      note={event.note}
    />
  );
}
