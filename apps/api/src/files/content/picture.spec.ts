import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { examine } from './examine';
import { writeShown } from './picture';
import { animation, photo, photoWithPlace, sampleFolder } from './samples.fixture';

let samples: Awaited<ReturnType<typeof sampleFolder>>;
beforeAll(async () => {
  samples = await sampleFolder();
});
afterAll(() => samples.remove());

async function shownCopyOf(content: Buffer) {
  const file = await samples.keep(content);
  const examined = await examine(file, 'evidence', `${file}.shown`);
  return { file, examined, shown: await readFile(`${file}.shown`) };
}

it('the shown copy does not tell where the photograph was taken; the original stays as evidence, byte for byte', async () => {
  const original = await photoWithPlace();
  expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Huawei');
  const { file, examined, shown } = await shownCopyOf(original);
  const { exif, xmp, iptc, icc, orientation, format, width, height } = await sharp(shown).metadata();
  expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
  expect(shown.toString('latin1')).not.toMatch(/Huawei|GPS|Zhang San/);
  expect({ format, width, height }).toEqual({ format: 'webp', width: 300, height: 400 });
  expect(await readFile(file)).toEqual(original);
  expect(examined).toMatchObject({ mediaType: 'image/jpeg', byteSize: original.length, shown: true });
});

it('the fingerprint of the original is its SHA-256', async () => {
  const { examined } = await shownCopyOf(await photo().png().toBuffer());
  expect(examined.sha256).toMatch(/^[0-9a-f]{64}$/);
  const file = await samples.keep('%PDF-1.7\n');
  const pdf = await examine(file, '整改.pdf', `${file}.shown`);
  expect(pdf).toEqual({
    name: '整改.pdf',
    mediaType: 'application/pdf',
    byteSize: 9,
    sha256: '0716f9264c9fe19f5d7455276107f3ddcc1d3497f63d60689a73558ae8a1bf5e',
    shown: false,
  });
});

it('a big picture is shown small, a small one is not blown up, and a long screenshot stays readable', async () => {
  const sizes = await Promise.all(
    [photo(2_000, 1_500), photo(120, 90), photo(1_080, 3_000)].map(async (picture) => {
      const { shown } = await shownCopyOf(await picture.png().toBuffer());
      const { width, height } = await sharp(shown).metadata();
      return [width, height];
    }),
  );
  expect(sizes).toEqual([
    [1_600, 1_200],
    [120, 90],
    [1_080, 3_000],
  ]);
});

it('of an animation the first frame is shown; one with too many frames is refused', async () => {
  const moving = await animation(5);
  expect((await sharp(moving).metadata()).pages).toBe(5);
  const { shown } = await shownCopyOf(moving);
  expect((await sharp(shown).metadata()).pages).toBeUndefined();
  await expect(shownCopyOf(await animation(600, 8, 2))).rejects.toMatchObject({
    code: 'picture_too_many_frames',
  });
});

it('a script glued behind a picture is not in its shown copy', async () => {
  const glued = Buffer.concat([await photo().jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
  const { shown } = await shownCopyOf(glued);
  expect(shown.includes('script')).toBe(false);
});

it('four of the largest pictures at once take no more memory than one', async () => {
  const largest = await sharp({ create: { width: 7_000, height: 7_000, channels: 3, background: 'navy' } })
    .jpeg({ progressive: true })
    .toBuffer();
  const before = process.resourceUsage().maxRSS;
  await Promise.all(Array.from({ length: 4 }, () => shownCopyOf(largest)));
  const grownBy = (process.resourceUsage().maxRSS - before) / 1024;
  expect(grownBy).toBeLessThan(350);
});

it('a drawing from a file is not read even where everything else fails to stop it; our own drawings are', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>';
  const file = await samples.keep(drawing);
  await expect(sharp(file).png().toBuffer()).rejects.toThrow();
  await expect(writeShown(file, `${file}.shown`)).rejects.toMatchObject({ code: 'picture_damaged' });
  expect((await sharp(Buffer.from(drawing)).png().toBuffer()).length).toBeGreaterThan(0);
});
