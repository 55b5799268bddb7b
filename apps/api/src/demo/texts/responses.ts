import { type Matter, type Spread } from './matter';

type About<T> = Readonly<Record<Exclude<Matter, 'harm'>, T>>;

/** What platforms say in their responses to blocked links: patterns for `say`. */
export const clientVersions: readonly string[] = [
  '{version}及以上版本',
  'iOS与Android {version}及以上',
  '全部在用版本（服务端调整，无需升级）',
  '服务端已生效，{version}以下版本需重启客户端',
];

export const unblockedAnswers: About<readonly string[]> = {
  link: [
    '经核查，该链接因[批量规则误命中|历史策略未及时更新]受到限制，现已解除，同类链接一并放开。',
    '按照分步骤开放的安排，{target}链接在{place}场景中已纳入可直接访问范围，感谢反馈。',
    '已取消{place}场景中的中间页，请重新打开链接验证。',
  ],
  site: [
    '该域名已完成复核并解除限制，如再次遇到拦截，请附提示页截图反馈。',
    '经人工复核，{host}未见违规内容，此前属误判，现已恢复访问，后续不再按同一规则命中。',
  ],
  function: [
    '已修复页面在内置浏览器中的[登录|跳转|按钮无响应]问题，请重新打开链接。',
    '问题由客户端设置未保存引起，已在新版本中修正，您的选择会被保留。',
  ],
  payment: [
    '已在付款页恢复展示其他支付方式，请刷新后重试。',
    '新的支付入口已向您所在地区开放，首次使用需确认授权。',
  ],
};

export const unblockedAnswersInEnglish: readonly string[] = [
  'The cause was [an outdated rule|a setting that matched by mistake]. It has been corrected, and other links of the same kind with it.',
  'This has been corrected on our side. Please open the link again; no update is needed.',
];

export const remainders: About<readonly string[]> = {
  link: [
    '一对一聊天中已可直接打开；其他场景仍需点击一次确认，待试行范围扩大后一并取消。',
    'Android端已恢复直接访问，iOS端因版本审核暂仍显示确认页。',
    '链接卡片已恢复展示，点击后的内置页暂不支持登录，登录态互通方案排期中。',
  ],
  site: [
    '首页与产品页已恢复访问，活动目录仍在人工复核中。',
    '已由停止访问改为确认后访问，观察期结束后取消确认页。',
  ],
  function: [
    '页面已能完整浏览，购物车与领券功能仍需跳转App，正在与{target}联调接口。',
    'Android端已修复，iOS端随下一版本发布。',
  ],
  payment: [
    '已对部分用户灰度展示新的支付方式，尚未覆盖全部商品类目。',
    '已支持好友代付，直接付款能力待与{target}完成联调。',
  ],
};

export const partialAnswers: readonly string[] = [
  '已按阶段先行解决一部分，剩余部分将在承诺日期前完成。',
  '本次先解决最多人反馈的情形，其余随后续版本上线。',
];

export const notReproducedAnswers: readonly string[] = [
  '按您描述的场景多次测试均正常，如仍有问题，请补充截图或录屏。',
  '当前版本未能复现，建议升级客户端后再试，我们会继续关注同类反馈。',
];

export const othersResponsible: About<readonly string[]> = {
  link: [
    '{target}（分享组件由其提供，链接在分享时已被替换为文字）',
    '手机厂商的系统浏览器（提示页并非{app}提供）',
  ],
  site: ['站点自身（证书过期，任何浏览器均提示不安全）', '网络接入服务商（劫持页面由其网关返回）'],
  function: [
    '{target}（页面脚本判断客户端后主动拒绝，{app}未作干预）',
    '手机厂商（系统省电设置关闭了页面脚本）',
  ],
  payment: ['{target}（其支付接口尚未向{app}开放商户权限）', '商户自身（在商户后台关闭了该支付方式）'],
};

export const othersResponsibleForHarm: readonly string[] = [
  '域名注册服务机构（该内容不在{app}内发布，我方仅能拦截跳转）',
  '短信通道服务商（链接经短信下发，{app}未承载该内容）',
  '发布该内容的第三方论坛（{app}内未检索到对应传播）',
];

/** Where a harmful address is blocked. */
export const placesBlocked: Readonly<Record<Spread, readonly string[]>> = {
  chat: ['{app}全部聊天与动态场景，按域名拦截，含子域名', '私聊与群聊；已同步至同集团安全黑名单'],
  search: ['搜索结果与内置浏览器，访问时显示红色拦截页', '搜索结果已下线，内置浏览器按域名拦截'],
  public: [
    '评论、主页与内置浏览器，按域名拦截，含子域名',
    '{app}全部公开内容场景，历史内容中的同一链接一并失效',
  ],
};

/** Who spread it, and is restrained. */
export const sources: Readonly<Record<Spread, readonly string[]>> = {
  chat: [
    '发送账号（尾号{tail}）及其创建的{orders}个群，限制发送外部链接',
    '首发该链接的{orders}个账号，限制加群与转发',
  ],
  search: [
    '投放该页面的推广账户（尾号{tail}）及其{orders}个关联站点，暂停收录',
    '同一主体的{orders}个站点，降权并暂停推广',
  ],
  public: ['推广该链接的{orders}个账号，限制发布与评论', '发布账号（尾号{tail}），暂停链接与商品分享功能'],
};

export const warningAnswers: readonly string[] = [
  '该页面暂未达到封禁标准，已在打开前加注风险提示，并持续监测。',
  '已对该链接加注“谨慎输入个人信息”的提示，请勿填写验证码。',
];

export const blockedAnswers: readonly string[] = [
  '经核实该网址存在风险，已停止访问。请勿向其提供任何验证码，已付款的请立即报警。',
  '该网址及其变体已被拦截，感谢您的举报，您帮助了其他用户。',
];

/** Checks that found no harm: facts and how it was checked, in pairs. */
export const harmlessChecks: readonly (readonly [facts: string, howChecked: string])[] = [
  [
    '页面为一家店铺的普通活动页，收集手机号用于发送取货通知，隐私政策完整，未发现索要验证码或支付密码的内容。',
    '在{orders}台设备、两种网络下打开并走完全部流程，抓取页面脚本与跳转记录，未见异常请求。',
  ],
  [
    '该地址目前指向域名停放页，没有表单、下载或跳转；近{days}日内也没有其他用户举报同一域名。',
    '每隔六小时抓取一次，连续三天结果一致；并检索站内传播记录，仅见投诉人一处。',
  ],
];
