import { createFileShelf } from '../files/file-shelf';
import { lasting } from '../storage';
import { createStore } from '../store';
import { type Draft, emptyDraft, restoredDraft } from './draft';

/** The complaint that is being filled in; kept on the device with each change. */
export const draftStore = createStore<Draft>(restoredDraft(lasting.read('draft')), (draft) =>
  lasting.write('draft', draft),
);

/** Its evidence. */
export const evidenceShelf = createFileShelf('evidence');

/** Changes fields of the draft, without marking them as typed by the person. */
export function reviseDraft(change: Partial<Draft>): void {
  draftStore.set((draft) => ({ ...draft, ...change }));
}

/** Changes a field because the person did: from now on it is theirs. */
export function typeInDraft(field: keyof Draft, change: Partial<Draft>): void {
  draftStore.set((draft) => ({
    ...draft,
    ...change,
    touched: draft.touched.includes(field) ? draft.touched : [...draft.touched, field],
  }));
}

/** Forgets the draft and its files: after filing, or when the person says so. */
export async function discardDraft(): Promise<void> {
  draftStore.set(emptyDraft);
  lasting.remove('draft');
  await evidenceShelf.clear();
}
