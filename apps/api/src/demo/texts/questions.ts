import { type Locale } from '@hutong/casework';
import { type Matter } from './matter';

/** A question to the complainant, and what is answered to it. */
export interface Exchange {
  /** Matters that it fits; all when absent. */
  readonly about?: readonly Matter[];
  readonly question: string;
  readonly answer: string;
}

/** Who asks: an officer before acceptance or in the review, or the platform while it works on it. */
export type Asked = 'regulator' | 'respondent';

const askedByOfficer: readonly Exchange[] = [
  {
    question:
      '您好，请补充说明[链接是在哪里看到的|使用的手机型号]，并尽量上传一张完整的页面截图，便于我们判断受理范围。',
    answer:
      '在{place}场景里点开的，{model}，{app}版本{version}。截图已经补传，[最上面能看到时间|整屏都在里面]。',
  },
  {
    question: '请补充您最近一次复现的时间，以及在[其他手机|其他网络]下是否有同样的问题。',
    answer: '{hour}又试了一次，还是一样。换了[我爱人的手机|{network}]，结果相同。',
  },
  {
    question:
      '请问{host}这个地址是否由您或您的单位运营？如是，请说明网站主办单位名称，我们需要核对备案情况。',
    answer: '是我们自己的，主办单位就是{shop}，备案是{years}年前办的，[一直正常年检|信息没有变过]。',
  },
  {
    question: '请说明大约从哪一天开始出现，此前是否正常。如与某次{app}升级有关，请一并说明。',
    answer:
      '大概{days}天前开始的，之前[一直正常|偶尔也有，没这么频繁]。是不是升级以后才有的，[记不清了|应该是，那几天刚更新过]。',
  },
];

const askedInReview: readonly Exchange[] = [
  {
    question:
      '复核中：为核实平台的答复，请您[升级到最新版本后|退出账号重新登录后]再试一次，并告知结果与版本号。',
    answer: '升级到{version}了，[还是和以前一样|第一次正常，第二次又不行]，录屏已上传。',
  },
  {
    question: '复核需要：请说明您提出异议后，平台是否与您联系过，联系时说了什么。',
    answer: '[客服打过一个电话，让我等版本更新|没有任何人联系我]，没有说具体哪天能好。',
  },
];

const askedByPlatform: readonly Exchange[] = [
  {
    question:
      '您好，为定位问题，请提供[出现问题的大致时间|出问题时所在的页面或入口]、{app}版本号和手机系统版本。',
    answer: '{hour}，{app}版本{version}，{model}。[换个入口也一样|别的地方没试过]。',
  },
  {
    question: '我们按您提供的链接测试正常，请确认是否仍有问题；如有，请提供页面上的[完整提示文字|提示编号]。',
    answer: '今天又试，[还是一样，提示文字没有变|三次里有两次不行]，截图里能看清文字。',
  },
  {
    about: ['link'],
    question: '请问您分享的是哪一类页面？如方便请再提供一个同类的其他链接用于比对。',
    answer: '就是投诉里写的那个页面。又试了一个别的，[那个能开，这个不能|同样打不开]。',
  },
  {
    about: ['link', 'site'],
    question: '请确认投诉所指的账号是否已在设置中开启“外部链接”相关选项，并截图设置页面。',
    answer: '开着的，截图已上传。[关了再开也没用|重启以后还是一样]。',
  },
];

const ofHarm: readonly Exchange[] = [
  {
    question:
      '请说明您是在哪里看到该链接的（[群聊、私聊还是评论区|发布者的昵称或账号]），以及是否已填写个人信息或付款。如已付款，请立即联系银行并报警。',
    answer: '是[别人转发到群里|陌生人发来]的，[没有付款，只填了手机号|付了{sum}，已经报警]，对话截图已补传。',
  },
  {
    question: '该地址目前[打开为空白页|已跳转到别的地址]，请提供您当时看到的页面截图或后续收到的新地址。',
    answer: '截图在附件里。[他们又换了一个地址，也写在图上|后来没有再收到新的]。',
  },
];

const english: readonly Exchange[] = [
  {
    question:
      'Could you tell us [when you last tried it|which phone you used], and send a screenshot of the whole notice? We need it to see what stopped the link.',
    answer:
      'I tried again [this morning|yesterday evening] with {model}, version {version}. Same page. The screenshot is attached.',
  },
  {
    question:
      'Does the link also fail on another phone or network? Please let us know the version shown in the app’s settings as well.',
    answer:
      'Yes, on [my wife’s phone|a colleague’s phone] too, Wi-Fi and mobile data alike. The version is {version}.',
  },
];

/** Questions that fit a complaint. `reviewed`: a response has been given already. */
export function exchangesFor(
  matter: Matter,
  locale: Locale,
  asked: Asked,
  reviewed: boolean,
): readonly Exchange[] {
  if (locale === 'en') return english;
  if (matter === 'harm') return ofHarm;
  const others = reviewed ? askedInReview : askedByOfficer;
  return (asked === 'respondent' ? askedByPlatform : others).filter(
    ({ about }) => about?.includes(matter) ?? true,
  );
}
