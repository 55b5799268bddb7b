import { type LinkPattern } from './link-forms';

/**
 * A site that does harm. All its addresses are below `example` or `test`, names that never lead anywhere (RFC 2606);
 * few hosts each, so that several people report the same one.
 */
function harmfulSite(hosts: readonly string[], path: string, around = '{address}'): LinkPattern {
  return {
    platform: null,
    linkType: 'other',
    share: (_, draw) => {
      const targetUrl = `https://${draw.one(hosts)}${path}${draw.code(6, '0123456789abcdef')}`;
      return { targetUrl, sharedText: around.replace('{address}', targetUrl) };
    },
  };
}

/** Links that people report as harmful. */
export const harmfulLinks = {
  harmRefund: harmfulSite(
    ['tuikuan-zhongxin.example', 'shouhou-lipei.example', 'kefu-tuikuan.test'],
    '/claim?no=',
    '【退款通知】您的订单检测不合格，三倍赔付已到账，请点击领取：{address}',
  ),
  harmCourier: harmfulSite(
    ['kuaidi-chongpai.example', 'post-redelivery.example'],
    '/p/',
    '【快件提醒】您的包裹因地址不详无法派送，请于24小时内补填：{address}',
  ),
  harmSubsidy: harmfulSite(
    ['butie-shenling.example', 'rsj-wengang.test'],
    '/sl?id=',
    '关于领取本年度稳岗补贴的通知，今日截止办理，请复制打开 {address}',
  ),
  harmJob: harmfulSite(['dianzan-rijie.example'], '/r/', '在家点赞日结，名额有限 {address}'),
  harmSchool: harmfulSite(['banji-jiaofei.example'], '/pay/', '各位家长，校服费今天统一收取 {address}'),
  harmLoan: harmfulSite(['miaopi-jieqian.example', 'zhuxiao-zhanghu.test'], '/apply?c='),
  harmGame: harmfulSite(['pifu-danbao.example'], '/trade/', '走平台担保，先付款后发货 {address}'),
  harmGambling: harmfulSite(
    ['kan-quanji.example', 'laoxiang-qipai.example'],
    '/v?k=',
    '全集在这里👉 {address}',
  ),
  harmRedirect: harmfulSite(['guanwang-rukou.test'], '/s/'),
  harmDownload: harmfulSite(['ruanjian-guanfang.example'], '/soft/'),
  harmVote: harmfulSite(
    ['mengbao-toupiao.example'],
    '/vote?u=',
    '帮我家宝贝投一票，32号，谢谢各位！{address}',
  ),
  harmEtc: harmfulSite(['etc-renzheng.example'], '/auth/', '【ETC】您的卡签已过期停用，请及时认证 {address}'),
  harmQuiz: harmfulSite(['qianshi-ceshi.example'], '/q/', '我的前世居然是…你也来测 {address}'),
  harmCounterfeit: harmfulSite(
    ['pinpai-qingcang.example', 'zhuanmai-zhijian.test', 'brand-outlet.example'],
    '/item/',
  ),
  harmHealth: harmfulSite(['mifang-tangniao.example'], '/zx/'),
} as const satisfies Record<string, LinkPattern>;
