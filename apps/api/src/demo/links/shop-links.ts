import { type Draw } from '../draw';
import { type LinkPattern } from './link-forms';

const shareCode = (draw: Draw) => `${draw.code(3)}demo${draw.code(4)}`;
/** Longer than any number that shops give out. */
const goodsNumber = (draw: Draw) => `999${draw.code(12, '0123456789')}`;
const bare = (targetUrl: string) => ({ targetUrl, sharedText: targetUrl });

/** Addresses of shops and of payments, with the words that their apps share around them. */
export const shopLinks = {
  taobaoShare: {
    platform: 'taobao',
    linkType: 'ecommerce',
    share: ({ goods }, draw) => {
      const targetUrl = `https://m.tb.cn/h.${shareCode(draw)}?sm=${draw.code(6, '0123456789abcdef')}`;
      return {
        targetUrl,
        sharedText: draw.one([
          `【淘宝】${targetUrl} 「${goods}」\n点击链接直接打开 或者 淘宝搜索直接打开`,
          `${draw.number(2, 9)}.0 hihi:/￥${draw.code(11)}￥ ${goods} ${targetUrl}`,
          `【${goods}】${targetUrl} 点击链接，再选择浏览器咑閞；或復·制这段描述￥${draw.code(11)}￥后到淘♂寳♀`,
        ]),
      };
    },
  },
  taobaoPassword: {
    platform: 'taobao',
    linkType: 'ecommerce',
    share: ({ goods }, draw) => {
      const targetUrl = `https://m.tb.cn/h.${shareCode(draw)}`;
      return { targetUrl, sharedText: `覆置￥${draw.code(11)}￥本段内容${targetUrl}达开手淘【${goods}】` };
    },
  },
  taobaoItem: {
    platform: 'taobao',
    linkType: 'ecommerce',
    share: (_, draw) => bare(`https://item.taobao.com/item.htm?id=${goodsNumber(draw)}`),
  },
  tmallItem: {
    platform: 'tmall',
    linkType: 'ecommerce',
    share: (_, draw) => bare(`https://detail.tmall.com/item.htm?id=${goodsNumber(draw)}`),
  },
  taocaicaiPage: {
    platform: 'taocaicai',
    linkType: 'ecommerce',
    share: (_, draw) => bare(`https://m.taocaicai.com/pay/friend?order=${goodsNumber(draw)}`),
  },
  jdItem: {
    platform: 'jd',
    linkType: 'ecommerce',
    share: (_, draw) => bare(`https://item.m.jd.com/product/${goodsNumber(draw)}.html`),
  },
  jdShare: {
    platform: 'jd',
    linkType: 'ecommerce',
    share: ({ goods }, draw) => {
      const targetUrl = `https://u.jd.com/${shareCode(draw)}`;
      return { targetUrl, sharedText: `【京东】${goods}，券后更划算，点击查看 ${targetUrl}` };
    },
  },
  pddGoods: {
    platform: 'pinduoduo',
    linkType: 'ecommerce',
    share: ({ goods }, draw) => {
      const targetUrl = `https://mobile.yangkeduo.com/goods.html?goods_id=${goodsNumber(draw)}`;
      return { targetUrl, sharedText: `我在拼多多发现了好东西：${goods}，快来一起拼 ${targetUrl}` };
    },
  },
  pddShort: {
    platform: 'pinduoduo',
    linkType: 'ecommerce',
    share: ({ goods }, draw) => {
      const targetUrl = `https://p.pinduoduo.com/${shareCode(draw)}`;
      return { targetUrl, sharedText: `${goods}，再拼一单就成团了 ${targetUrl}` };
    },
  },
  alipayPage: {
    platform: 'alipay',
    linkType: 'payment',
    share: (_, draw) => bare(`https://render.alipay.com/p/s/i/?appId=${goodsNumber(draw)}`),
  },
  douyinShopPage: {
    platform: 'douyin',
    linkType: 'short_video',
    share: (_, draw) => bare(`https://haohuo.douyin.com/views/product/item?id=${goodsNumber(draw)}`),
  },
} as const satisfies Record<string, LinkPattern>;
