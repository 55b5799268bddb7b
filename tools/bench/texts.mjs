/** Words of which complaints are made, so that a text is 200 characters of Chinese as people write it. */
const who = [
  '我',
  '我妈妈',
  '我们店里的老客户',
  '同事小周',
  '公司的采购',
  '班里的家长',
  '小区团长',
  '一位外地读者',
  '客服小组',
  '我表弟',
];
const when = [
  '昨天晚上',
  '今天早上八点多',
  '上周六',
  '国庆假期里',
  '这个月初开始',
  '更新到最新版以后',
  '连续三天',
  '中午休息的时候',
];
const where = [
  '家庭群里',
  '工作群里',
  '好友聊天窗口',
  '朋友圈',
  '公众号文章下面',
  '私信里',
  '粉丝群',
  '业主群',
  '搜索结果里',
  '短视频评论区',
];
const shared = [
  '发了一个商品链接',
  '转发了店铺的优惠券页面',
  '分享了一段短视频',
  '贴了一篇文章的地址',
  '发了在线文档的链接',
  '发了一个报名表',
  '转了一条直播预告',
  '发了活动主页',
  '分享了外卖拼单',
  '发了退货查询页面',
];
const happened = [
  '点开之后只显示“已停止访问该网页”',
  '页面要求复制到浏览器再打开',
  '链接变成了一串乱码口令',
  '对方根本收不到消息也没有任何提示',
  '被跳转到了应用商店的下载页',
  '打开后图片和按钮全都没有反应',
  '提示内容被多人投诉可是找不到原因',
  '选了继续访问以后还是回到拦截页',
];
const compared = [
  '同样类型的链接换成他们自家的平台就能直接打开',
  '用手机自带浏览器访问完全正常',
  '在另一个聊天软件里一点就开',
  '竞争对手店铺的同款链接没有被拦截',
  '同一篇文章换一个域名却可以看',
];
const harm = [
  '因此少了十几单生意',
  '老人不会复制链接只好放弃',
  '客户以为我们是骗子',
  '报名的人少了一大半',
  '退款期限差点就错过了',
  '直播间人数比平时少了三成',
  '家长们没能按时填表',
  '已经影响到我们整个月的销售',
];
const asked = [
  '打电话给客服只说系统自动判断',
  '申诉了两次都没有人回复',
  '页面上的申诉按钮点了没有用',
  '客服让我们改用他们的小程序',
  '平台没有给出任何具体的规则条款',
  '回复说是为了安全但没有说明哪里不安全',
];
const wishes = [
  '希望监管部门督促平台恢复直接访问',
  '请说明拦截的依据和期限',
  '希望以后不要再区别对待',
  '请尽快处理谢谢',
  '我可以提供录屏和截图作为证据',
  '盼望能给普通用户一个选择的权利',
];

/** A text of exactly `length` characters. */
export function narrative(lots, length = 200) {
  let text = '';
  while (text.length < length) {
    text += `${lots.one(when)}${lots.one(who)}在${lots.one(where)}${lots.one(shared)}，${lots.one(happened)}。`;
    text += `${lots.one(compared)}，${lots.one(harm)}。${lots.one(asked)}，订单尾号${lots.below(100_000)}。${lots.one(wishes)}。`;
  }
  return text.slice(0, length);
}

export const statementText = (lots) => `${lots.one(asked)}，${lots.one(harm)}，${lots.one(wishes)}。`;

const syllables =
  'bai cao dian feng guo hai jia kuai lian mei nan ping qing ren shan tian wan xin yun zhi'.split(' ');
const endings = ['com', 'cn', 'com.cn', 'net', 'shop', 'top'];

/** `count` different registrable domains. */
export function domains(lots, count) {
  const names = new Set();
  while (names.size < count)
    names.add(`${lots.one(syllables)}${lots.one(syllables)}${lots.below(10_000)}.${lots.one(endings)}`);
  return [...names];
}

export const platformNames = [
  ['wechat', '微信'],
  ['taobao', '淘宝'],
  ['douyin', '抖音'],
  ['jd', '京东'],
  ['alipay', '支付宝'],
  ['weibo', '微博'],
  ['bilibili', '哔哩哔哩'],
  ['kuaishou', '快手'],
  ['pinduoduo', '拼多多'],
  ['meituan', '美团'],
  ['xiaohongshu', '小红书'],
  ['zhihu', '知乎'],
  ['baidu', '百度'],
  ['qq', '腾讯QQ'],
  ['dingtalk', '钉钉'],
  ['feishu', '飞书'],
  ['netease', '网易'],
  ['ctrip', '携程'],
  ['didi', '滴滴'],
  ['iqiyi', '爱奇艺'],
];

/** What people search for: two characters, four, a word of Latin letters or digits. */
export const searches = {
  'two characters': ['拦截', '口令', '退货', '浏览', '报名', '乱码', '团长', '骗子', '录屏', '冰川'],
  'four characters': [
    '停止访问',
    '区别对待',
    '朋友圈里',
    '应用商店',
    '短视频评',
    '自家平台',
    '安全认证',
    '申诉按钮',
    '在线文档',
    '火星探测',
  ],
  'Latin letters and digits': [
    'baicao',
    'shop',
    'mei',
    'tianwan77',
    '12345',
    'xinyun',
    'com',
    'zhizhi1',
    'nowhere',
    'fengguo5',
  ],
};
