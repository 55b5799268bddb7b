import type { AttachedFile } from '@hutong/contract';
import { useLanguage } from '../locale';

/** Files of a statement or an answer: pictures are shown, all can be downloaded. */
export function AttachedFiles({ files }: { readonly files: readonly AttachedFile[] }) {
  const { t } = useLanguage();
  if (files.length === 0) return null;
  return (
    <ul class="attached" aria-label={t.casePage.filesOf}>
      {files.map(({ id, name, mediaType, size, shown }) => (
        <li key={id}>
          {shown && mediaType.startsWith('image/') && (
            <a
              href={`/api/v1/files/${id}/shown`}
              target="_blank"
              rel="noreferrer"
              tabIndex={-1}
              aria-hidden="true"
            >
              <img src={`/api/v1/files/${id}/shown`} alt="" loading="lazy" />
            </a>
          )}
          <a href={`/api/v1/files/${id}/original`} download={name} aria-label={t.casePage.download(name)}>
            {name}
          </a>{' '}
          <span class="hint">{t.files.size(size)}</span>
        </li>
      ))}
    </ul>
  );
}
