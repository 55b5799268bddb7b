/** What staff read in the console and press, as it stands there in Chinese and in English. */
const zh = {
  email: '邮箱地址',
  password: '密码',
  signIn: '登录',
  signInTitle: '登录工作台',
  accept: '受理并转办',
  forwardTo: '转办给',
  acknowledge: '签收',
  ask: '要求补充材料',
  question: '向投诉人提出的问题',
  respond: '答复',
  outcome: '答复结果',
  unblocked: '已解除屏蔽',
  maintained: '维持屏蔽',
  blockedNow: '已屏蔽',
  scenes: '适用场景',
  groupChat: '群聊',
  versions: '适用的应用版本',
  whereBlocked: '在何处屏蔽',
  done: '已完成',
  searchComplaints: '搜索投诉',
  all: '全部',
  notYours: '没有这件投诉，或您无权查看。',
};

export type ConsoleWords = typeof zh;

const en: ConsoleWords = {
  email: 'E-mail address',
  password: 'Password',
  signIn: 'Sign in',
  signInTitle: 'Sign in to the console',
  accept: 'Accept and forward',
  forwardTo: 'Forward to',
  acknowledge: 'Acknowledge',
  ask: 'Request information',
  question: 'Question to the complainant',
  respond: 'Respond',
  outcome: 'Outcome',
  unblocked: 'Unblocked',
  maintained: 'Block maintained',
  blockedNow: 'Blocked',
  scenes: 'In which scenes',
  groupChat: 'Group chat',
  versions: 'In which versions of the app',
  whereBlocked: 'Where it is blocked',
  done: 'Done',
  searchComplaints: 'Search complaints',
  all: 'All',
  notYours: 'There is no such complaint, or it is not yours to see.',
};

export const consoleWords = { zh, en };
