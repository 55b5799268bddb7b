import { qrPath } from './qr-code';

/** What the picture of a receipt says: pairs of what it is and its value, and a warning. */
export interface ReceiptWords {
  readonly heading: string;
  readonly lines: readonly (readonly [string, string])[];
  readonly warning: string;
  readonly qrText: string;
  readonly footer: string;
}

const width = 720;
const margin = 48;
const qrSide = 300;
const lineHeight = 34;
const fonts = '"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif';

/** Draws the receipt as a PNG; null where the browser cannot draw. */
export function drawReceipt(words: ReceiptWords): string | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.font = `24px ${fonts}`;
  const warning = wrapped(context, words.warning, width - 2 * margin);
  canvas.width = width;
  canvas.height = 250 + words.lines.length * 92 + qrSide + warning.length * lineHeight;
  drawOn(context, words, warning, canvas.height);
  return canvas.toDataURL('image/png');
}

function drawOn(
  context: CanvasRenderingContext2D,
  { heading, lines, qrText, footer }: ReceiptWords,
  warning: readonly string[],
  height: number,
): void {
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#0b5a56';
  context.fillRect(0, 0, width, 16);
  const write = (text: string, y: number, size: number, colour: string, weight = 400) => {
    context.font = `${weight} ${size}px ${fonts}`;
    context.fillStyle = colour;
    context.fillText(text, margin, y);
  };
  let y = 90;
  write(heading, y, 40, '#182026', 700);
  for (const [name, value] of lines) {
    write(name, (y += 54), 22, '#4b5860');
    write(value, (y += 38), 34, '#182026', 600);
  }
  drawQr(context, qrText, (y += 30));
  y += qrSide + 20;
  for (const line of warning) write(line, (y += lineHeight), 24, '#9b1c14');
  write(footer, y + 56, 20, '#4b5860');
}

function drawQr(context: CanvasRenderingContext2D, text: string, top: number): void {
  const { path, side } = qrPath(text);
  context.save();
  context.translate(margin, top);
  context.scale(qrSide / side, qrSide / side);
  context.fillStyle = '#000000';
  context.fill(new Path2D(path));
  context.restore();
}

/** Breaks a text into lines: between words where there are blanks, between characters in Chinese. */
function wrapped(context: CanvasRenderingContext2D, text: string, widest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u0021-\u2fff]+\s?|./gu) ?? []) {
    if (line && context.measureText(line + piece).width > widest) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line ? [...lines, line] : lines;
}
