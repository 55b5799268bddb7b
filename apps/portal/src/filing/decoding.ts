import { decodeText } from '../api/requests';
import { createStore } from '../store';
import { draftStore } from './draft-store';
import { needsDecoding, withDecoded } from './recognised';

export type Decoding = 'idle' | 'busy' | 'failed';

/** How recognising the pasted text goes. */
export const decoding = createStore<Decoding>('idle');

/** Asks the server what the pasted text is, when that is not known yet. Without an answer the text is kept as it is. */
export async function decodeDraft(): Promise<void> {
  const { pastedText } = draftStore.get();
  if (!needsDecoding(draftStore.get()) || decoding.get() === 'busy') return;
  decoding.set('busy');
  try {
    const decoded = await decodeText(pastedText);
    draftStore.set((draft) => withDecoded(draft, decoded, pastedText));
    decoding.set('idle');
  } catch {
    decoding.set('failed');
  }
}
