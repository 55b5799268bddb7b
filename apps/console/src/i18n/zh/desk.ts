import type { Labels } from '../labels';

export const desk: Labels['desk'] = {
  greeting: (name: string) => `${name}，您好`,
  title: '首页',
  numbers: {
    overdue: '已逾期',
    today: '今天到期',
    week: '7 天内到期',
    mine: '我的在办',
    unassigned: '尚未分办',
    submitted: '待受理',
    open: '全部在办',
    responded: '已答复，待确认',
    affected: '涉及我方链接',
  },
  numbersTitle: '待办',
  dueNext: '最近到期',
  dueNextEmpty: '没有到期事项。新投诉会自动出现在这里，期限近的在前。',
  toBoard: '全部期限',
  toList: '查看列表',
  administration: '账号与机构',
  administrationLead: '管理员负责维护机构、人员、法定日历、期限规则和邮件发送，不能查看案件内容。',
  campaign: '专项行动',
  cockpit: '总览',
  cockpitText: '一页看全专项行动：进度、逾期、今日待决。',
  tasksToAcknowledge: '待签收的整改任务',
  formsToFillIn: '待填报的自查',
};
