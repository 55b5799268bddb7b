import { setImmediate } from 'node:timers/promises';
import type { Locale } from '@hutong/casework';
import PDFDocument from 'pdfkit';

const typefaces = {
  regular: require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
} as const;

export const ink = { text: '#1a1f26', quiet: '#5b6470', line: '#d5dae0', shade: '#f2f5f8', mark: '#1f4e79' };
const margin = 52;
const bottomMargin = 44;
/** Between lines, of the size. */
const leading = 0.25;
const languages: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

export interface About {
  readonly title: string;
  readonly author: string;
  readonly locale: Locale;
  readonly at: Date;
  /** At the foot of each page, with its number. */
  readonly footer: (page: number) => string;
}

export type Pen = Pick<Writing, 'size' | 'bold' | 'color'>;
export interface Writing {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Points after it. */
  readonly after?: number;
}

/** A document of A4 pages with real text in a typeface that has Chinese; only the signs that it uses are in the file. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly left = margin;
  readonly width: number;
  private readonly written: Promise<Buffer>;
  private held: Pen = {};

  constructor({ title, author, locale, at, footer }: About) {
    this.doc = new PDFDocument({
      ...{
        size: 'A4',
        margins: { top: margin, left: margin, right: margin, bottom: bottomMargin },
        pdfVersion: '1.7',
        lang: languages[locale],
        displayTitle: true,
      },
      info: { Title: title, Author: author, CreationDate: at },
    });
    for (const [name, file] of Object.entries(typefaces)) this.doc.registerFont(name, file);
    this.width = this.doc.page.width - 2 * margin;
    this.written = collected(this.doc);
    let page = 0;
    const foot = () => this.foot(footer((page += 1)));
    foot();
    this.doc.on('pageAdded', foot);
  }

  /** Where the next thing begins. */
  get y(): number {
    return this.doc.y;
  }

  /** Points that are left on the page. */
  get spare(): number {
    return this.doc.page.height - bottomMargin - this.doc.y;
  }

  down(points: number): void {
    this.doc.y += points;
  }

  /** Begins a new page unless so many points are left on this one. Answers whether it did. */
  room(points: number): boolean {
    if (points <= this.spare) return false;
    this.doc.addPage();
    return true;
  }

  write(
    text: string,
    { size = 10, bold = false, color = ink.text, align = 'left', after = 6 }: Writing = {},
  ): void {
    this.pen({ size, bold, color });
    this.text(text, this.left, this.doc.y, { width: this.width, align, lineGap: leading * size });
    this.doc.y += after;
  }

  /** What `write` will take, without what comes after. */
  heightWritten(text: string, { size = 10, bold = false }: Pen): number {
    this.pen({ size, bold });
    return this.heightOf(text, { width: this.width, lineGap: leading * size });
  }

  /** A line across the page. */
  rule(): void {
    const { doc, left, width } = this;
    doc
      .moveTo(left, doc.y)
      .lineTo(left + width, doc.y)
      .lineWidth(0.8)
      .strokeColor(ink.mark)
      .stroke();
    doc.y += 12;
  }

  /** A heading keeps on its page the beginning of what follows: so many points with itself. */
  heading(text: string, keeps = 110): void {
    this.doc.y += 6;
    this.room(keeps);
    this.write(text, { size: 12, bold: true, color: ink.mark, after: 3 });
  }

  /** A heading within what another stands over. */
  subheading(text: string): void {
    this.doc.y += 4;
    this.room(100);
    this.write(text, { size: 10.5, bold: true, after: 3 });
  }

  /** Writes with the pen as it is set, at a place. */
  text(text: string, x: number, y: number, place: PDFKit.Mixins.TextOptions): void {
    this.doc.text(plain(text), x, y, { ...place, ...shaping(text) });
  }

  widthOf(text: string): number {
    return this.doc.widthOfString(plain(text), shaping(text));
  }

  /** How high a text will stand with the pen as it is set. */
  heightOf(text: string, place: PDFKit.Mixins.TextOptions): number {
    return this.doc.heightOfString(plain(text), { ...place, ...shaping(text) });
  }

  /** Sets size, weight and colour of what is written next. */
  pen(pen: Pen): void {
    this.held = pen;
    const { size = 10, bold = false, color = ink.text } = pen;
    this.doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(color);
  }

  /** Closes the document. Cutting the typefaces to size is work of its own: others have their turn before. */
  async end(): Promise<Buffer> {
    await setImmediate();
    this.doc.end();
    return this.written;
  }

  /** At once with the page, so that finished pages need not be kept; a text that goes on keeps its pen. */
  private foot(text: string): void {
    const { doc, held } = this;
    const { x, y, page } = doc;
    const { bottom } = page.margins;
    // Below the margin a text would ask for a new page.
    page.margins.bottom = 0;
    this.pen({ size: 8, color: ink.quiet });
    const place = { width: this.width, align: 'center', lineBreak: false } as const;
    this.text(text, this.left, page.height - bottomMargin + 14, place);
    page.margins.bottom = bottom;
    this.pen(held);
    [doc.x, doc.y] = [x, y];
  }
}

/** Without signs that steer a printer, not a reader; an apostrophe of a Latin word is narrow beside Han signs, too. */
const plain = (text: string): string =>
  text
    .replace(/(?<=[a-z])’(?=[a-z\s]|$)/gi, "'")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** The typeface draws curly quotes as wide as Han signs; among Latin letters they are narrow. */
function shaping(text: string): Pick<PDFKit.Mixins.TextOptions, 'features'> {
  const isLatin = /[‘’“”]/.test(text) && !/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text);
  return isLatin ? { features: ['pwid'] } : {};
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
