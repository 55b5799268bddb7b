/** A text as people share it, and what must be read in it. */
export interface ShareText {
  name: string;
  text: string;
  /** Target and platform of each link, in order. */
  links: readonly (readonly [target: string, platform: string | null])[];
  passwords?: readonly string[];
  /** All links of the text are short ones. */
  short: boolean;
}

export const taobaoTexts: readonly ShareText[] = [
  {
    name: 'Taobao, new form',
    text: '【淘宝】https://m.tb.cn/h.5abcDEF?tk=AbCd123 CZ3457 「商品标题」\n点击链接直接打开 或者 淘宝搜索直接打开',
    links: [['https://m.tb.cn/h.5abcDEF?tk=AbCd123', 'taobao']],
    short: true,
  },
  {
    name: 'Taobao, with a promise in front',
    text: '「淘宝」7天无理由退货 https://m.tb.cn/h.UyZx12a?tk=x9PqW2LmNo3 HU7632 「北欧风陶瓷马克杯（带盖）」\n点击链接直接打开',
    links: [['https://m.tb.cn/h.UyZx12a?tk=x9PqW2LmNo3', 'taobao']],
    short: true,
  },
  {
    name: 'Taobao, password in yuan signs',
    text: '复制这段描述￥AbCdEfGhIjK￥后到👉淘♂寳♀👈',
    links: [],
    passwords: ['AbCdEfGhIjK'],
    short: false,
  },
  {
    name: 'Taobao, address and password',
    text: '【秋冬羊毛袜】https://m.tb.cn/h.3Ab9kQz 点击链接，再选择浏览器咑閞；或復·制这段描述€kH8j2aBcD1e€后打开👉手淘👈',
    links: [['https://m.tb.cn/h.3Ab9kQz', 'taobao']],
    passwords: ['kH8j2aBcD1e'],
    short: true,
  },
  {
    name: 'Taobao, half-width yuan sign',
    text: '付置这行话¥x1Y2z3A4b5C¥转移至👉τаobао👈',
    links: [],
    passwords: ['x1Y2z3A4b5C'],
    short: false,
  },
  {
    name: 'Taobao, other currencies and two passwords',
    text: '₴mN3bV5cX7zL₴ 和 $Qw2Er4Ty6Ui$ 都能用',
    links: [],
    passwords: ['mN3bV5cX7zL', 'Qw2Er4Ty6Ui'],
    short: false,
  },
  {
    name: 'Taobao, password in brackets',
    text: '5👈(bnVhX9hQWMp)/ 打开📲【保温杯 316不锈钢】',
    links: [],
    passwords: ['bnVhX9hQWMp'],
    short: false,
  },
  {
    name: 'Taobao, password in book title marks',
    text: '復製《t6Rf4Ed2Ws1》到淘宝，（Information）见详情页',
    links: [],
    passwords: ['t6Rf4Ed2Ws1'],
    short: false,
  },
  {
    name: 'Taobao, password between slashes, full-width',
    text: '1／Zx3Cv5Bn7Ma／ 咑閞淘寶',
    links: [],
    passwords: ['Zx3Cv5Bn7Ma'],
    short: false,
  },
  {
    name: 'Taobao, e.tb.cn without spaces around',
    text: '【闲鱼】https://e.tb.cn/h.gT1aBcD2eF3点击链接直接打开',
    links: [['https://e.tb.cn/h.gT1aBcD2eF3', 'taobao']],
    short: true,
  },
  {
    name: 'Tmall, whole address of the goods',
    text: '看看这个 https://detail.tmall.com/item.htm?id=601234567890&skuId=4321，双十一才299！',
    links: [['https://detail.tmall.com/item.htm?id=601234567890&skuId=4321', 'tmall']],
    short: false,
  },
  {
    name: 'Taobao, typed without a scheme',
    text: '你搜m.tb.cn/h.abc，或者去taobao.com/x看',
    links: [
      ['https://m.tb.cn/h.abc', 'taobao'],
      ['https://taobao.com/x', 'taobao'],
    ],
    short: false,
  },
];
