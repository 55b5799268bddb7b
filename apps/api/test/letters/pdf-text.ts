import { inflateSync } from 'node:zlib';

interface Part {
  readonly head: string;
  readonly stream: Buffer | null;
}

/**
 * The text of a PDF as a reader's search finds it: page by page, each sign by the table that its typeface brings along.
 * Reads what pdfkit writes, which is less than PDF can be.
 */
export function textOf(pdf: Buffer): string {
  const parts = partsOf(pdf);
  const unicode = new Map<string, Map<number, string>>();
  for (const { head } of parts.values()) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(head);
    const name = [...parts].find(([, part]) => part.head === head)?.[0];
    if (table?.[1] && name) unicode.set(name, signsOf(textIn(parts.get(table[1]))));
  }
  const fonts = new Map<string, string>();
  for (const { head } of parts.values())
    for (const [, name = '', font = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) fonts.set(name, font);
  const pages = [...parts.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages
    .map(({ head }) => /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')
    .map((contents) => shown(textIn(parts.get(contents)), (font) => unicode.get(fonts.get(font) ?? '')))
    .join('\n');
}

/** What the document says of itself: its title as text, its language. */
export function aboutPdf(pdf: Buffer) {
  const raw = pdf.toString('latin1');
  const titled = /\/Title (\d+) 0 R/.exec(raw)?.[1] ?? '';
  const [, title = ''] = /^\((.*)\)\s*$/s.exec(partsOf(pdf).get(titled)?.head ?? '') ?? [];
  const unescaped = title.replace(/\\(.)/gs, (_, sign: string) => ({ n: '\n', r: '\r' })[sign] ?? sign);
  const bytes = Buffer.from(unescaped, 'latin1');
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return {
    title: isWide ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1'),
    lang: /\/Lang \(([^)]*)\)/.exec(raw)?.[1] ?? '',
    pages: Number(/\/Count (\d+)/.exec(raw)?.[1] ?? 0),
  };
}

function partsOf(pdf: Buffer): Map<string, Part> {
  const raw = pdf.toString('latin1');
  const parts = new Map<string, Part>();
  for (const found of raw.matchAll(/(\d+) 0 obj\n/g)) {
    const start = found.index + found[0].length;
    const until = raw.indexOf('endobj', start);
    const begins = raw.indexOf('\nstream\n', start);
    const has = begins >= 0 && begins < until;
    const head = raw.slice(start, has ? begins : until);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    parts.set(found[1] ?? '', { head, stream: has ? pdf.subarray(begins + 8, begins + 8 + length) : null });
  }
  return parts;
}

function textIn(part: Part | undefined): string {
  if (!part?.stream) return '';
  const bytes = part.head.includes('/FlateDecode') ? inflateSync(part.stream) : part.stream;
  return bytes.toString('latin1');
}

/** A table of signs: `<0000> <00ff> [<0041> <0042> …]`. */
function signsOf(table: string): Map<number, string> {
  const signs = new Map<number, string>();
  for (const [, from = '', list = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, units = ''], n) => {
      const text = Buffer.from(units.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');
      signs.set(parseInt(from, 16) + n, text);
    });
  }
  return signs;
}

function shown(contents: string, signsIn: (font: string) => Map<number, string> | undefined): string {
  let signs: Map<number, string> | undefined;
  let text = '';
  for (const [, font, line = ''] of contents.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) signs = signsIn(font);
    else
      for (const [, codes = ''] of line.matchAll(/<([0-9a-f]+)>/g))
        for (const [code] of codes.matchAll(/.{4}/g)) text += signs?.get(parseInt(code, 16)) ?? '�';
  }
  return text;
}
