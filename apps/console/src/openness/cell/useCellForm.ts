import { useNotify } from 'ra-core';
import type { CellRecord } from '@hutong/contract';
import { forgetDraft } from '../../access/drafts';
import { useDraftKey } from '../evidence/KeepTyped';
import { useRefreshOpenness } from '../openness-queries';

/** The relation as requests name it. */
export const relationOf = ({ source, target, linkType }: CellRecord) => ({
  source: source.slug,
  target: target?.slug,
  linkType: linkType ?? undefined,
});

/** Where a form about a relation keeps its text, and what follows when it was sent. */
export function useCellForm(form: string, record: CellRecord, close: () => void) {
  const { source, target, linkType, scene } = record;
  const key = useDraftKey(`openness.${source.slug}.${target?.slug ?? linkType}.${scene}.${form}`);
  const notify = useNotify();
  const refresh = useRefreshOpenness();
  return {
    key,
    done: async (words: string) => {
      await refresh();
      forgetDraft(key);
      notify(words, { type: 'success' });
      close();
    },
    discard: () => {
      forgetDraft(key);
      close();
    },
  };
}
