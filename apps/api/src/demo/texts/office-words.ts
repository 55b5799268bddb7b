import { type Matter } from './matter';

/** What officers and platforms write in the course of a case: patterns for `say`. */
export const officerNotes: readonly string[] = [
  '已按投诉人所述步骤试了一遍，现象一致。',
  '同一域名本周已是第{orders}件，建议观察是否需要并案。',
  '电话联系投诉人未接通，已改为书面提问。',
  '所述现象与{app}现行版本一致，可以转办。',
  '与上月行政指导会通报的问题属同一类型，纳入周报统计。',
  '投诉人情绪较急，注意按期答复并说明期限。',
];
export const reviewNotes: readonly string[] = [
  '双方说法不一，先按投诉场景拨测，再决定是否退回。',
  '平台答复与上月同类件的答复不一致，复核时一并核对。',
  '已调取两次答复的全文比对，等拨测结果出来再定。',
];
export const handlerNotes: readonly string[] = [
  '安全侧已确认原因，已提变更单，预计下个发布窗口生效。',
  '上月处理过同样的反馈，当时已关单，查一下为何又出现。',
  '等客户端同事给出受影响的版本范围，再写答复。',
  '已联系{target}接口人，约了明天联调。',
  '和另外{orders}件是同一个原因，修好后统一答复。',
  '法务要求理由陈述里写清条款编号，先不要提交。',
];
export const respondentStatements: readonly string[] = [
  '我方已收到转办并启动核查，预计{days}日内给出结论；核查期间不会新增对该域名的限制。',
  '该问题涉及客户端与服务端两处，服务端已先行处理，客户端修复将随下一版本发布。',
];
export const affectedStatements: readonly string[] = [
  '{target}说明：投诉所涉链接为我方标准分享链接，页面未改版，近{days}日其他渠道访问正常。',
  '{target}愿意配合提供接口与测试账号，希望{app}公布可直接访问的技术条件。',
];
export const complainantStatements: readonly string[] = [
  '今天又试了一次，情况没有变化，请尽快处理。',
  '我在{city}，方便的话可以电话沟通，白天都在店里。',
  '另外发现扫二维码进去也是一样的结果。',
];
export const complainantStatementsInEnglish: readonly string[] = [
  'One more screenshot, taken this morning: no change.',
  'For what it is worth, the QR code of the same page is stopped as well.',
];

/** A note with acceptance where the complainant named a link that does open. */
export const parityNote = '投诉附有可以打开的对照链接，请{app}一并说明区别对待的理由。';
/** Notes with acceptance; not every officer writes one. */
export const acceptanceNotes: readonly string[] = [
  '属本次专项行动整治范围，予以受理并转{app}办理。',
  '材料齐全，请{app}在规定期限内答复。',
];
export const refusalNotes = {
  not_in_scope: '所述为商品质量纠纷，请向当地市场监管部门或12315反映，本平台不处理。',
  no_respondent: '所涉网站目前不在参加本次行动的平台之列，无法转办，已记录作为线索。',
  duplicate_of_own: '与您此前提交且正在办理的投诉为同一链接、同一场景，请在原编号下补充材料。',
  not_reproducible_from_facts: '根据所述内容无法确定被拦截的链接和场景，补充后仍不明确，可备齐材料重新提交。',
  handled_elsewhere: '该事项已由司法机关立案处理，不再重复受理。',
  abusive: '内容为广告和辱骂，没有投诉事实。',
} as const;

export const notOurs: readonly (readonly [responsible: string, reason: string])[] = [
  ['{target}', '限制由{target}一侧返回，{app}侧日志没有限制这次访问的记录，请核对后改转。'],
  ['手机系统自带浏览器', '所述现象发生在系统浏览器中，属于其安全功能，{app}内打开正常，非我方处置。'],
  ['网站自身', '该地址的证书已过期{days}天，任何客户端都会提示，{app}没有附加限制。'],
];

export const escalationsByOfficer: readonly string[] = [
  '平台两次以“排期中”答复，没有具体日期，提级由我局直接核查。',
  '同一问题{days}日内新增{orders}件投诉，转入复核并约谈平台接口人。',
];
export const escalationsBySystem: readonly string[] = ['逾期超过宽限期仍未处理，系统自动提级复核。'];

export const findings: Readonly<Record<Matter, readonly string[]>> = {
  link: [
    '经核查，{app}在{place}场景中对{target}链接设置了同类平台所没有的限制，未能说明安全理由，构成歧视性措施，要求限期整改。',
    '拨测六次均受阻，与平台答复不一致，责令在下一阶段目标日前恢复直接访问，并提交整改报告。',
  ],
  site: ['限制范围明显大于所述风险，应由整个域名缩小至具体页面，并公开申诉时限，列入整改任务跟踪。'],
  function: [
    '页面能够打开但主要功能不可用，用户仍须跳转才能完成操作，未达到“直接访问”的要求，列入整改任务。',
  ],
  payment: ['支付入口的展示顺序与可见条件对其他支付方式不公平，要求给出分步骤开放的时间表。'],
  harm: ['处置措施未能阻止同一来源继续传播，要求完善监测并提交安全责任预案。'],
};

export const retestNotes: readonly string[] = [
  '连续测试三次，均一次点击直达，无中间页。',
  '按投诉人所述场景复测，结果稳定；录屏存档。',
  '更换网络后结果一致。',
];

export const extensionReasons = [
  '修复需随新版本发布，目前正在灰度验证，预计五个工作日内可以全量。',
  '涉及安全策略调整，需与业务方联合评估误伤范围，申请延期答复。',
];
export const extensionGrants = ['理由成立，同意延期，请按新的期限答复。'];
export const extensionRefusals = ['申请理由未说明无法按期完成的具体原因，不予延期。'];
