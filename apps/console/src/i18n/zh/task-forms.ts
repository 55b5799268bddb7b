import type { Labels } from '../labels';

const consequences: Labels['tasks']['consequences'] = {
  draft: '由该事项起草整改任务。主管下发之前，不会发出任何文书。',
  revise: '修改草稿。主管下发之前，不会发出任何文书。',
  issue: '向平台发出带编号的整改通知书，各项期限开始计算。',
  acknowledge: '由您方承办此任务，方案中的每个阶段目标单独计算期限。',
  reportProgress: '监管部门会看到进展，勾选的阶段目标记为已达成。',
  submit: '监管部门将核查报告并拨测，任务期限停止计算。',
  verify: '确认整改有效，之后由另一人销号。',
  strikeOff: '该事项完成整改，并将在 7 日、30 日、90 日后拨测。',
  return: '平台须在新的期限前重新整改，退回次数加一。',
  requestExtension: '由主管决定。决定前以及未获准予时，原期限不变。最多申请两次。',
  grantExtension: '任务期限改为新的日期，并书面通知平台。',
  declineExtension: '原期限不变，并告知平台。',
  recordRetest: '拨测不通过时，该事项立即恢复整改，并告知各方。',
  reopen: '该事项恢复整改，按新的期限退回平台。',
  carryOver: '该事项在本次行动中终止；选择另一行动的，转入该行动继续。',
  cancel: '任务终止，不计结果。已下发的，告知平台。',
};

const confirmations: Labels['tasks']['confirmations'] = {
  issue:
    '将向平台发出带编号的整改通知书，签收、阶段目标和整改期限开始计算。下发后不能收回，只能写明理由撤销。',
  strikeOff: '该事项将销号，等待它的投诉随之办结，并逐一告知投诉人。之后在 7 日、30 日、90 日拨测。',
  carryOver: '该事项在本次行动中终止，期限停止计算。',
  cancel: '任务将永久撤销，期限停止计算，经过予以保留。',
};

export const taskForms: Pick<
  Labels['tasks'],
  | 'consequences'
  | 'confirmations'
  | 'plan'
  | 'percent'
  | 'progressText'
  | 'order'
  | 'scope'
  | 'milestones'
  | 'report'
  | 'retests'
  | 'dates'
  | 'strikeOff'
  | 'carryOver'
  | 'making'
  | 'batch'
> = {
  consequences,
  confirmations,
  plan: '整改方案',
  percent: '完成百分比',
  progressText: '已完成的工作',
  order: {
    title: '名称',
    demand: '整改要求',
    demandHint: '可以以后再写。',
    noDemand: '尚未写明。',
    dueOn: '整改期限',
    campaignEnds: (day: string) => `专项行动于 ${day} 结束。`,
    beyondCampaign: '期限晚于专项行动结束之日，请写明理由。',
    beyondReason: '期限晚于行动结束的理由',
  },
  scope: {
    title: '涉及范围',
    target: '谁的链接',
    linkType: '链接类型',
    scene: '场景',
    any: '全部链接',
    anyTarget: '不限平台',
    anyLinkType: '不限类型',
    anyScene: '不限场景',
    noScenario: '无',
  },
  milestones: {
    panel: '方案与阶段目标',
    title: '阶段目标',
    name: (number: string) => `阶段目标 ${number}`,
    dueOn: '完成日期',
    add: '添加阶段目标',
    remove: (number: string) => `删除阶段目标 ${number}`,
    earlier: (number: string) => `阶段目标 ${number} 上移`,
    later: (number: string) => `阶段目标 ${number} 下移`,
    orderHint: '选填：何时应达到什么。平台可在方案中自行提出。',
    planHint: (day: string) => `至少一项，按日期先后排列，不得晚于 ${day}。`,
    reachedNow: '已达成的阶段目标',
    reached: (at: string) => `${at} 达成`,
    namedIn: { order: '通知书提出', plan: '方案提出' },
    noPlan: '平台尚未提交方案。',
  },
  report: {
    title: '整改报告',
    round: (number: string) => `第 ${number} 次报告`,
    text: '整改情况',
    before: '整改前的证据',
    beforeHint: '显示屏蔽情况的截图或视频。',
    after: '整改后的证据',
    afterHint: '同样的操作，整改之后。',
  },
  retests: {
    title: '拨测记录',
    nth: (number: string) => `拨测 ${number}`,
    add: '再加一次拨测',
    pictures: '图片',
    occasion: '拨测类别',
    day: '日期',
    by: '拨测人',
    with: '应用和系统',
  },
  dates: {
    newDate: '新的期限',
    now: (day: string) => `目前期限为 ${day}。`,
    asked: (day: string) => `平台申请延至 ${day}。`,
    askedTimes: (times: string) => `已申请延期 ${times} 次，最多 2 次。`,
  },
  strikeOff: {
    verifiedBy: (name: string) => `由 ${name} 核查通过。`,
    complaints: (count: string) => `关联投诉 ${count} 件。`,
    bySomebodyElse: '该报告由您核查通过，须由另一人销号。',
  },
  carryOver: { campaign: '转入', nowhere: '不转入其他行动' },
  making: {
    button: '新建事项',
    kinds: { listed: '列入台账', draft: '起草整改任务', order: '同一要求发多个平台' },
    hints: {
      listed: '事项列入台账，之后可据此起草整改任务。',
      draft: '为一个平台起草整改任务，由主管下发。',
      order: '每个平台各有一份草稿，要求和期限相同。',
    },
    submit: { listed: '列入台账', draft: '保存草稿', order: '为所选平台起草' },
    platforms: '平台',
    fromComplaints: (count: string) => `针对 ${count} 件投诉：`,
  },
  batch: {
    title: '批量办理',
    newest: '我的批量办理',
    none: '还没有批量办理。在台账中选择若干行，一并起草或下发。',
    everything: (most: string) => `选择全部符合条件的事项（最多 ${most} 项）`,
    draft: (count: string) => `起草（${count}）`,
    issue: (count: string) => `下发（${count}）`,
    consequences: {
      draft: (count: string) => `${count} 项已列入台账的事项将按此期限起草，暂不发出文书。`,
      issue: (count: string) => `${count} 份草稿将下发，每份有单独编号的通知书，期限开始计算。`,
    },
    demandHint: '不填时，各事项保留自己的要求。',
    kinds: {
      order: (count: string) => `同一要求发 ${count} 个平台`,
      draft: (count: string) => `起草 ${count} 项任务`,
      issue: (count: string) => `下发 ${count} 项任务`,
    },
    states: { running: '进行中', finished: '已完成', cancelled: '已停止' },
    done: (count: string) => `成功 ${count} 项`,
    failed: (count: string) => `失败 ${count} 项`,
    cancel: '停止办理',
    failures: '未成功的事项',
    line: (number: string) => `第 ${number} 行`,
    finishedHint: {
      order: '草稿已列入台账，由主管下发。',
      draft: '草稿已列入台账，由主管下发。',
      issue: '各平台均已收到通知书。',
    },
  },
};
