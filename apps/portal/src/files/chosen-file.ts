import { isRecord, textOf, wordOf } from '../storage';

export const fileStates = ['waiting', 'uploading', 'uploaded', 'failed', 'refused', 'gone'] as const;
export type FileState = (typeof fileStates)[number];

/** Reasons for which a file is refused before anything is sent. */
export const refusals = ['tooLarge', 'empty', 'wrongType'] as const;
export type FileRefusal = (typeof refusals)[number];

/** A file that a person chose, and how far it has come. */
export interface ChosenFile {
  readonly localId: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly state: FileState;
  /** Between 0 and 1 while uploading. */
  readonly share: number;
  /** Of an uploaded file: with what it is claimed. */
  readonly id: string;
  readonly token: string;
  readonly refusal: FileRefusal | '';
  /** Why the server refused it, in its words. */
  readonly reason: string;
}

export const mostFiles = 10;
export const largestFile = 20 * 1024 * 1024;

const takenTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'application/pdf',
  'video/mp4',
  'video/quicktime',
  'video/webm',
];
/**
 * For the file dialogue; what a file really is, the server decides by its content. The list is exact, not `image/*`:
 * an iPhone then hands over its HEIC photographs as JPEG.
 */
export const acceptedTypes = takenTypes.join(',');

/** Why a file need not be sent at all; '' when it may go. An unknown type may. */
export function refusalOf({ size, type }: Pick<File, 'size' | 'type'>): FileRefusal | '' {
  if (size === 0) return 'empty';
  if (size > largestFile) return 'tooLarge';
  return type === '' || takenTypes.includes(type) ? '' : 'wrongType';
}

/** Files out of what a browser kept. What was under way when the page went is to be sent again. */
export function restoredFiles(kept: unknown): ChosenFile[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(isRecord).flatMap((file) => {
    const state = wordOf(fileStates, file.state);
    const localId = textOf(file.localId);
    if (!state || !localId) return [];
    return {
      localId,
      name: textOf(file.name),
      size: typeof file.size === 'number' ? file.size : 0,
      mediaType: textOf(file.mediaType),
      state: state === 'uploading' ? 'waiting' : state,
      share: 0,
      id: textOf(file.id),
      token: textOf(file.token),
      refusal: wordOf(refusals, file.refusal),
      reason: textOf(file.reason),
    };
  });
}

/** With what the uploaded files are claimed. */
export function claimsOf(files: readonly ChosenFile[]): { id: string; token?: string }[] {
  return files
    .filter(({ state }) => state === 'uploaded')
    .map(({ id, token }) => (token ? { id, token } : { id }));
}

/** Is any file neither uploaded nor refused yet? */
export function isUnfinished(files: readonly ChosenFile[]): boolean {
  return files.some(({ state }) => state !== 'uploaded' && state !== 'refused');
}
