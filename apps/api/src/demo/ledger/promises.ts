import { type DayOf, type PlannedCommitment } from './planned';
import { opened } from './retested';

const wechatStatement = '关于《微信外部链接内容管理规范》调整的声明';
const pressConference = '国务院新闻办公室新闻发布会后的公开表态';

/** What WeChat, Taocaicai, Douyin and Taobao said in public from September to November 2021, and what came of it. */
export function commitmentsOf(day: DayOf): PlannedCommitment[] {
  const statement = { source: wechatStatement, sourceUrl: null };
  const published = { by: 'supervisor', hour: 16, request: { action: 'publish' } } as const;
  return [
    {
      platform: 'wechat',
      on: day('2021-09-17'),
      written: {
        ...statement,
        promise: {
          zh: '一对一聊天场景可访问外部链接',
          en: 'External links can be opened in one-to-one chat',
        },
        announcedOn: day('2021-09-17'),
        promisedOn: day('2021-09-17'),
        promises: 'open_after_confirmation',
        scene: 'one_to_one_chat',
      },
      steps: [
        { ...published, on: day('2021-09-17') },
        {
          ...{ by: 'lead', on: day('2021-09-18'), hour: 10 },
          request: {
            action: 'reportRollout',
            sinceOn: day('2021-09-17'),
            reason: '升级到最新版本后，用户可在一对一聊天场景中访问外部链接。',
          },
        },
        {
          ...{ by: 'officer', on: day('2021-09-24'), hour: 15 },
          request: {
            action: 'verify',
            retests: [opened(day('2021-09-23'), 'one_to_one_chat', '8.0.14', true)],
          },
        },
      ],
    },
    {
      platform: 'wechat',
      on: day('2021-09-17'),
      written: {
        ...statement,
        promise: { zh: '设立外链投诉入口', en: 'A complaint entry for external links' },
        announcedOn: day('2021-09-17'),
        promisedOn: day('2021-09-30'),
        promises: 'open',
      },
      steps: [
        { ...published, on: day('2021-09-17') },
        {
          ...{ by: 'lead', on: day('2021-09-22'), hour: 11 },
          request: {
            action: 'reportRollout',
            sinceOn: day('2021-09-17'),
            reason: '已在客户端设立外链投诉入口，用户可提交被误拦的链接。',
          },
        },
      ],
    },
    {
      platform: 'wechat',
      on: day('2021-11-29'),
      written: {
        ...statement,
        promise: {
          zh: '点对点聊天场景中外链可直接访问',
          en: 'Direct access to external links in one-to-one chat',
        },
        announcedOn: day('2021-11-29'),
        promisedOn: day('2021-11-29'),
        promises: 'open',
        scene: 'one_to_one_chat',
      },
      steps: [
        { ...published, on: day('2021-11-29') },
        {
          ...{ by: 'lead', on: day('2021-11-29'), hour: 17 },
          request: {
            action: 'reportRollout',
            sinceOn: day('2021-11-29'),
            reason: '点对点聊天场景中外链已可直接访问，无需复制到浏览器。',
          },
        },
      ],
    },
    {
      platform: 'wechat',
      on: day('2021-11-29'),
      written: {
        ...statement,
        promise: {
          zh: '群聊场景试行开放电商类外链直接访问',
          en: 'Direct access to e-commerce links in group chat, on trial',
        },
        announcedOn: day('2021-11-29'),
        promisedOn: day('2021-12-31'),
        promises: 'trial',
        scene: 'group_chat',
        linkType: 'ecommerce',
      },
      steps: [
        { ...published, on: day('2021-11-29') },
        {
          ...{ by: 'lead', on: day('2021-11-29'), hour: 18 },
          request: {
            action: 'reportPilot',
            sinceOn: day('2021-11-29'),
            reason: '已在部分群聊中试行开放电商类外链直接访问。',
          },
        },
      ],
    },
    {
      platform: 'wechat',
      on: day('2021-11-29'),
      written: {
        ...statement,
        promise: {
          zh: '开发自主选择模式，为用户提供外链管理功能',
          en: 'User-choice mode to manage external links',
        },
        announcedOn: day('2021-11-29'),
        promisedOn: null,
        promises: 'user_choice',
        scene: 'group_chat',
      },
      steps: [{ ...published, on: day('2021-11-29') }],
    },
    {
      platform: 'taocaicai',
      on: day('2021-11-29'),
      written: {
        source: '淘菜菜公告',
        sourceUrl: null,
        promise: { zh: '新增微信支付（找朋友付）入口', en: 'WeChat Pay entry (ask a friend to pay)' },
        announcedOn: day('2021-11-29'),
        promisedOn: day('2021-12-20'),
        promises: 'trial',
        scene: 'payment',
        linkType: 'payment',
      },
      steps: [
        {
          ...{ by: 'lead', on: day('2021-11-29'), hour: 15 },
          request: {
            action: 'reportPilot',
            sinceOn: day('2021-11-29'),
            reason: '部分用户付款时可选择“找朋友付”，由好友以微信支付付款。',
          },
        },
        { ...published, on: day('2021-11-29') },
      ],
    },
    ...['douyin', 'taobao'].map((platform): PlannedCommitment => ({
      platform,
      on: day('2021-09-13'),
      written: {
        ...{ source: pressConference, sourceUrl: null, announcedOn: day('2021-09-13'), promises: 'open' },
        promise: {
          zh: '表态认真落实主管部门要求，解决屏蔽网址链接问题',
          en: 'Will carry out the ministry’s requirements on link blocking',
        },
        promisedOn: null,
      },
      steps: [{ ...published, on: day('2021-09-14') }],
    })),
  ];
}
