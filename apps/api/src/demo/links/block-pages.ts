import { type BlockKind } from '@hutong/casework';

interface PageForm {
  readonly blockKind: BlockKind;
  /** The address of the page; the target is encoded already. */
  readonly address: (target: string) => string;
}

const forms = {
  'wechat-newredirectconfirm': {
    blockKind: 'stopped_or_confirm',
    address: (target) =>
      `https://weixin110.qq.com/cgi-bin/mmspamsupport-bin/newredirectconfirmcgi?main_type=2&evil_type=0&source=2&url=${target}`,
  },
  'wechat-support-readtemplate': {
    blockKind: 'copy_to_browser',
    // This page encodes its target twice.
    address: (target) =>
      `https://support.weixin.qq.com/cgi-bin/mmsupport-bin/readtemplate?t=w_redirect_taobao&url=${encodeURIComponent(target)}&lang=zh_CN`,
  },
  'weibo-sinaurl': { blockKind: 'confirm', address: (target) => `https://weibo.cn/sinaurl?u=${target}` },
  'tieba-checkurl': {
    blockKind: 'confirm',
    address: (target) => `https://tieba.baidu.com/mo/q/checkurl?url=${target}`,
  },
  'qq-middlem': {
    blockKind: 'confirm',
    address: (target) => `https://c.pc.qq.com/middlem.html?pfurl=${target}`,
  },
  'qq-middlect': {
    blockKind: 'stopped',
    address: (target) => `https://c.pc.qq.com/middlect.html?pfurl=${target}`,
  },
  'feishu-link-safety': {
    blockKind: 'confirm',
    address: (target) => `https://security.feishu.cn/link/safety?target=${target}&scene=messenger`,
  },
  'wecom-uriconfirm': {
    blockKind: 'confirm',
    address: (target) => `https://open.work.weixin.qq.com/wwopen/uriconfirm?uri=${target}`,
  },
  'zhihu-link': { blockKind: 'confirm', address: (target) => `https://link.zhihu.com/?target=${target}` },
  'csdn-link': { blockKind: 'confirm', address: (target) => `https://link.csdn.net/?target=${target}` },
} as const satisfies Record<string, PageForm>;
/** A form of page that stands before a link; the names are those of the table of wrappers. */
export type BlockPage = keyof typeof forms;

/** The address of the page that stands before a target, and how it blocks. */
export function blockPageBefore(target: string, page: BlockPage): { address: string; blockKind: BlockKind } {
  const { blockKind, address } = forms[page];
  return { address: address(encodeURIComponent(target)), blockKind };
}
