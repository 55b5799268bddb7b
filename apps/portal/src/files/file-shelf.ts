import { createStore as createDatabase, del, get, set } from 'idb-keyval';
import { Refusal } from '../api/client';
import { type Upload, uploadFile } from '../api/upload';
import { randomKey } from '../random-key';
import { lasting } from '../storage';
import { createStore, type Store } from '../store';
import { type ChosenFile, mostFiles, refusalOf, restoredFiles } from './chosen-file';

/** The files of one form: chosen, uploaded at once one after the other, kept across a reload. */
export interface FileShelf {
  readonly files: Store<readonly ChosenFile[]>;
  /** Adds what fits and starts uploading; returns how many were too many. */
  add(chosen: readonly File[]): Promise<number>;
  remove(localId: string): Promise<void>;
  retry(localId: string): void;
  /** Goes on with what waits: after a reload, or when the network is back. */
  resume(): void;
  clear(): Promise<void>;
}

export function createFileShelf(name: string): FileShelf {
  const files = createStore<readonly ChosenFile[]>(restoredFiles(lasting.read(`files.${name}`)), (now) =>
    lasting.write(`files.${name}`, now),
  );
  const contents = contentsOf(name);
  let current: { localId: string; upload: Upload } | null = null;
  let busy = false;

  const revise = (localId: string, change: Partial<ChosenFile>) =>
    files.set((now) => now.map((file) => (file.localId === localId ? { ...file, ...change } : file)));

  async function uploadNext(): Promise<void> {
    const next = files.get().find(({ state }) => state === 'waiting');
    if (busy || !next || !navigator.onLine) return;
    busy = true;
    await uploadOne(next);
    busy = false;
    void uploadNext();
  }

  async function uploadOne({ localId, name: fileName }: ChosenFile): Promise<void> {
    const content = await contents.read(localId);
    if (!content) return revise(localId, { state: 'gone' });
    revise(localId, { state: 'uploading', share: 0 });
    const upload = uploadFile(content, fileName, (share) => revise(localId, { share }));
    current = { localId, upload };
    try {
      const { id, token } = await upload.done;
      revise(localId, { state: 'uploaded', share: 1, id, token: token ?? '' });
    } catch (failure) {
      revise(localId, failed(failure));
    }
    current = null;
  }

  return {
    files,
    add: async (chosen) => {
      const room = Math.max(0, mostFiles - files.get().length);
      const taken = chosen.slice(0, room).map((file) => ({ file, entry: entryOf(file) }));
      await Promise.all(
        taken
          .filter(({ entry }) => !entry.refusal)
          .map(({ file, entry }) => contents.keep(entry.localId, file)),
      );
      files.set((now) => [...now, ...taken.map(({ entry }) => entry)]);
      void uploadNext();
      return chosen.length - taken.length;
    },
    remove: async (localId) => {
      if (current?.localId === localId) current.upload.cancel();
      files.set((now) => now.filter((file) => file.localId !== localId));
      await contents.forget(localId);
    },
    retry: (localId) => {
      revise(localId, { state: 'waiting', share: 0, reason: '' });
      void uploadNext();
    },
    resume: () => void uploadNext(),
    clear: async () => {
      current?.upload.cancel();
      const gone = files.get();
      files.set([]);
      lasting.remove(`files.${name}`);
      await Promise.all(gone.map(({ localId }) => contents.forget(localId)));
    },
  };
}

function entryOf(file: File): ChosenFile {
  const refusal = refusalOf(file);
  return {
    localId: randomKey(),
    name: file.name,
    size: file.size,
    mediaType: file.type,
    state: refusal ? 'refused' : 'waiting',
    share: 0,
    id: '',
    token: '',
    refusal,
    reason: '',
  };
}

/** A refusal because of the file is final; anything else may go well next time. */
function failed(failure: unknown): Partial<ChosenFile> {
  const final = failure instanceof Refusal && [400, 413, 415, 422].includes(failure.status);
  if (!final) return { state: 'failed', share: 0 };
  const { problem } = failure;
  const reason = problem?.errors?.[0]?.message ?? problem?.detail ?? problem?.title ?? '';
  return { state: 'refused', share: 0, reason };
}

/** Contents in IndexedDB, and in memory for browsers whose private mode has none. */
function contentsOf(name: string) {
  const memory = new Map<string, Blob>();
  const at = (localId: string) => `${name}.${localId}`;
  const database = attempt(() => Promise.resolve(createDatabase('hutong', 'files')));
  return {
    keep: async (localId: string, content: Blob) => {
      memory.set(localId, content);
      await attempt(async () => set(at(localId), content, await database));
    },
    read: async (localId: string) =>
      memory.get(localId) ?? (await attempt(async () => get<Blob>(at(localId), await database))),
    forget: async (localId: string) => {
      memory.delete(localId);
      await attempt(async () => del(at(localId), await database));
    },
  };
}

async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
