import type { ResponseLabels } from '../labels';

export const response: ResponseLabels = {
  outcomes: {
    unblocked: '已解除屏蔽',
    partially_unblocked: '部分解除屏蔽',
    maintained: '维持屏蔽',
    not_reproduced: '未能复现',
    not_responsible: '不属于本平台责任',
    blocked: '已屏蔽',
    warning_added: '已加风险提示',
    source_restricted: '已限制传播来源',
    no_harm_found: '未发现危害',
  },
  maintainedGrounds: {
    fraud: '诈骗',
    malware: '恶意软件/钓鱼',
    personal_data: '窃取个人信息',
    illegal_content: '违法内容',
    counterfeit: '假冒侵权',
    induced_sharing: '诱导分享',
    court_or_authority: '法院或主管部门要求',
    other: '其他',
  },
  blockScopes: { url: '仅此网址', path: '此路径及其下级', domain: '整个域名' },
  retestResults: {
    opens: '可直接打开',
    opens_after_confirmation: '确认后可打开',
    still_blocked: '仍被屏蔽',
    inconclusive: '无法判断',
  },
  refusalGrounds: {
    not_in_scope: {
      name: '不属于受理范围',
      sentence: '您反映的事项不属于链接屏蔽或有害链接问题，不在本平台的受理范围内。',
    },
    no_respondent: {
      name: '无法确定被投诉平台',
      sentence: '根据您提供的材料，无法确定是哪个平台屏蔽或传播了该链接。',
    },
    duplicate_of_own: {
      name: '本人重复投诉',
      sentence: '您已就同一链接、同一平台和同一场景提交过投诉，该投诉正在办理，请凭其查询码查看进展。',
    },
    not_reproducible_from_facts: {
      name: '材料不足以核实',
      sentence: '您提供的材料不足以核实所反映的情况，补充说明后仍无法核实。',
    },
    handled_elsewhere: {
      name: '已由其他机关处理',
      sentence: '您反映的事项已由法院、仲裁机构或其他主管部门受理或者作出处理。',
    },
    abusive: {
      name: '恶意投诉',
      sentence: '该投诉含有虚假材料，或者属于扰乱办理秩序的批量提交。',
    },
  },
};
