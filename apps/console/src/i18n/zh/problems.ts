import type { Labels } from '../labels';

export const problems: Labels['problems'] = {
  fields: {
    required: '请填写。',
    too_short: '内容太短，请写清楚。',
    too_long: '内容太长。',
    invalid: '填写有误。',
    not_a_domain: '只填域名，每行一个。',
    not_a_short_name: '只能用小写字母、数字和连字符。',
    not_a_web_address: '不是有效的网址（http 或 https）。',
    unstorable_text: '含有无法保存的字符。',
    password_too_short: '至少 12 个字符。',
  },
  unreachable: '无法连接服务器。内容没有丢失，网络恢复后请重试。',
  unknown: '操作未成功，请重试。',
  notFound: '没有这件投诉，或您无权查看。',
  fileRefused: (name: string, reason: string) => `${name}：${reason}`,
  fileTooLarge: '超过 20 MB。',
};
