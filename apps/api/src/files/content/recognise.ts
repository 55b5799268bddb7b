import { fileTypeFromFile } from 'file-type/node';
import { open } from 'node:fs/promises';
import { type Allowed, allowed, refusalOf } from './allowed';
import { FileRefused } from './refusal';

/** Which allowed kind the content of a file is; its name and what the browser says of it do not count. */
export async function recognise(path: string): Promise<Allowed> {
  const mediaType = await typeOf(path);
  const kind = mediaType && Object.hasOwn(allowed, mediaType) ? allowed[mediaType] : undefined;
  if (kind) return kind;
  const refusal = mediaType ? refusalOf(mediaType) : undefined;
  throw new FileRefused(refusal ?? (await refusalOfText(path)));
}

async function typeOf(path: string): Promise<string | undefined> {
  try {
    return (await fileTypeFromFile(path))?.mime;
  } catch (error) {
    // Broken in a way that its parser stumbles over: not a file that we know. A disk that fails is another matter.
    if (typeof error === 'object' && error !== null && 'syscall' in error) throw error;
    return undefined;
  }
}

const page = /<(!doctype|html|head|body|script|svg|iframe|\?xml)\b/i;
const program = /^(#!|@echo off|<\?php)/i;

/** Text has no signature, and UTF-16 passes for music: what looks like a page or a script is named so, since it could run in a browser. */
async function refusalOfText(
  path: string,
): Promise<'file_is_page' | 'file_is_program' | 'file_type_unknown'> {
  const start = await firstBytes(path, 2_048);
  const readings = [start.toString('latin1'), start.toString('utf16le')];
  if (readings.some((text) => program.test(text.replace(/^[^!-~]+/, '')))) return 'file_is_program';
  return readings.some((text) => page.test(text)) ? 'file_is_page' : 'file_type_unknown';
}

/** Up to `count` bytes from the beginning. */
export async function firstBytes(path: string, count: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
