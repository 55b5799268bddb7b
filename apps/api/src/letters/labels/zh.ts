import type { PaperLetterLabels } from './index';

const until = (dueOn: string | null) => (dueOn ? `，期限为${dueOn}` : '');

export const zh: PaperLetterLabels = {
  titles: {
    rectification_order: '整改通知书',
    return: '退回重办通知书',
    extension_granted: '准予延期通知书',
    extension_declined: '不予延期通知书',
    strike_off: '销号通知书',
  },
  number: (number) => `编号：${number}`,
  addressee: (platform) => `${platform}：`,
  opening: {
    rectification_order: ({ campaign, campaignNumber, basis }) =>
      `依据${basis}，在“${campaign}”（${campaignNumber}）中，发现你平台存在下列事项。现通知你平台按以下要求整改。`,
    return: ({ dueOn }) => `你平台提交的整改报告经核查未予认可，现退回重办${until(dueOn)}。`,
    extension_granted: ({ dueOn }) => `你平台就下列整改任务提出的延期申请已获准许${until(dueOn)}。`,
    extension_declined: ({ dueOn }) =>
      `你平台就下列整改任务提出的延期申请未获准许，原期限不变${until(dueOn)}。`,
    strike_off: () => '你平台就下列整改任务提交的整改报告经两人核查认可，现予销号。',
  },
  task: '任务编号',
  matter: '事项',
  scenario: '情形',
  scope: '适用范围',
  demand: '整改要求',
  due: '完成期限',
  reason: '理由',
  anyScope: '不限',
  toTarget: (target) => `指向${target}的链接`,
  linkType: (linkType) => `${linkType}链接`,
  milestones: '阶段目标',
  milestone: '目标',
  milestoneDue: '期限',
  complaints: (count, numbers) => `关联投诉（${count} 件）：${numbers}`,
  consequenceTitle: '告知事项',
  consequence: {
    rectification_order:
      '请在规定时间内签收本通知并提交含阶段目标的整改方案，按期提交整改报告。确需延期的，应当在期限届满前提出申请。逾期未完成的，将依次催办、督办，并可能予以通报。',
    return:
      '请按上述理由重新整改，并在期限前再次提交整改报告。逾期未完成的，将依次催办、督办，并可能予以通报。',
    extension_granted: '请在新的期限前提交整改报告。逾期未完成的，将依次催办、督办，并可能予以通报。',
    extension_declined: '请在原期限前提交整改报告。逾期未完成的，将依次催办、督办，并可能予以通报。',
    strike_off: '销号后将在第 7 日、第 30 日、第 90 日复测。复测未通过，或者再次收到同类投诉的，将恢复整改。',
  },
  day: '签发日期',
  checkCode: (code) => `核验码：${code}`,
  howToVerify: (task, number) =>
    `核验方法：登录互通平台，打开整改任务 ${task}，下载其中编号为${number}的通知书，比对核验码和内容是否一致；也可以将编号和核验码告知签发机关核对。`,
  page: (page) => `第 ${page} 页`,
  listSeparator: '、',
};
