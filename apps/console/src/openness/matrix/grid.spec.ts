import type { LinkType, Scene, CellState } from '@hutong/casework';
import type { MatrixCell, OpennessMatrix } from '@hutong/contract';
import { contradictsItself, foldedCount, gridOf, sinceOf, standingOn } from './grid';
import { pairsOn } from './pairs';
import { relationKey } from './targets';

type Change = readonly [state: CellState, sinceOn: string];

let cells = 0;
const cell = (source: string, target: string, scene: Scene, ...changes: Change[]): MatrixCell => ({
  id: `cell-${(cells += 1)}`,
  source,
  target,
  linkType: null,
  scene,
  state: changes.at(-1)?.[0] ?? 'unknown',
  changes: changes.map(([state, sinceOn]) => ({ state, sinceOn })),
  newestRetest: null,
  openComplaints: 0,
  commitments: 0,
  contradictions: [],
});
const typed = (linkType: LinkType, of: MatrixCell): MatrixCell => ({ ...of, target: null, linkType });
const named = (slug: string) => ({ slug, name: { zh: slug, en: slug } });

const wechatToTaobaoChat = cell(
  'wechat',
  'taobao',
  'one_to_one_chat',
  ['blocked', '2026-09-01'],
  ['open_after_confirmation', '2026-11-06'],
);
const matrix: OpennessMatrix = {
  today: '2026-11-23',
  startsOn: '2026-09-14',
  endsOn: '2027-03-14',
  platforms: ['alipay', 'douyin', 'feishu', 'taobao', 'wechat'].map(named),
  cells: [
    wechatToTaobaoChat,
    cell('wechat', 'taobao', 'group_chat', ['blocked', '2026-09-01'], ['trial', '2026-11-20']),
    cell('taobao', 'wechat', 'search', ['open', '2026-10-01']),
    cell('wechat', 'douyin', 'moments', ['blocked', '2026-09-20']),
    cell('douyin', 'wechat', 'moments', ['blocked', '2026-09-20']),
    typed('ecommerce', cell('wechat', '', 'moments', ['blocked', '2026-09-20'])),
    cell('alipay', 'taobao', 'payment', ['unknown', '2026-10-01']),
  ],
};

const folded = gridOf(matrix, null, false);
const wechatToTaobao = folded.tiles.get(relationKey('wechat', 'taobao'));

describe('the rows and columns of the matrix', () => {
  it('are in one order for sources and targets, those of which most is known first, types of link behind', () => {
    expect(folded.rows).toEqual(['wechat', 'douyin', 'taobao']);
    expect(folded.columns).toEqual(['wechat', 'douyin', 'taobao', 'type:ecommerce']);
  });

  it('fold away Alipay, of which only "unknown" was ever said, and Feishu, of which nothing was', () => {
    const all = gridOf(matrix, null, true);
    expect(all.rows).toEqual(['wechat', 'douyin', 'taobao', 'alipay', 'feishu']);
    expect(all.columns).toHaveLength(15);
    expect(foldedCount(matrix, null)).toBe(2 + 11);
  });

  it('do not move while one slides through the campaign: what is known later has its place from the first day', () => {
    expect(standingOn(folded.tiles.get(relationKey('taobao', 'wechat')), '2026-09-14').state).toBe('unknown');
    expect(folded.rows).toContain('taobao');
  });

  it('of one scene are only those of which something is known in it', () => {
    expect(gridOf(matrix, 'search', false).rows).toEqual(['taobao']);
    expect(gridOf(matrix, 'search', false).columns).toEqual(['wechat']);
  });

  it('keep a relation that people complain about, though nobody has tested it', () => {
    const complained = { ...cell('feishu', 'wechat', 'other'), openComplaints: 2 };
    expect(gridOf({ ...matrix, cells: [complained] }, null, false).rows).toEqual(['feishu']);
  });
});

describe('a relation on a day', () => {
  it('is unknown before the first change, and has changed on its day, not the day after', () => {
    const chat = gridOf(matrix, 'one_to_one_chat', false).tiles.get(relationKey('wechat', 'taobao'));
    expect(standingOn(chat, '2026-08-31').state).toBe('unknown');
    expect(standingOn(chat, '2026-11-05').state).toBe('blocked');
    expect(standingOn(chat, '2026-11-06').state).toBe('open_after_confirmation');
  });

  it('speaks for all scenes as the worst of them', () => {
    expect(standingOn(wechatToTaobao, '2026-11-10')).toEqual({
      state: 'blocked',
      scenes: [
        { scene: 'one_to_one_chat', state: 'open_after_confirmation' },
        { scene: 'group_chat', state: 'blocked' },
      ],
    });
    expect(standingOn(wechatToTaobao, '2026-11-20').state).toBe('trial');
  });

  it('tells since when', () => {
    expect(sinceOf(wechatToTaobao, standingOn(wechatToTaobao, '2026-11-10'), '2026-11-10')).toBe(
      '2026-09-01',
    );
    expect(sinceOf(wechatToTaobao, standingOn(wechatToTaobao, '2026-11-23'), '2026-11-23')).toBe(
      '2026-11-20',
    );
  });

  it('is marked where one of its scenes contradicts itself, and only then', () => {
    const against: MatrixCell = { ...wechatToTaobaoChat, contradictions: ['complaints_against_open'] };
    const doubted = gridOf({ ...matrix, cells: [against] }, null, false);
    expect(contradictsItself(doubted.tiles.get(relationKey('wechat', 'taobao')))).toBe(true);
    expect(contradictsItself(wechatToTaobao)).toBe(false);
    expect(contradictsItself(undefined)).toBe(false);
  });
});

describe('pairs of platforms', () => {
  it('are listed once each, the one-sided first, and types of link are no partners', () => {
    const pairs = pairsOn(folded, '2026-11-23').map(({ there, back, reciprocity }) => [
      there.source,
      back.source,
      reciprocity,
    ]);
    expect(pairs).toEqual([
      ['wechat', 'taobao', 'one_sided'],
      ['wechat', 'douyin', 'neither'],
    ]);
  });

  it('were known from one direction only before the other was tested', () => {
    const [pair] = pairsOn(folded, '2026-09-15').filter(({ back }) => back.source === 'taobao');
    expect(pair?.reciprocity).toBe('not_known');
  });
});
