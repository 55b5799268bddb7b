import { Breath } from './breath';
import { ink, type Paper, type Pen } from './paper';

export interface Column {
  /** A table whose columns have none has no head. */
  readonly title?: string;
  /** Of the width, together 1. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

const padding = 4;

/** A table that goes on over pages and repeats its head on each. No row is torn apart; the last is never alone. */
export async function drawTable(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  size = 8.5,
): Promise<void> {
  const breath = new Breath();
  const head = columns.map(({ title = '' }) => title);
  const headPen = { size, bold: true };
  const height = heightOf(paper, columns, head, headPen);
  const begin = () => head.some(Boolean) && drawRow(paper, columns, head, height, headPen);
  paper.room(60);
  begin();
  for (const [n, row] of rows.entries()) {
    const height = heightOf(paper, columns, row, { size });
    const last = n === rows.length - 2 ? heightOf(paper, columns, rows[n + 1] ?? [], { size }) : 0;
    if (paper.room(height + last)) begin();
    drawRow(paper, columns, row, height, { size });
    await breath.taken();
  }
  paper.down(8);
}

const inside = (paper: Paper, { share }: Column) => share * paper.width - 2 * padding;
const place = (paper: Paper, column: Column) => ({
  ...{ width: inside(paper, column), align: column.align ?? 'left', lineGap: 1.5 },
});

function heightOf(paper: Paper, columns: readonly Column[], row: readonly string[], pen: Pen): number {
  paper.pen(pen);
  const heights = columns.map((column, n) => paper.heightOf(row[n] ?? '', place(paper, column)));
  // A text that fills more than a page is the reader's loss, not an endless loop.
  return Math.min(Math.max(...heights), 600) + 2 * padding;
}

function drawRow(
  paper: Paper,
  columns: readonly Column[],
  row: readonly string[],
  height: number,
  pen: Pen,
): void {
  const { doc, left, width } = paper;
  const top = doc.y;
  if (pen.bold) doc.rect(left, top, width, height).fill(ink.shade);
  paper.pen(pen);
  let x = left;
  columns.forEach((column, n) => {
    paper.text(row[n] ?? '', x + padding, top + padding, {
      ...place(paper, column),
      height: height - padding,
    });
    x += column.share * width;
  });
  doc
    .moveTo(left, top + height)
    .lineTo(left + width, top + height)
    .lineWidth(0.5)
    .strokeColor(ink.line)
    .stroke();
  doc.y = top + height;
}
