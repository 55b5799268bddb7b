import { uploaded, type Uploaded } from '@hutong/contract';
import { currentLocale } from '../locale';
import { refusal, Unreachable } from './client';

/** An upload under way: `cancel` makes it throw `Unreachable`. */
export interface Upload {
  readonly done: Promise<Uploaded>;
  cancel(): void;
}

/** Uploads one file. XMLHttpRequest, because fetch does not tell how far an upload has come. */
export function uploadFile(file: Blob, name: string, onProgress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<Uploaded>((resolve, reject) => {
    request.open('POST', '/api/v1/files');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', currentLocale());
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    });
    for (const failure of ['error', 'abort', 'timeout']) {
      request.addEventListener(failure, () => reject(new Unreachable()));
    }
    request.addEventListener('load', () => {
      const read = answerOf(request);
      if (read instanceof Error) reject(read);
      else resolve(read);
    });
    const form = new FormData();
    form.append('file', file, name);
    request.send(form);
  });
  return { done, cancel: () => request.abort() };
}

function answerOf(request: XMLHttpRequest): Uploaded | Error {
  const { status, responseText } = request;
  if (status >= 400) return refusal(status, responseText, request.getResponseHeader('Retry-After'));
  try {
    return uploaded.parse(JSON.parse(responseText));
  } catch {
    return new Unreachable();
  }
}
