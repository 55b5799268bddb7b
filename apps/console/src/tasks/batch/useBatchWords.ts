import type { TaskBatch } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';

/** What a batch is and how it stands, in words. */
export function useBatchWords() {
  const { batch } = useLabels().tasks;
  const { number } = useFormats();
  return {
    name: ({ kind, total }: TaskBatch) => batch.kinds[kind](number(total)),
    standing: ({ state, done, failed }: TaskBatch) =>
      [batch.states[state], batch.done(number(done)), failed > 0 && batch.failed(number(failed))]
        .filter(Boolean)
        .join(' · '),
  };
}
