/** Names of scenarios and problems, as the campaign's frame has them. */
export const restricting = '无正当理由限制其他网址链接的正常访问';
export const discriminating = '实施歧视性屏蔽措施';
export const interfering = '干扰其他企业产品或服务运行';
export const popUps = '弹窗整屏为跳转链接';
export const falseClose = '定推送时提供虚假关闭按钮';
export const personalised = '强制提供个性化服务';
export const dataMeasures = '数据收集、传输、存储未按要求采取措施';
export const dataHandedOn = '向他人提供数据未按要求采取措施';
export const unfiled = '“黑宽带”和未履行网站备案手续';
export const unqualified = '资质管理违规';
