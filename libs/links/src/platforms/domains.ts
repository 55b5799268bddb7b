import { type PlatformKind } from './kinds';

/** The domains by which a platform's own links are known. */
export interface PlatformDomains {
  /** Slug of the platform. */
  platform: string;
  kind: PlatformKind;
  /** ASCII; each covers its subdomains, unless another platform has a longer one. */
  domains: readonly string[];
}

/** The directory of platforms that take part, as far as it concerns links. */
export const platformDomains: { version: string; platforms: readonly PlatformDomains[] } = {
  version: '2026-11-22',
  platforms: [
    {
      platform: 'wechat',
      kind: 'instant_messaging',
      domains: ['weixin.qq.com', 'wechat.com', 'mp.weixin.qq.com'],
    },
    { platform: 'qq', kind: 'instant_messaging', domains: ['qq.com', 'im.qq.com'] },
    { platform: 'wecom', kind: 'office', domains: ['work.weixin.qq.com'] },
    { platform: 'wechat-pay', kind: 'payment', domains: ['pay.weixin.qq.com'] },
    { platform: 'taobao', kind: 'ecommerce', domains: ['taobao.com', 'tb.cn'] },
    { platform: 'tmall', kind: 'ecommerce', domains: ['tmall.com'] },
    { platform: 'taocaicai', kind: 'ecommerce', domains: ['taocaicai.com'] },
    { platform: 'dingtalk', kind: 'office', domains: ['dingtalk.com'] },
    { platform: 'alipay', kind: 'payment', domains: ['alipay.com'] },
    { platform: 'douyin', kind: 'short_video', domains: ['douyin.com', 'iesdouyin.com'] },
    { platform: 'toutiao', kind: 'content', domains: ['toutiao.com'] },
    { platform: 'feishu', kind: 'office', domains: ['feishu.cn'] },
    { platform: 'baidu-search', kind: 'search', domains: ['baidu.com'] },
    { platform: 'tieba', kind: 'content', domains: ['tieba.baidu.com'] },
    { platform: 'weibo', kind: 'content', domains: ['weibo.com', 'weibo.cn', 't.cn'] },
    { platform: 'jd', kind: 'ecommerce', domains: ['jd.com', '3.cn'] },
    { platform: 'pinduoduo', kind: 'ecommerce', domains: ['pinduoduo.com', 'yangkeduo.com'] },
    { platform: 'kuaishou', kind: 'short_video', domains: ['kuaishou.com'] },
    { platform: 'xiaohongshu', kind: 'content', domains: ['xiaohongshu.com', 'xhslink.com'] },
    { platform: 'bilibili', kind: 'short_video', domains: ['bilibili.com', 'b23.tv'] },
  ],
};
