import type { TargetedEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { acceptedTypes, type ChosenFile } from '../files/chosen-file';
import type { FileShelf } from '../files/file-shelf';
import { type Language, useLanguage } from '../locale';
import { useOnline } from '../online';
import { useStore } from '../store';
import { fieldId, ProblemLine } from './field';

interface FilePickerProps {
  readonly shelf: FileShelf;
  readonly field?: string;
  readonly label: string;
  readonly problem?: string | undefined;
}

/** Choose files; they are uploaded at once, each with its progress. */
export function FilePicker({ shelf, field = 'files', label, problem }: FilePickerProps) {
  const { t } = useLanguage();
  const online = useOnline();
  const files = useStore(shelf.files);
  const [tooMany, setTooMany] = useState(0);
  const id = fieldId(field);
  useEffect(() => {
    if (online) shelf.resume();
  }, [online, shelf]);

  const choose = async (event: TargetedEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const chosen = [...(input.files ?? [])];
    setTooMany(await shelf.add(chosen));
    input.value = '';
  };

  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <span class="label" id={`${id}-label`}>
        {label}
      </span>
      <p class="hint" id={`${id}-hint`}>
        {t.files.limits} {t.files.privacy}
      </p>
      {problem && <ProblemLine id={id} message={problem} />}
      <div class="file-button">
        <input
          id={id}
          type="file"
          multiple
          accept={acceptedTypes}
          aria-label={t.files.choose}
          aria-describedby={`${id}-label ${id}-hint`}
          onChange={(event) => void choose(event)}
        />
        <span class="face" aria-hidden="true">
          ＋ {t.files.choose}
        </span>
      </div>
      <div aria-live="polite">{tooMany > 0 && <p class="problem">{t.files.tooMany(tooMany)}</p>}</div>
      {files.length > 0 && (
        <ul class="files" aria-label={t.files.list}>
          {files.map((file) => (
            <FileRow key={file.localId} file={file} shelf={shelf} online={online} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface FileRowProps {
  readonly file: ChosenFile;
  readonly shelf: FileShelf;
  readonly online: boolean;
}

function FileRow({ file, shelf, online }: FileRowProps) {
  const language = useLanguage();
  const { t } = language;
  const { localId, name, size, state, share } = file;
  const bad = state === 'refused' || state === 'failed' || state === 'gone';
  return (
    <li class={bad ? 'bad' : state}>
      <span class="file-name">{name}</span>
      <span class="file-size">{t.files.size(size)}</span>
      <span class="file-state" role="status">
        {stateWords(file, online, language)}
      </span>
      {state === 'uploading' && <progress value={share} max={1} aria-label={t.files.progress(name)} />}
      <span class="file-buttons">
        {state === 'failed' && (
          <button
            type="button"
            class="small"
            aria-label={t.files.retryNamed(name)}
            onClick={() => shelf.retry(localId)}
          >
            {t.files.retry}
          </button>
        )}
        <button
          type="button"
          class="small"
          aria-label={t.files.removeNamed(name)}
          onClick={() => void shelf.remove(localId)}
        >
          {t.files.remove}
        </button>
      </span>
    </li>
  );
}

function stateWords({ state, share, size, refusal, reason }: ChosenFile, online: boolean, { t }: Language) {
  const { files } = t;
  switch (state) {
    case 'waiting':
      return online ? files.waiting : files.waitingOffline;
    case 'uploading':
      return files.uploading(Math.round(share * 100));
    case 'uploaded':
      return files.uploaded;
    case 'failed':
      return files.failed;
    case 'gone':
      return files.gone;
    case 'refused':
      if (refusal === 'tooLarge') return files.tooLarge(files.size(size));
      return refusal ? files[refusal] : reason || files.refused;
  }
}
