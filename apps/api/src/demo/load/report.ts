/** Sizes of the bars: how often something was reported on each of twelve days. */
const bars = [12, 18, 15, 40, 66, 58, 71, 64, 49, 30, 22, 17];

/**
 * A page of PDF such as a platform attaches to a statement of grounds, written by hand: a title, some lines, bars. The
 * Chinese title uses a font that readers of PDF know by its name, so none is embedded.
 */
export function reportPdf(): Buffer {
  const page = [
    `BT /F1 22 Tf 60 770 Td <${utf16('外部链接核查报告（演示）')}> Tj ET`,
    'BT /F2 12 Tf 60 740 Td (External link examination report \\(demo\\)) Tj ET',
    'BT /F2 10 Tf 60 700 Td (Reports per day, days 1 to 12) Tj ET',
    '0.3 0.5 0.8 rg',
    ...bars.map((count, index) => `${60 + index * 38} 420 26 ${count * 3.5} re f`),
    '0 g 0.8 w 60 420 m 510 420 l S',
    'BT /F2 10 Tf 60 390 Td (Method: fetched three times, mobile network and Wi-Fi, signed in and not.) Tj ET',
    'BT /F2 10 Tf 60 372 Td (Records are kept for six months and shown to the authority on request.) Tj ET',
  ].join('\n');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 7 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

/** Numbers the objects and says where each begins, as the format asks. */
function assemble(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const begins = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${begins.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}
