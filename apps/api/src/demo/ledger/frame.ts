import { type LegalDate } from '@hutong/casework';
import { type WriteCampaign } from '@hutong/contract';
import { type DayOf } from './planned';

const named = (zh: string, en: string) => ({ name: { zh, en } });

/** Aspects, problems and scenarios of the campaign of 2021, as the ministry announced them. */
const aspects: WriteCampaign['aspects'] = [
  {
    ...named('扰乱市场秩序', 'Disrupting market order'),
    problems: [
      {
        ...named('恶意屏蔽网址链接', 'Blocking of URL links in bad faith'),
        scenarios: [
          named(
            '无正当理由限制其他网址链接的正常访问',
            'Restricting normal access to others’ links without justified reason',
          ),
          named('实施歧视性屏蔽措施', 'Discriminatory blocking'),
        ],
      },
      {
        ...named('干扰其他企业产品或服务运行', 'Interfering with other companies’ products or services'),
        scenarios: [],
      },
    ],
  },
  {
    ...named('侵害用户权益', 'Infringing user rights'),
    problems: [
      {
        ...named('应用软件启动弹窗欺骗误导用户', 'Deceptive start-up pop-ups'),
        scenarios: [
          named('弹窗整屏为跳转链接', 'The whole pop-up is a jump link'),
          named('定推送时提供虚假关闭按钮', 'False close button'),
        ],
      },
      { ...named('强制提供个性化服务', 'Forced personalised service'), scenarios: [] },
    ],
  },
  {
    ...named('威胁数据安全', 'Threatening data security'),
    problems: [
      {
        ...named(
          '数据收集、传输、存储未按要求采取措施',
          'Collection, transfer or storage of data without the required measures',
        ),
        scenarios: [],
      },
      {
        ...named('向他人提供数据未按要求采取措施', 'Handing data to others without the required measures'),
        scenarios: [],
      },
    ],
  },
  {
    ...named('违反资源和资质管理规定', 'Violating resource and qualification rules'),
    problems: [
      {
        ...named('“黑宽带”和未履行网站备案手续', 'Unlicensed broadband; sites without filing'),
        scenarios: [],
      },
      { ...named('资质管理违规', 'Breaches of qualification management'), scenarios: [] },
    ],
  },
];

/** Platforms that take part: those with people in the demo, and one that only promised something. */
export const participants = [
  'wechat',
  'taobao',
  'douyin',
  'baidu-search',
  'weibo',
  'jd',
  'pinduoduo',
  'taocaicai',
] as const;

/** The campaign of 2021 on the days of today. Source: the ministry's announcement and what the press reported of it. */
export function campaignFrame(day: DayOf): WriteCampaign {
  const on = (in2021: LegalDate, zh: string, en: string) => ({ on: day(in2021), zh, en });
  const phase = (kind: WriteCampaign['phases'][number]['kind'], from: LegalDate, to: LegalDate) => ({
    kind,
    startsOn: day(from),
    endsOn: day(to),
  });
  return {
    name: { zh: '互联网行业专项整治行动', en: 'Special rectification of the internet industry' },
    authority: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
    basis: {
      zh: '《中华人民共和国网络安全法》《规范互联网信息服务市场秩序若干规定》',
      en: 'Cybersecurity Law; Several Provisions on Regulating the Market Order of Internet Information Services',
    },
    principle: { zh: '分步走、分阶段', en: 'step by step and in stages' },
    startsOn: day('2021-07-23'),
    endsOn: day('2022-01-22'),
    phases: [
      phase('mobilisation', '2021-07-23', '2021-08-08'),
      phase('self_inspection', '2021-08-09', '2021-09-12'),
      phase('rectification', '2021-09-13', '2021-12-12'),
      phase('inspection', '2021-12-13', '2022-01-09'),
      phase('summary', '2022-01-10', '2022-01-22'),
    ],
    targets: [
      { measure: 'struck_off', goal: 90 },
      { measure: 'on_time', goal: 95 },
      { measure: 'self_inspected', goal: 100 },
      { measure: 'commitments_kept', goal: 80 },
      { measure: 'cells_open', goal: 60 },
    ],
    moments: [
      on(
        '2021-07-26',
        '工信部启动为期半年的互联网行业专项整治行动',
        'The ministry announces the six-month campaign',
      ),
      on(
        '2021-09-09',
        '“屏蔽网址链接问题行政指导会”：限期按标准解除屏蔽',
        'Administrative guidance meeting on link blocking: unblock by standard, in time',
      ),
      on(
        '2021-09-13',
        '国新办发布会：互联互通是互联网行业高质量发展的必然选择；分步骤、分阶段解决',
        'Press conference: interconnection is the inevitable choice; to be solved step by step and in stages',
      ),
      on(
        '2021-09-17',
        '微信声明：一对一聊天可访问外部链接，设立外链投诉入口',
        'WeChat statement: external links open in one-to-one chat; complaint entry set up',
      ),
      on(
        '2021-11-29',
        '微信更新声明：点对点聊天可直接访问外链；群聊试行开放电商类外链直接访问；后续开发自主选择模式',
        'WeChat statement: direct access in one-to-one chat; e-commerce links in group chat on trial; user-choice mode to follow',
      ),
    ],
    aspects,
    participants: [...participants],
  };
}
