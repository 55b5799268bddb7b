import { type LinkWrapperTable } from './form';
import { otherWrappers } from './others';
import { tencentWrappers } from './tencent';

/** The forms of block pages, short addresses and share texts that Hutong knows today. */
export const linkWrappers: LinkWrapperTable = {
  version: '2026-11-22',
  wrappers: [...tencentWrappers, ...otherWrappers],
  shortLinks: [
    { platform: 'taobao', hosts: ['m.tb.cn', 'tb.cn', 'e.tb.cn', 'c.tb.cn', 's.tb.cn', 't.tb.cn'] },
    { platform: 'douyin', hosts: ['v.douyin.com'] },
    { platform: 'jd', hosts: ['3.cn', 'u.jd.com'] },
    // mobile.yangkeduo.com also stands in share texts, but its addresses name the goods themselves.
    { platform: 'pinduoduo', hosts: ['p.pinduoduo.com'] },
    { platform: 'xiaohongshu', hosts: ['xhslink.com'] },
    { platform: 'bilibili', hosts: ['b23.tv'] },
    { platform: 'weibo', hosts: ['t.cn'] },
  ],
  sharePasswords: [
    { platform: 'taobao', length: 11, symbols: '¥￥$＄£￡₤€₴¢￠₰₳₪₲', everydaySymbols: '@《》()（）/' },
  ],
};
