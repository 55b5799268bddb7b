import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A folder for the files of one spec. */
export async function sampleFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'hutong-files-'));
  let count = 0;
  return {
    folder,
    keep: async (content: Buffer | string) => {
      const file = path.join(folder, String(++count));
      await writeFile(file, content);
      return file;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** A picture with enough detail that half of it is really missing when it is cut. */
export const photo = (width = 400, height = 300, pageHeight?: number) =>
  sharp({
    create: {
      width,
      height,
      pageHeight,
      channels: 3,
      background: 'red',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

/** A photograph taken at the Forbidden City with a phone held upright, as its metadata says. */
export const photoWithPlace = () =>
  photo()
    .withExif({
      IFD0: { Make: 'Huawei', Model: 'P50' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '39/1 54/1 58/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '116/1 23/1 50/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><owner>Zhang San</owner></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export const animation = (frames: number, width = 40, height = 30) =>
  photo(width, height * frames, height)
    .gif({ delay: Array.from({ length: frames }, () => 100), keepDuplicateFrames: true })
    .toBuffer();

interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly bits?: number;
  /** 0 grey, 2 colour, 6 colour with transparency. */
  readonly colour?: number;
  readonly interlaced?: boolean;
}

/** A PNG that claims what its header says; `rows` is what it unpacks to. */
export function png({ width, height, bits = 8, colour = 0, interlaced = false }: PngHeader, rows: Buffer) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colour, 0, 0, interlaced ? 1 : 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}

/** A box of MP4 or QuickTime. */
export function box(type: string, content: Buffer | string = ''): Buffer {
  const body = Buffer.from(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

export const video = (brand = 'isom') =>
  Buffer.concat([box('ftyp', `${brand}\0\0\x02\0${brand}mp41`), box('moov', 'mvhd'), box('mdat', 'frames')]);

/** An archive with one entry, stored. */
export function zip(name: string, content: string): Buffer {
  const body = Buffer.from(content);
  const entry = Buffer.alloc(30);
  entry.write('PK\x03\x04', 'latin1');
  entry.writeUInt16LE(20, 4);
  entry.writeUInt32LE(crc32(body), 14);
  entry.writeUInt32LE(body.length, 18);
  entry.writeUInt32LE(body.length, 22);
  entry.writeUInt16LE(name.length, 26);
  return Buffer.concat([
    entry,
    Buffer.from(name),
    body,
    Buffer.from('PK\x05\x06', 'latin1'),
    Buffer.alloc(18),
  ]);
}
