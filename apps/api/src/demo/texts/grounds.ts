import { type BlockScope, type MaintainedGround } from '@hutong/casework';
import { type Matter } from './matter';

/** Statements of grounds for keeping a block: patterns for `say`. */
export interface GroundsPattern {
  readonly about: readonly Matter[];
  readonly ground: MaintainedGround;
  /** The article of the rule; the rule itself is that of the platform. */
  readonly article: string;
  readonly facts: string;
  readonly scope: BlockScope;
  readonly howToLift: string;
  readonly publicAnswer: string;
}

/** The published rule to which each platform refers. */
export const ruleOf: Readonly<Record<string, string>> = {
  wechat: '《微信外部链接内容管理规范》',
  taobao: '《淘宝平台交互风险信息管理规则》',
  douyin: '《抖音社区自律公约》及《外部链接管理细则》',
  weibo: '《微博社区公约》外部链接条款',
  'baidu-search': '《百度搜索落地页体验规范》',
  jd: '《京东开放平台沟通工具使用规范》',
  pinduoduo: '《拼多多站外信息管理规则》',
};

export const groundsPatterns: readonly GroundsPattern[] = [
  {
    about: ['link', 'site'],
    ground: 'induced_sharing',
    article: '第二条“诱导分享、关注类内容”',
    facts:
      '经核查，该页面要求用户转发至{orders}个群聊后方可领取优惠，[近{days}日内|上月以来]被用户举报{members}次，同一主体名下另有两个地址使用相同模板；人工复核时页面仍保留“转发后解锁”按钮。',
    scope: 'path',
    howToLift: '页面删除“转发后解锁”环节并在申诉入口提交整改前后截图，我方一个工作日内复核，合格即解除。',
    publicAnswer:
      '该页面因存在强制转发才能领取优惠的环节被限制，删除该环节并申诉后可恢复，其他页面不受影响。',
  },
  {
    about: ['link'],
    ground: 'counterfeit',
    article: '第三条“侵权与仿冒内容”',
    facts:
      '权利人提交了商标注册证与比对说明，指出该页面{orders}款商品使用其注册商标而未获授权；我方已将材料转交页面经营者，{days}个工作日内未收到授权证明，故仅对该页面所在目录作出限制。',
    scope: 'path',
    howToLift: '经营者提供授权文件，或下架被指侵权的商品后提交申诉，我方核对后恢复该目录的访问。',
    publicAnswer: '因权利人投诉，该目录在授权证明提交之前限制访问，其他页面可正常打开。',
  },
  {
    about: ['link'],
    ground: 'fraud',
    article: '第四条“欺诈类内容”',
    facts:
      '该短地址的目标页面可在分享之后更换。近{days}日内我方监测到{orders}个同格式地址在发出数小时后被替换为仿冒客服页面，其中两起已附报警回执；目前尚不能在打开前确认最终目标，因此保留打开前的提示步骤。',
    scope: 'url',
    howToLift: '由{target}提供短地址的目标查询接口或固定目标的承诺，联调通过后即取消提示步骤。',
    publicAnswer: '因短地址的目标可变，打开前暂保留提示；正与相关平台建立核验机制。',
  },
  {
    about: ['site'],
    ground: 'malware',
    article: '第五条“恶意程序与恶意跳转”',
    facts:
      '检测环境中打开该页面{orders}次，其中多次被注入第三方脚本并跳转到安装包下载地址，安装包经两家检测引擎判定会在后台发送短信；上述跳转只在移动网络和未登录状态下出现，因此站长自查时可能看不到。',
    scope: 'domain',
    howToLift: '请站点清除被注入的脚本、修改后台口令并提交检测报告，我方重新抓取三次均正常后即解除限制。',
    publicAnswer: '该站点疑似被植入恶意跳转，清理并复检合格后恢复访问。',
  },
  {
    about: ['site'],
    ground: 'illegal_content',
    article: '第一条“法律法规禁止的内容”',
    facts:
      '人工复核发现该站点留言区与底部广告位存在博彩推广内容，[点击后经两次跳转到达投注页面|其中一处以图片形式规避文字审核]，次日再次抓取时仍未清除；同域名其他{orders}个页面未发现同类内容，故仅限制该地址。',
    scope: 'url',
    howToLift: '删除博彩推广内容并关闭对应广告位，在申诉入口提交处理截图，复核通过当日解除。',
    publicAnswer: '该地址的广告位含博彩推广，清除后即可恢复，不影响站点其他页面。',
  },
  {
    about: ['site', 'function'],
    ground: 'personal_data',
    article: '第六条“违规收集个人信息”',
    facts:
      '该页面在未告知用途的情况下要求授权手机号与定位，拒绝授权则无法继续使用，隐私政策链接为空白页；{days}日内分两次送达整改通知均无回复，抽样提交的测试号码随后收到营销来电，故保留现有限制。',
    scope: 'url',
    howToLift: '补充隐私政策、取消强制授权并提交自查报告，经复核后解除对该页面的限制。',
    publicAnswer: '该页面超范围收集个人信息，整改后可申请恢复。',
  },
  {
    about: ['function'],
    ground: 'other',
    article: '第八条“账号与会话安全”',
    facts:
      '该功能需要在{app}内置页面与{target}之间传递登录凭证。{days}日的安全测试中有{orders}次凭证可被同一设备上的其他页面读取，存在盗用账号的可能；在双方完成凭证隔离方案之前，仅关闭该按钮，页面浏览不受影响。',
    scope: 'path',
    howToLift: '双方完成凭证隔离联调并由第三方机构出具测试报告后，按版本逐步恢复该功能。',
    publicAnswer: '为避免账号被盗用，该按钮在凭证隔离方案完成前暂不可用，浏览不受影响。',
  },
  {
    about: ['payment'],
    ground: 'other',
    article: '第九条“支付服务接入”',
    facts:
      '接入该支付方式须由持牌机构签约并完成清算备案。我方于{days}日前已提交申请，对方退回{orders}项材料，目前处于补正阶段；未完成签约时展示入口会造成扣款后无法退款，近期测试中已出现两笔，故暂不展示。',
    scope: 'domain',
    howToLift: '双方完成商户签约与退款链路测试后开放入口，先覆盖小额订单，再扩大到全部订单。',
    publicAnswer: '该支付方式正在签约与测试，完成后分步骤开放，进展将在帮助中心公布。',
  },
];
