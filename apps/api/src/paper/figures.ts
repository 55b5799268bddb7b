import { ink, type Paper } from './paper';

export interface Figure {
  readonly label: string;
  readonly value: string;
}

const gap = 10;
const labelPen = { size: 8, color: ink.quiet };

const mostPerRow = 5;

/** Numbers that are read across a room, in rows of about the same length. */
export function drawFigures(paper: Paper, figures: readonly Figure[]): void {
  const rows = Math.ceil(figures.length / mostPerRow);
  const perRow = Math.ceil(figures.length / rows);
  const each = (paper.width - gap * (perRow - 1)) / perRow;
  for (let first = 0; first < figures.length; first += perRow) {
    const row = figures.slice(first, first + perRow);
    const place = { width: each - 12, ellipsis: true, height: 30 } as const;
    paper.pen(labelPen);
    const height = 38 + Math.max(...row.map(({ label }) => paper.heightOf(label, place)));
    paper.room(height + 8);
    const top = paper.y;
    row.forEach(({ label, value }, n) => {
      const x = paper.left + n * (each + gap);
      paper.doc.roundedRect(x, top, each, height, 3).fill(ink.shade);
      paper.pen({ size: 18, bold: true, color: ink.mark });
      paper.text(value, x + 8, top + 3, place);
      paper.pen(labelPen);
      paper.text(label, x + 8, top + 32, place);
    });
    paper.doc.y = top + height + 8;
  }
}

export interface Part {
  readonly label: string;
  readonly value: number;
  readonly color: string;
}

/** One bar of parts, and what each part is, with its number: colour alone says nothing. */
export function drawBar(paper: Paper, parts: readonly Part[]): void {
  const shown = parts.filter(({ value }) => value > 0);
  const whole = shown.reduce((sum, { value }) => sum + value, 0);
  if (whole === 0) return;
  paper.room(60);
  const top = paper.y;
  let x = paper.left;
  for (const { value, color } of shown) {
    const width = (value / whole) * paper.width;
    paper.doc.rect(x, top, width, 12).fill(color);
    x += width;
  }
  paper.doc.y = top + 18;
  drawLegend(paper, shown);
}

function drawLegend(paper: Paper, parts: readonly Part[]): void {
  paper.pen({ size: 8 });
  let x = paper.left;
  for (const { label, value, color } of parts) {
    const text = `${label} ${value}`;
    const width = paper.widthOf(text) + 26;
    if (x > paper.left && x + width > paper.left + paper.width) {
      x = paper.left;
      paper.down(14);
    }
    const top = paper.y;
    paper.doc.rect(x, top + 2, 8, 8).fill(color);
    paper.pen({ size: 8 });
    paper.text(text, x + 12, top, { lineBreak: false });
    paper.doc.y = top;
    x += width;
  }
  paper.down(20);
}

export interface Step {
  readonly label: string;
  readonly value: number;
}

const widestStep = 60;

/** A strip whose cells are the darker the more there is in them; each says its number. */
export function drawHeat(paper: Paper, steps: readonly Step[]): void {
  const most = Math.max(...steps.map(({ value }) => value), 1);
  const each = Math.min(paper.width / steps.length, widestStep);
  paper.room(50);
  const top = paper.y;
  steps.forEach(({ label, value }, n) => {
    const x = paper.left + n * each;
    const strength = value / most;
    const place = { width: each - 2, align: 'center', lineBreak: false } as const;
    paper.doc
      .rect(x, top, each - 2, 18)
      .fillColor(ink.mark, 0.08 + 0.82 * strength)
      .fill();
    paper.doc.fillOpacity(1);
    paper.pen({ size: 8, bold: true, color: strength > 0.5 ? '#ffffff' : ink.text });
    paper.text(String(value), x, top + 4, place);
    paper.pen({ size: 6.5, color: ink.quiet });
    paper.text(label, x, top + 21, place);
  });
  paper.doc.y = top + 38;
}
