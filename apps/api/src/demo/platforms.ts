import { type WriteOrganisation } from '@hutong/contract';
import { platformDomains } from '@hutong/links';

type Names = readonly [zh: string, en: string];

const groups = {
  tencent: ['腾讯', 'Tencent'],
  alibaba: ['阿里巴巴', 'Alibaba'],
  bytedance: ['字节跳动', 'ByteDance'],
  baidu: ['百度', 'Baidu'],
  sina: ['新浪', 'Sina'],
  jd: ['京东集团', 'JD.com'],
  pdd: ['拼多多集团', 'PDD'],
  kuaishou: ['快手科技', 'Kuaishou Technology'],
  xingyin: ['行吟信息', 'Xingyin'],
  bilibili: ['哔哩哔哩', 'Bilibili'],
} as const satisfies Record<string, Names>;

/** The platforms that take part: short name, group, names. Source: the directory of platforms of 2026-11-22. */
const directory: readonly (readonly [slug: string, group: keyof typeof groups, ...Names])[] = [
  ['wechat', 'tencent', '微信', 'WeChat'],
  ['qq', 'tencent', 'QQ', 'QQ'],
  ['wecom', 'tencent', '企业微信', 'WeCom'],
  ['wechat-pay', 'tencent', '微信支付', 'WeChat Pay'],
  ['taobao', 'alibaba', '淘宝', 'Taobao'],
  ['tmall', 'alibaba', '天猫', 'Tmall'],
  ['taocaicai', 'alibaba', '淘菜菜', 'Taocaicai'],
  ['dingtalk', 'alibaba', '钉钉', 'DingTalk'],
  ['alipay', 'alibaba', '支付宝', 'Alipay'],
  ['douyin', 'bytedance', '抖音', 'Douyin'],
  ['toutiao', 'bytedance', '今日头条', 'Toutiao'],
  ['feishu', 'bytedance', '飞书', 'Feishu'],
  ['baidu-search', 'baidu', '百度搜索', 'Baidu Search'],
  ['tieba', 'baidu', '百度贴吧', 'Baidu Tieba'],
  ['weibo', 'sina', '微博', 'Weibo'],
  ['jd', 'jd', '京东', 'JD'],
  ['pinduoduo', 'pdd', '拼多多', 'Pinduoduo'],
  ['kuaishou', 'kuaishou', '快手', 'Kuaishou'],
  ['xiaohongshu', 'xingyin', '小红书', 'Xiaohongshu'],
  ['bilibili', 'bilibili', '哔哩哔哩', 'Bilibili'],
];

/** The platforms of the demo; their domains are those by which links are recognised. */
export const demoPlatforms: readonly WriteOrganisation[] = directory.map(([slug, group, nameZh, nameEn]) => ({
  slug,
  kind: 'platform',
  nameZh,
  nameEn,
  groupZh: groups[group][0],
  groupEn: groups[group][1],
  domains: [...(platformDomains.platforms.find(({ platform }) => platform === slug)?.domains ?? [])],
}));

/** Whoever supervises the campaign, and whoever runs the installation. */
export const demoAuthorities: readonly WriteOrganisation[] = [
  {
    slug: 'regulator',
    kind: 'regulator',
    nameZh: '工业和信息化部信息通信管理局（演示）',
    nameEn: 'Information and Communications Administration, MIIT (demo)',
    domains: [],
  },
  {
    slug: 'hutong',
    kind: 'operator',
    nameZh: '互通平台运行方（演示）',
    nameEn: 'Operator of Hutong (demo)',
    domains: [],
  },
];

/** Every organisation of the demo. */
export const demoOrganisations: readonly WriteOrganisation[] = [...demoAuthorities, ...demoPlatforms];
