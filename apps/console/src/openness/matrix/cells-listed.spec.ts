import type { MatrixCell } from '@hutong/contract';
import { cellsOn, pickedCells } from './cells-listed';

const cell = (
  scene: MatrixCell['scene'],
  changes: MatrixCell['changes'],
  more: Partial<MatrixCell> = {},
) => ({
  ...{ id: scene, source: 'wechat', target: 'taobao', linkType: null, scene, changes },
  ...{ state: 'unknown' as const, newestRetest: null, openComplaints: 0, commitments: 0, contradictions: [] },
  ...more,
});
const cells: MatrixCell[] = [
  cell('one_to_one_chat', [
    { state: 'blocked', sinceOn: '2021-08-02' },
    { state: 'open', sinceOn: '2021-11-29' },
  ]),
  cell('group_chat', [{ state: 'blocked', sinceOn: '2021-08-02' }], {
    contradictions: ['complaints_against_open'],
  }),
  cell('moments', []),
];
const listed = (day: string, scene: string | null = null) =>
  cellsOn(cells, scene, day).map(({ cell: { scene: where }, state }) => `${where} ${state}`);

it('lists every scene by itself as it stood on a day, the furthest from open first', () => {
  expect(listed('2021-09-01')).toEqual(['one_to_one_chat blocked', 'group_chat blocked', 'moments unknown']);
  expect(listed('2021-12-01')).toEqual(['group_chat blocked', 'one_to_one_chat open', 'moments unknown']);
  expect(listed('2021-12-01', 'moments')).toEqual(['moments unknown']);
});

it('keeps what the legend picks out', () => {
  const all = cellsOn(cells, null, '2021-12-01');
  const picked = (states: MatrixCell['state'][], marked = false) =>
    pickedCells(all, { states, marked }).map((one) => one.cell.scene);
  expect(picked([])).toHaveLength(3);
  expect(picked(['open'])).toEqual(['one_to_one_chat']);
  expect(picked([], true)).toEqual(['group_chat']);
});
