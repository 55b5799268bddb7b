import sharp, { type Metadata, type Sharp } from 'sharp';
import { takeTurns } from './take-turns';
import { FileRefused } from './refusal';

/** A phone's camera takes up to 50 megapixels; more is a bomb or of no use as evidence. */
const mostPixels = 50_000_000;
/** What one picture may take in memory, in bytes: interlaced PNG and WebP are unpacked whole before the first row. */
const mostDecoded = 4 * mostPixels;
const mostFrames = 500;
/** Of the shown copy. Long, because screenshots of whole chats are: they stay readable. */
const shown = { width: 1_600, height: 8_000 };
const secondsToDecode = 15;

// The library is built with readers for SVG, TIFF and more. What is sent comes as a file, and files of other formats are
// switched off for every use in this process; SVG in memory stays, for drawings of our own. No cache, one thread per picture.
const formats = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif'];
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: [...formats, 'VipsForeignLoadSvgBuffer'] });
sharp.cache(false);
sharp.concurrency(1);
// One large and one usual picture at a time: that bounds memory (about 350 MB), and who sends giants waits for giants.
const large = 16_000_000;
const largeInTurn = takeTurns(1);
const usualInTurn = takeTurns(1);

/**
 * Decodes a picture to the last row and writes the copy that is shown: WebP, upright, without any metadata (place,
 * device, time, thumbnail). The original is left as it is. Throws `FileRefused`.
 */
export async function writeShown(path: string, target: string): Promise<void> {
  const metadata = await metadataOf(path);
  const pixels = metadata.width * metadata.height;
  const frames = metadata.pages ?? 1;
  if (pixels > mostPixels || decodedSize(metadata) > mostDecoded) throw new FileRefused('picture_too_large');
  if (frames > mostFrames || frames * pixels > mostPixels) throw new FileRefused('picture_too_many_frames');
  const inTurn = pixels * frames > large ? largeInTurn : usualInTurn;
  await inTurn(() => decode(path, frames, target));
}

async function decode(path: string, frames: number, target: string): Promise<void> {
  try {
    if (frames > 1) await decoder(path, frames).stats();
    await decoder(path, 1)
      .autoOrient()
      .resize({ ...shown, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82, effort: 3 })
      .toFile(target);
  } catch (error) {
    throw asRefusal(error);
  }
}

const decoder = (path: string, pages: number): Sharp =>
  sharp(path, { pages, failOn: 'error', limitInputPixels: mostPixels }).timeout({ seconds: secondsToDecode });

async function metadataOf(path: string): Promise<Metadata> {
  try {
    // Without a limit here, so that the answer to a bomb is its size; the header alone is read.
    return await sharp(path, { limitInputPixels: false }).metadata();
  } catch (error) {
    throw asRefusal(error);
  }
}

/** A progressive JPEG is kept whole as coefficients of two bytes; 4:2:0 has half the samples. */
function decodedSize({ width, height, channels, depth, format, isProgressive, chromaSubsampling }: Metadata) {
  const samples = chromaSubsampling?.startsWith('4:2:0') ? 1.5 : channels;
  const bytes = depth === 'ushort' || (format === 'jpeg' && isProgressive) ? 2 : 1;
  return width * height * samples * bytes;
}

/** The library says in words what is wrong with a picture; a full disk is not the picture's fault. */
function asRefusal(error: unknown): unknown {
  const message = error instanceof Error ? error.message : '';
  return /no space|unable to (open|write)|permission/i.test(message)
    ? error
    : new FileRefused('picture_damaged');
}
