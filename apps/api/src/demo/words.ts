import { type Locale, type OperatingSystem, type Scene } from '@hutong/casework';
import { type ShiftedCampaign, spokenDay } from './campaign';
import { type Draw } from './draw';
import { demoPlatforms } from './platforms';
import { placeOf } from './texts/matter';
import { type Words } from './texts/say';
import { cities, groupNames, networks, phones, trades } from './texts/trades';

/** What one complaint is about, in words that all its texts share. */
export interface CaseWords extends Words {
  readonly app: string;
  readonly version: string;
  readonly model: string;
  readonly network: string;
  readonly host: string;
}

/** The phone with which the complainant met the link. */
export interface Phone {
  readonly model: string;
  readonly os: OperatingSystem;
  readonly osVersion: string;
}

const versions: Readonly<Record<string, readonly string[]>> = {
  wechat: ['8.0.14', '8.0.15', '8.0.16'],
  qq: ['8.8.33', '8.8.38'],
  taobao: ['10.5.10', '10.6.0', '10.6.10'],
  tmall: ['12.3.0'],
  douyin: ['18.2.0', '18.4.0', '18.5.0'],
  weibo: ['11.10.3', '11.11.1'],
  jd: ['10.2.2', '10.2.4'],
  pinduoduo: ['5.86.0', '5.88.0'],
  'baidu-search': ['13.0.0', '13.2.1'],
};

const hours: Record<Locale, readonly string[]> = {
  zh: ['今早八点左右', '昨天中午', '昨晚九点多', '前天下午', '上周五晚上', '昨天傍晚', '今天上午十点'],
  en: ['this morning', 'yesterday at noon', 'last night', 'on Friday evening'],
};
const notices = [
  '已停止访问该网页',
  '网页包含不安全内容，已停止访问',
  '该地址可能存在风险，无法访问',
  '如需浏览，请长按网址复制后使用浏览器访问',
];

/** When a platform's own page is at issue. */
const othersThan: Record<Locale, string> = { zh: '其他平台', en: 'other platforms' };

/** The name of a platform as people say it. */
export function nameOf(slug: string | null, locale: Locale): string {
  const platform = demoPlatforms.find((one) => one.slug === slug);
  if (!platform) return locale === 'zh' ? '网站方' : 'the site';
  return locale === 'zh' ? platform.nameZh : platform.nameEn;
}

/** A phone that the words of a locale can name. */
export function phoneFor(draw: Draw, locale: Locale): Phone {
  const nameable = locale === 'en' ? phones.filter(([model]) => model.startsWith('iPhone')) : phones;
  const [model, os, osVersion] = draw.one(nameable);
  return { model, os, osVersion };
}

/** The words of a complaint. `respondent` and `affected` are slugs. */
export function wordsOf(
  complaint: {
    respondent: string | null;
    affected: string | null;
    locale: Locale;
    phone: Phone;
    scene: Scene;
  },
  campaign: ShiftedCampaign,
  draw: Draw,
): CaseWords {
  const { respondent, affected, locale, phone } = complaint;
  const trade = draw.one(trades);
  const amount = draw.one([39.9, 68, 99, 128, 199, 268, 399, 580, 960, 1280, 2600, 4999, 8800]);
  return {
    shop: trade.shop,
    goods: trade.goods,
    title: trade.title,
    label: trade.label,
    host: `www.${trade.label}.example`,
    city: draw.one(cities),
    group: draw.one(groupNames),
    members: String(draw.number(36, 480)),
    orders: String(draw.number(3, 9)),
    days: String(draw.number(3, 9)),
    years: String(draw.number(2, 9)),
    sum: locale === 'zh' ? `${amount}元` : `${amount} yuan`,
    hour: draw.one(hours[locale]),
    notice: draw.one(notices),
    model: phone.model,
    model2: draw.one(phones)[0],
    version: draw.one(versions[respondent ?? ''] ?? ['6.2.0', '7.1.4', '9.0.3']),
    network: locale === 'zh' ? draw.one(networks) : draw.one(['Wi-Fi', 'China Mobile 5G']),
    app: nameOf(respondent, locale),
    place: placeOf[complaint.scene],
    target: affected !== null && affected === respondent ? othersThan[locale] : nameOf(affected, locale),
    tail: draw.code(4, '0123456789'),
    statement: spokenDay(campaign.statementOn, locale),
    trial: spokenDay(campaign.trialOn, locale),
  };
}
