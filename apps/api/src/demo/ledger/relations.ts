import { type CellState, type LegalDate, type LinkType, type Scene } from '@hutong/casework';
import { type WriteCellChange } from '@hutong/contract';
import { type DayOf, type PlannedChange } from './planned';

/** Who stops whom where, and since when it is otherwise: state by state. `slug` or `type:` of links. */
type Line = readonly [
  source: string,
  target: string,
  scene: Scene,
  ...changes: (readonly [in2021: LegalDate, state: CellState, basis?: WriteCellChange['basis']])[],
];

const before: readonly [LegalDate, CellState] = ['2021-08-02', 'blocked'];
const september = (state: CellState = 'open_after_confirmation') =>
  ['2021-09-17', state, 'announcement'] as const;
const november = (state: CellState) => ['2021-11-29', state, 'announcement'] as const;
/** What the people of one-to-one chats saw: stopped in summer, a click in September, direct in November. */
const oneToOne = [before, september(), november('open')] as const;

const shops = ['taobao', 'pinduoduo', 'jd'] as const;
const ofWechat: readonly Line[] = [
  ['wechat', 'taobao', 'one_to_one_chat', ...oneToOne],
  ['wechat', 'douyin', 'one_to_one_chat', ...oneToOne],
  ['wechat', 'weibo', 'one_to_one_chat', ['2021-08-02', 'open_after_confirmation'], november('open')],
  ['wechat', 'taobao', 'group_chat', before, november('trial')],
  ['wechat', 'douyin', 'group_chat', before, ['2021-10-12', 'degraded']],
  ['wechat', 'weibo', 'group_chat', ['2021-08-02', 'open_after_confirmation']],
  ['wechat', 'taobao', 'moments', before],
  ['wechat', 'douyin', 'moments', before],
  ['wechat', 'jd', 'one_to_one_chat', ['2021-08-02', 'open']],
  ['wechat', 'pinduoduo', 'one_to_one_chat', ['2021-08-02', 'open']],
  ['wechat', 'jd', 'group_chat', ['2021-08-02', 'open']],
  ['wechat', 'pinduoduo', 'group_chat', ['2021-08-02', 'open']],
  ['wechat', 'jd', 'moments', ['2021-08-02', 'open']],
  ['wechat', 'pinduoduo', 'moments', ['2021-08-02', 'degraded'], ['2021-10-20', 'open']],
  ['wechat', 'baidu-search', 'one_to_one_chat', ['2021-08-02', 'open_after_confirmation'], november('open')],
  ['wechat', 'taobao', 'mini_program', before],
  ['wechat', 'douyin', 'official_account', before, ['2021-11-08', 'degraded']],
  ['wechat', 'type:ecommerce', 'one_to_one_chat', ...oneToOne],
  ['wechat', 'type:ecommerce', 'group_chat', before, november('trial')],
  ['wechat', 'type:short_video', 'one_to_one_chat', ...oneToOne],
  ['wechat', 'type:short_video', 'group_chat', before],
  [
    'wechat',
    'type:content',
    'group_chat',
    ['2021-08-02', 'degraded'],
    ['2021-10-25', 'open_after_confirmation'],
  ],
];

const ofOthers: readonly Line[] = [
  ...shops.flatMap((shop): Line[] => [
    [shop, 'wechat', 'in_app_browser', ['2021-08-05', 'open']],
    [shop, 'douyin', 'in_app_browser', ['2021-08-05', shop === 'jd' ? 'open' : 'degraded']],
  ]),
  ['taobao', 'type:payment', 'payment', ['2021-08-05', 'blocked'], ['2021-09-28', 'blocked', 'inspection']],
  ['taocaicai', 'type:payment', 'payment', ['2021-08-05', 'blocked'], november('trial')],
  ['jd', 'type:payment', 'payment', ['2021-08-05', 'blocked']],
  ['pinduoduo', 'type:payment', 'payment', ['2021-08-05', 'open']],
  ['douyin', 'taobao', 'short_video', ['2021-08-05', 'open'], ['2021-10-09', 'degraded']],
  [
    'douyin',
    'wechat',
    'one_to_one_chat',
    ['2021-08-05', 'blocked'],
    ['2021-11-15', 'open_after_confirmation'],
  ],
  ['douyin', 'jd', 'short_video', ['2021-08-05', 'degraded'], ['2021-11-02', 'open']],
  ['douyin', 'weibo', 'short_video', ['2021-08-05', 'blocked'], ['2021-10-30', 'open_after_confirmation']],
  ['douyin', 'type:ecommerce', 'short_video', ['2021-08-05', 'degraded']],
  ['weibo', 'taobao', 'moments', ['2021-08-05', 'open']],
  ['weibo', 'wechat', 'moments', ['2021-08-05', 'degraded'], ['2021-10-18', 'open']],
  ['weibo', 'douyin', 'moments', ['2021-08-05', 'degraded'], ['2021-11-22', 'open_after_confirmation']],
  ['baidu-search', 'wechat', 'search', ['2021-08-05', 'blocked'], ['2021-10-15', 'degraded']],
  ['baidu-search', 'douyin', 'search', ['2021-08-05', 'degraded'], ['2021-11-10', 'open']],
  ['baidu-search', 'taobao', 'search', ['2021-08-05', 'blocked'], ['2021-11-24', 'user_choice']],
  ['baidu-search', 'type:social', 'search', ['2021-08-05', 'degraded']],
];

const notes: Record<CellState, string> = {
  open: '以最新版本逐一点击，均在应用内以页面形式直接打开。',
  open_after_confirmation: '点击后先出现提示页，点“继续访问”后打开。',
  user_choice: '设置中可选择打开方式，按用户的选择打开。',
  trial: '部分群聊或部分用户可直接打开，其余仍需复制到浏览器。',
  degraded: '能够打开，但登录、支付或跳转等功能不可用。',
  blocked: '点击后停留在提示页，只能复制网址到浏览器打开。',
  unknown: '尚未检查。',
};

/** The matrix from August to the end of November 2021, as officers entered it. */
export function relationsOf(day: DayOf): PlannedChange[] {
  return [...ofWechat, ...ofOthers].flatMap(([source, target, scene, ...changes], line) =>
    changes.map(([in2021, state, basis = 'inspection'], index): PlannedChange => ({
      ...{ by: 'officer', on: day(in2021), hour: 10 + ((line + index) % 7) },
      change: { source, ...targetOf(target), scene, state, sinceOn: day(in2021), basis, note: notes[state] },
    })),
  );
}

const linkTypes: readonly LinkType[] = ['ecommerce', 'short_video', 'content', 'social', 'payment'];

function targetOf(target: string): Pick<WriteCellChange, 'target' | 'linkType'> {
  const linkType = linkTypes.find((type) => target === `type:${type}`);
  return linkType ? { linkType } : { target };
}
