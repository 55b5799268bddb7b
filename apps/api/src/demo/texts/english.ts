import { type BlockedSituation } from './situation';

/** People who write in English. */
export const englishBlocked: readonly BlockedSituation[] = [
  {
    respondent: 'wechat',
    scene: 'group_chat',
    symptom: 'stopped',
    link: 'taobaoItem',
    page: 'wechat-newredirectconfirm',
    locale: 'en',
    weight: 2,
    tells: [
      'I run a small [pottery|tea|second-hand book] shop on Taobao and share new items with [our expat group|about {members} customers] on WeChat. Since [last week|Monday] every link ends on a grey page saying access was stopped. [There is no button to go on.|Nobody tells me which rule I broke.] The same link sent by e-mail opens fine.',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'one_to_one_chat',
    symptom: 'copy_to_browser',
    link: 'douyinShare',
    locale: 'en',
    weight: 2,
    tells: [
      'My [colleague|language partner|brother-in-law] keeps sending me Douyin videos. In WeChat I only get a notice to copy the address into a browser, [although one-to-one chats were opened on {statement}|which I thought was over since {statement}]. WeChat {version}, [English interface|phone set to English].',
      'Videos from Douyin do not open in my WeChat chats: [only the address is shown, to be copied|I get a page that tells me to use a browser]. My [parents|in-laws] share them every day and I [give up most of the time|miss half of what they talk about]. {model}, WeChat {version}.',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'official_account',
    symptom: 'stopped',
    link: 'ownSite',
    locale: 'en',
    tells: [
      'The menu of our [choir|chamber of commerce|parents’ association] account points to {host}, [registered and hosted in China|which has nothing but a calendar and a contact form]. It has been stopped for {days} days as “reported by many users”. [Our appeal got a one-line reply.|Nobody reported anything to us.]',
    ],
  },
  {
    respondent: 'taobao',
    scene: 'payment',
    symptom: 'payment_option_missing',
    link: 'taobaoItem',
    locale: 'en',
    tells: [
      'As a foreigner I could link my card to WeChat Pay but not to the only wallet Taobao offers. [At checkout WeChat Pay is simply not there.|The checkout page never shows WeChat Pay.] The grocery app of the same group has it already, so it is clearly possible.',
    ],
  },
  {
    respondent: 'weibo',
    scene: 'moments',
    symptom: 'stopped_with_continue',
    link: 'wechatArticle',
    page: 'weibo-sinaurl',
    locale: 'en',
    tells: [
      'Links to our [museum|university] articles on WeChat show a warning page on Weibo each time. [Readers think we were hacked.|Half of our readers give up there.] Links to Weibo’s own articles open at once.',
    ],
  },
  {
    respondent: 'baidu-search',
    scene: 'search',
    symptom: 'redirected_elsewhere',
    link: 'ownSite',
    locale: 'en',
    tells: [
      'Searching for our [guesthouse|clinic|school] on Baidu’s app and tapping the official site {host} opens [somebody else’s mini app|a copy of our page inside Baidu] instead. [Guests called a number that is not ours.|The booking form does not work there.]',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'in_app_browser',
    symptom: 'function_fails',
    link: 'wechatArticle',
    locale: 'en',
    tells: [
      'I put our [yoga studio’s|bakery’s] WeChat article into our Douyin profile. It opens, but [the contact button does nothing|the page stays blank below the title]. In [Safari|Chrome] on the same phone ({model}) it works.',
    ],
  },
];
