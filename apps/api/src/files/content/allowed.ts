import { type FileRefusalCode } from './refusal';

/** What a file is, as far as it matters how it is looked at and served. */
export type Sort = 'picture' | 'pdf' | 'boxed video' | 'webm video';

/** A kind of file that is taken, and the endings of names that fit it; the first is given to names without one. */
export interface Allowed {
  readonly mediaType: string;
  readonly endings: readonly [string, ...string[]];
  readonly sort: Sort;
}

const png: Allowed = { mediaType: 'image/png', endings: ['png', 'apng'], sort: 'picture' };
const mp4: Allowed = { mediaType: 'video/mp4', endings: ['mp4', 'm4v'], sort: 'boxed video' };

/** The kinds that are taken, by the media type that their content shows. Everything else is refused. */
export const allowed: Readonly<Record<string, Allowed>> = {
  'image/jpeg': { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'], sort: 'picture' },
  'image/png': png,
  'image/apng': png,
  'image/webp': { mediaType: 'image/webp', endings: ['webp'], sort: 'picture' },
  'image/gif': { mediaType: 'image/gif', endings: ['gif'], sort: 'picture' },
  'application/pdf': { mediaType: 'application/pdf', endings: ['pdf'], sort: 'pdf' },
  'video/mp4': mp4,
  'video/x-m4v': mp4,
  'video/quicktime': { mediaType: 'video/quicktime', endings: ['mov', 'qt'], sort: 'boxed video' },
  'video/webm': { mediaType: 'video/webm', endings: ['webm'], sort: 'webm video' },
};

/** What a refused file seems to be, so that the reason can say what to do instead. First match wins. */
const refusedKinds: readonly (readonly [RegExp, FileRefusalCode])[] = [
  [/^image\/hei[cf]/, 'file_is_heic'],
  [
    /download|x-elf|mach-binary|android|java-|shortcut|alias|wasm|x-deb|x-rpm|regedit|chrome|xpinstall|flash|htmlhelp/,
    'file_is_program',
  ],
  [/officedocument|opendocument|macroenabled|outlook|x-cfb|rtf|visio/, 'file_is_office'],
  [/zip|rar-|7z|x-tar|x-xz|zstd|compress|lz4|x-arj|x-asar|x-cpio|archive|diskimage|ebook/, 'file_is_archive'],
  [/xml$/, 'file_is_page'],
];

/** The reason for refusing a media type that is not in the list, where there is one to name. */
export function refusalOf(mediaType: string): FileRefusalCode | undefined {
  return refusedKinds.find(([pattern]) => pattern.test(mediaType))?.[1];
}
