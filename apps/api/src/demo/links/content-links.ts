import { type Draw } from '../draw';
import { type LinkPattern } from './link-forms';

const shareCode = (draw: Draw) => `${draw.code(3)}demo${draw.code(4)}`;
const bare = (targetUrl: string) => ({ targetUrl, sharedText: targetUrl });

/** Addresses of videos, articles, documents and people's own sites. */
export const contentLinks = {
  douyinShare: {
    platform: 'douyin',
    linkType: 'short_video',
    share: ({ shop, title }, draw) => {
      const targetUrl = `https://v.douyin.com/${shareCode(draw)}/`;
      return {
        targetUrl,
        sharedText: draw.one([
          `${draw.number(1, 9)}.${draw.number(10, 99)} ${draw.code(3)}:/ ${title} %${shop} ${targetUrl} 复制此链接，打开Dou音搜索，直接观看视频！`,
          `${draw.number(1, 9)}.${draw.number(10, 99)} 复制打开抖音，看看【${shop}的作品】${title} ${targetUrl}`,
        ]),
      };
    },
  },
  douyinProfile: {
    platform: 'douyin',
    linkType: 'short_video',
    share: (_, draw) => bare(`https://www.douyin.com/user/MS4wLjABAAAA${shareCode(draw)}`),
  },
  xiaohongshuNote: {
    platform: 'xiaohongshu',
    linkType: 'content',
    share: ({ shop }, draw) => {
      const targetUrl = `http://xhslink.com/${shareCode(draw)}`;
      return {
        targetUrl,
        sharedText: `${draw.number(10, 99)} ${shop}发布了一篇小红书笔记，快来看吧！😆 ${draw.code(15)} 😆 ${targetUrl}，复制本条信息，打开【小红书】App查看精彩内容！`,
      };
    },
  },
  bilibiliVideo: {
    platform: 'bilibili',
    linkType: 'short_video',
    share: ({ title }, draw) => {
      const targetUrl = `https://b23.tv/${shareCode(draw)}`;
      return { targetUrl, sharedText: `【${title}-哔哩哔哩】 ${targetUrl}` };
    },
  },
  wechatArticle: {
    platform: 'wechat',
    linkType: 'social',
    share: (_, draw) => bare(`https://mp.weixin.qq.com/s/${draw.code(8)}_demo_${draw.code(9)}`),
  },
  weiboPost: {
    platform: 'weibo',
    linkType: 'content',
    share: (_, draw) => bare(`https://weibo.com/999${draw.code(9, '0123456789')}/${shareCode(draw)}`),
  },
  zhihuAnswer: {
    platform: null,
    linkType: 'other',
    share: (_, draw) => bare(`https://www.zhihu.com/question/999${draw.code(12, '0123456789')}`),
  },
  giteeRepo: {
    platform: null,
    linkType: 'other',
    share: ({ label }) => bare(`https://code.${label}.example/tools`),
  },
  feishuDoc: {
    platform: 'feishu',
    linkType: 'office',
    share: (_, draw) => bare(`https://demo.feishu.cn/docs/doccn${draw.code(10)}demo${draw.code(6)}`),
  },
  dingtalkMeeting: {
    platform: 'dingtalk',
    linkType: 'office',
    share: (_, draw) => {
      const targetUrl = `https://meeting.dingtalk.com/j/${shareCode(draw)}`;
      return { targetUrl, sharedText: `邀请你加入钉钉视频会议，点击链接直接入会：${targetUrl}` };
    },
  },
  ownSite: {
    platform: null,
    linkType: 'other',
    share: ({ host }, draw) =>
      bare(`https://${host}/${draw.one(['', 'about', 'products/new', 'contact', 'news/2', 'order'])}`),
  },
  appDownload: {
    platform: null,
    linkType: 'other',
    share: ({ host }, draw) =>
      bare(`https://${host}/app/${draw.number(2, 5)}.${draw.number(0, 9)}/download.html`),
  },
} as const satisfies Record<string, LinkPattern>;
