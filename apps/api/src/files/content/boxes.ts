import { type FileHandle, open } from 'node:fs/promises';
import { FileRefused } from './refusal';

const mostBoxes = 10_000;

/**
 * MP4 and QuickTime are a row of boxes (ISO/IEC 14496-12, 4.2): size, type, content. A real one is filled by its boxes
 * to the last byte and has a `moov`; a page or archive with a video's first bytes, or one glued behind, is neither.
 */
export async function checkBoxes(path: string): Promise<void> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const types = new Set<string>();
    let at = 0;
    for (let count = 0; at < size; count++) {
      const box = await boxAt(handle, at, size);
      if (!box || count === mostBoxes) throw new FileRefused('video_damaged');
      types.add(box.type);
      at = box.end;
    }
    if (!types.has('moov')) throw new FileRefused('video_damaged');
  } finally {
    await handle.close();
  }
}

async function boxAt(handle: FileHandle, at: number, fileSize: number) {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(16), 0, 16, at);
  if (bytesRead < 8) return null;
  const type = buffer.toString('latin1', 4, 8);
  const short = buffer.readUInt32BE(0);
  // 0: to the end of the file. 1: the size is too big for 32 bits and follows in 64.
  if (short === 1 && bytesRead < 16) return null;
  const size = short === 0 ? fileSize - at : short === 1 ? Number(buffer.readBigUInt64BE(8)) : short;
  const end = at + size;
  return size >= 8 && end <= fileSize ? { type, end } : null;
}
