import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { examine } from './examine';
import { FileRefused, type FileRefusalCode } from './refusal';
import { box, photo, png, sampleFolder, video, zip } from './samples.fixture';

let samples: Awaited<ReturnType<typeof sampleFolder>>;
beforeAll(async () => {
  samples = await sampleFolder();
});
afterAll(() => samples.remove());

async function verdict(content: Buffer | string, name = 'evidence.png'): Promise<string> {
  const file = await samples.keep(content);
  try {
    const { mediaType } = await examine(file, name, `${file}.shown`);
    return mediaType;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    expect(existsSync(`${file}.shown`)).toBe(false);
    return error.code;
  }
}

const html = '<!DOCTYPE html><html><script>alert(document.cookie)</script></html>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

describe('what could run or hide something is refused by its content, whatever its name', () => {
  const exe = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(200)]);
  const gifScript = Buffer.from('GIF89a/*\x01\0\0\0\0\0*/=1;alert(1);//', 'latin1');
  const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const word = zip('[Content_Types].xml', `<Types><Override ContentType="${wordType}"/></Types>`);
  const movieWithArchive = Buffer.concat([video(), zip('run.bat', 'format c:')]);
  const cases: [string, Buffer | string, FileRefusalCode][] = [
    ['a web page', html, 'file_is_page'],
    ['a web page behind blanks and a mark of byte order', `\ufeff\n\n  ${html}`, 'file_is_page'],
    ['a web page in UTF-16', Buffer.from(`\ufeff${html}`, 'utf16le'), 'file_is_page'],
    ['a drawing with script', svg, 'file_is_page'],
    ['a drawing declared as XML', `<?xml version="1.0"?>${svg}`, 'file_is_page'],
    ['a Windows program', exe, 'file_is_program'],
    ['a shell script', '#!/bin/sh\nrm -rf /\n', 'file_is_program'],
    ['an archive', zip('a.txt', 'a'), 'file_is_archive'],
    ['a Word document', word, 'file_is_office'],
    [
      'an old Excel table',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      'file_is_office',
    ],
    ["an iPhone's HEIC picture", box('ftyp', 'heic\0\0\0\0mif1heic'), 'file_is_heic'],
    ['plain text', '亲，链接打不开', 'file_type_unknown'],
    ['nothing', '', 'file_empty'],
    ['a script that begins like a GIF', gifScript, 'picture_damaged'],
    [
      'an archive behind the first box of a video',
      Buffer.concat([box('ftyp', 'isom\0\0\0\0'), zip('a', 'b')]),
      'video_damaged',
    ],
    ['an archive glued behind a whole video', movieWithArchive, 'video_damaged'],
    [
      'a video without its index',
      Buffer.concat([box('ftyp', 'isom\0\0\0\0'), box('mdat', html)]),
      'video_damaged',
    ],
    ['a page that begins like a PDF but is none', `%PDF\n${html}`, 'pdf_damaged'],
  ];
  it.each(cases)('%s', async (_, content, code) => {
    expect(await verdict(content)).toBe(code);
  });
});

describe('pictures that want more memory than they deserve', () => {
  it('a few kilobytes that unpack to 3.6 gigapixels are refused by their header', async () => {
    expect(await verdict(png({ width: 60_000, height: 60_000, bits: 1 }, Buffer.alloc(64)))).toBe(
      'picture_too_large',
    );
  });

  it('so is an interlaced one whose pixels are few but fat', async () => {
    const fat = { width: 7_000, height: 7_000, bits: 16, colour: 6, interlaced: true };
    expect(await verdict(png(fat, Buffer.alloc(64)))).toBe('picture_too_large');
  });

  it('and one whose rows end before its header says so', async () => {
    expect(await verdict(png({ width: 5_000, height: 5_000 }, Buffer.alloc(5_001)))).toBe('picture_damaged');
  });
});

describe('pictures that are cut off', () => {
  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('a %s that lost its end is refused', async (format) => {
    const whole = await photo().toFormat(format).toBuffer();
    expect(await verdict(whole)).toBe(`image/${format}`);
    expect(await verdict(whole.subarray(0, whole.length * 0.6))).toBe('picture_damaged');
  });
});

it('whatever bytes come, they are recognised or refused with a reason, and nothing else happens', async () => {
  const starts = [
    ...['GIF89a', 'RIFF\x10\0\0\0WEBP', 'PK\x03\x04', '%PDF-'].map((s) => Buffer.from(s, 'latin1')),
  ];
  const beginnings = [
    ...starts,
    video(),
    png({ width: 2, height: 2 }, Buffer.alloc(6)),
    await photo(8, 8).jpeg().toBuffer(),
  ];
  const bytes = fc.tuple(
    fc.constantFrom(...beginnings, Buffer.alloc(0)),
    fc.uint8Array({ maxLength: 300 }),
    fc.nat(400),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async ([start, noise, cut]) => {
      const broken = Buffer.concat([start.subarray(0, cut), noise]);
      expect(await verdict(broken)).toMatch(/^(file|picture|video|pdf)_|^(image|video|application)\//);
    }),
    { numRuns: 300 },
  );
});
