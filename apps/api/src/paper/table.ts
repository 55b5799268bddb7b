import { Breath } from './breath';
import { ink, type Paper, plain } from './paper';

export interface Column {
  /** A table whose columns have none has no head. */
  readonly title?: string;
  /** Of the width, together 1. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

const size = 8.5;
const padding = 4;

/** A table that goes on over pages and repeats its head on each. A row is never torn apart. */
export async function drawTable(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const breath = new Breath();
  const head = columns.map(({ title = '' }) => title);
  const height = heightOf(paper, columns, head, true);
  const begin = () => head.some(Boolean) && drawRow(paper, columns, head, { height, isHead: true });
  paper.room(60);
  begin();
  for (const row of rows) {
    const height = heightOf(paper, columns, row, false);
    if (paper.room(height)) begin();
    drawRow(paper, columns, row, { height, isHead: false });
    await breath.taken();
  }
  paper.down(8);
}

const inside = (paper: Paper, { share }: Column) => share * paper.width - 2 * padding;
const place = (paper: Paper, column: Column) => ({
  ...{ width: inside(paper, column), align: column.align ?? 'left', lineGap: 1.5 },
});

function heightOf(paper: Paper, columns: readonly Column[], row: readonly string[], bold: boolean): number {
  paper.pen({ size, bold });
  const heights = columns.map((column, n) =>
    paper.doc.heightOfString(plain(row[n] ?? ''), place(paper, column)),
  );
  // A text that fills more than a page is the reader's loss, not an endless loop.
  return Math.min(Math.max(...heights, size), 600) + 2 * padding;
}

function drawRow(
  paper: Paper,
  columns: readonly Column[],
  row: readonly string[],
  { height, isHead }: { readonly height: number; readonly isHead: boolean },
): void {
  const { doc, left, width } = paper;
  const top = doc.y;
  if (isHead) doc.rect(left, top, width, height).fill(ink.shade);
  paper.pen({ size, bold: isHead });
  let x = left;
  columns.forEach((column, n) => {
    doc.text(plain(row[n] ?? ''), x + padding, top + padding, {
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
