/** Pages to which links in letters lead, and the mail catcher of a demo. */
export const mail = {
  verify: {
    heading: '验证您的邮箱',
    lead: '点下面的按钮，验证这个邮箱是您的。验证后，办理有进展、需要您回应或期限将到时，会发邮件告诉您。',
    button: '验证邮箱',
    done: (caseNumber: string) => `邮箱已验证。投诉 ${caseNumber} 有进展时，会发邮件告诉您。`,
  },
  stop: {
    heading: '停止接收邮件',
    lead: '点下面的按钮后，这份投诉的进展不再发到您的邮箱。办理照常进行，凭查询码随时可以查看。',
    button: '停止接收',
    done: (caseNumber: string) => `已停止。投诉 ${caseNumber} 的进展不再发邮件给您。`,
  },
  sending: '正在提交…',
  wrongHeading: '这个链接不能用',
  wrong: '它可能不完整、已过期，或已被更新的邮件代替。',
  wrongNext: '请打开最近的一封邮件，点其中完整的链接。办理不受影响，凭查询码随时可以查看进度。',
  catcher: {
    title: '演示邮件',
    lead: '演示系统不向外发信，发给任何人的邮件都收在这里，最新的在前。',
    refresh: '刷新',
    refreshed: (count: number) => `已刷新，显示 ${count} 封邮件。`,
    empty: '还没有邮件。提交投诉时留下邮箱，或等待期限提醒，邮件就会出现在这里。',
    older: '更早的邮件',
    to: '收件人',
    from: '发件人',
    at: '时间',
    subject: '主题',
    noSubject: '（无主题）',
    messageId: '邮件标识',
    text: '正文',
    summary: (to: string, at: string) => `${to} · ${at}`,
  },
};
export type MailLabels = typeof mail;
