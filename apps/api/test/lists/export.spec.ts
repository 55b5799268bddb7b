import { labelsOf } from '@hutong/casework';
import { pageOf } from '../kit/answers';
import { openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';

const formulas = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '＝1+1',
];
let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
  for (const narrative of formulas) await portal.file({ narrative });
  const quoted = await portal.file({ narrative: '他说："打不开"，\n第二行, 有逗号' });
  await portal.step('Ouyang', quoted, requests.accept);
});
afterAll(() => portal.close());

/** RFC 4180, just enough of it. */
function cellsOf(sheet: string): string[][] {
  const rows = sheet.matchAll(/(?:"(?:[^"]|"")*"|[^",\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\n]*))*(?:\n|$)/g);
  return [...rows]
    .map(([row]) => row.replace(/\n$/, ''))
    .filter(Boolean)
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
const sheetOf = async (who: 'Ouyang' | 'Li' | 'Dou', query = '', language = 'zh') => {
  const agent = await portal.actingAs(who);
  const path = `/api/v1/complaints/export.csv?${query}`;
  return agent.get(path).set('Accept-Language', language).buffer(true).expect(200);
};

it('An export has the rows of its list, with a mark of UTF-8 in front', async () => {
  const { text, headers } = await sheetOf('Ouyang', 'sort=-filed');
  expect(text.codePointAt(0)).toBe(0xfeff);
  expect(headers['content-disposition']).toMatch(
    /^attachment; filename="hutong-complaints-\d{4}-\d\d-\d\d\.csv"$/,
  );
  const list = pageOf(await (await portal.actingAs('Ouyang')).get('/api/v1/complaints?sort=-filed'));
  const [heading, ...rows] = cellsOf(text.slice(1));
  expect([heading?.[0], heading?.length]).toEqual(['受理编号', 16]);
  expect(rows.map(([number]) => number)).toEqual(list.items.map(({ caseNumber }) => caseNumber));
  expect(rows.every((row) => row.length === 16)).toBe(true);
});

it('A cell that a spreadsheet would take for a formula is text', async () => {
  const { text } = await sheetOf('Ouyang');
  const cells = cellsOf(text.slice(1)).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r＝]/.test(cell))).toEqual([]);
  expect(cells).toEqual(expect.arrayContaining([`'${formulas[0]}`, `'${formulas[1]}`]));
  expect(cells).toContain('他说："打不开"，\n第二行, 有逗号');
});

it('An export speaks the language of whoever asks, and filters like the list', async () => {
  const { text } = await sheetOf('Ouyang', 'state=forwarded', 'en');
  const [heading, ...rows] = cellsOf(text.slice(1));
  expect([heading?.[0], rows.length, rows[0]?.[2]]).toEqual([
    'Case number',
    1,
    labelsOf('en').states.forwarded,
  ]);
});

it('Li exports what WeChat sees, Dou nothing, Ada and complainants not at all', async () => {
  expect(cellsOf((await sheetOf('Li')).text)).toHaveLength(2);
  expect(cellsOf((await sheetOf('Dou')).text)).toHaveLength(1);
  const filed = await portal.file();
  await (await portal.actingAs('Ada')).get('/api/v1/complaints/export.csv').expect(403);
  await (await portal.complainant(filed.receiptCode)).get('/api/v1/complaints/export.csv').expect(403);
});
