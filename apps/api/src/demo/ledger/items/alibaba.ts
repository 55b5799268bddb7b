import { type DayOf, type PlannedItem } from '../planned';
import { falseClose, interfering, personalised, popUps, restricting } from './scenarios';
import {
  acknowledged,
  cancelled,
  issued,
  moreTimeAsked,
  progressed,
  retestedBadly,
  retestedWell,
  struckOff,
  submitted,
  verified,
} from './steps';

/** What Taobao is to put right; the opening is to become two-way. */
export function itemsOfTaobao(day: DayOf): PlannedItem[] {
  const taobao = { platform: 'taobao', hour: 11 } as const;
  return [
    {
      ...taobao,
      title: '结算页不支持微信支付',
      scenario: interfering,
      origin: 'inspection',
      scope: { linkType: 'payment', scene: 'payment' },
      demand: '研究在结算页提供其他支付方式，提出分步方案和时间表。',
      ...{ on: day('2021-09-27'), dueOn: day('2021-12-15') },
      steps: [
        issued(day('2021-09-28')),
        acknowledged(
          day('2021-09-30'),
          '先在部分业务试点，再逐步扩大范围。',
          ['选定试点业务', day('2021-10-29')],
          ['试点上线', day('2021-11-29')],
        ),
        progressed(day('2021-10-28'), 35, '已选定试点业务，完成合规评审。', 0),
        moreTimeAsked(day('2021-11-26'), '试点范围需与支付机构重新签约，预计延后三周。', day('2022-01-07')),
      ],
    },
    {
      ...taobao,
      title: '启动弹窗整屏为跳转链接',
      scenario: popUps,
      origin: 'self_inspection',
      scope: {},
      demand: '启动弹窗不得整屏可点，跳转区域应明确并不超过画面的四分之一。',
      ...{ on: day('2021-08-26'), dueOn: day('2021-09-24') },
      steps: [
        issued(day('2021-08-30')),
        acknowledged(day('2021-09-01'), '改版启动弹窗，缩小点击区域。', ['改版上线', day('2021-09-15')]),
        submitted(
          day('2021-09-22'),
          '新版启动弹窗已全量上线，点击区域缩小为按钮。',
          ['other'],
          '10.4.0 及以上',
        ),
        verified(day('2021-09-26'), 'other', '10.4.0'),
        struckOff(day('2021-09-28')),
        retestedWell(day('2021-10-06'), 'other', '10.4.10'),
        retestedWell(day('2021-10-29'), 'other', '10.5.0'),
      ],
    },
    {
      ...taobao,
      title: '开屏广告关闭按钮无效',
      scenario: falseClose,
      origin: 'complaints',
      scope: {},
      demand: '关闭按钮应清晰、有效，点击后不得跳转。',
      ...{ on: day('2021-09-06'), dueOn: day('2021-10-15') },
      steps: [
        issued(day('2021-09-07')),
        acknowledged(day('2021-09-10'), '统一广告组件，按规范放大关闭按钮。', [
          '组件上线',
          day('2021-10-09'),
        ]),
        submitted(day('2021-10-14'), '广告组件已统一，关闭按钮有效。', ['other'], '10.4.20 及以上'),
        verified(day('2021-10-19'), 'other', '10.4.20'),
        struckOff(day('2021-10-21')),
        retestedBadly(day('2021-10-28'), 'other', '10.4.30'),
      ],
    },
    {
      ...taobao,
      title: '商品页屏蔽来自抖音的跳转',
      scenario: restricting,
      origin: 'complaints',
      scope: { target: 'douyin', scene: 'in_app_browser' },
      demand: '来自抖音的链接在应用内应能正常登录和下单。',
      complaints: 2,
      ...{ on: day('2021-11-02'), dueOn: day('2021-12-08') },
      steps: [
        issued(day('2021-11-03')),
        acknowledged(day('2021-11-08'), '修复登录态丢失，恢复下单。', ['修复登录态', day('2021-11-24')]),
        progressed(day('2021-11-23'), 55, '登录态问题已修复，下单回归测试中。', 0),
      ],
    },
    {
      ...taobao,
      title: '个性化推荐不能关闭',
      scenario: personalised,
      origin: 'inspection',
      scope: {},
      demand: '在设置首页提供关闭个性化推荐的开关，关闭后不得影响基本功能。',
      ...{ on: day('2021-11-16'), dueOn: day('2021-12-20') },
      steps: [issued(day('2021-11-17'))],
    },
    {
      ...taobao,
      title: '店铺二维码在站外失效（重复登记）',
      scenario: restricting,
      origin: 'complaints',
      scope: { target: 'wechat', scene: 'in_app_browser' },
      demand: '核实店铺二维码在站外失效的原因并修复。',
      ...{ on: day('2021-10-11'), dueOn: day('2021-11-30') },
      steps: [cancelled(day('2021-10-13'), '与另一事项重复，合并办理。')],
    },
    {
      ...taobao,
      title: '微信内打开店铺后无法返回',
      scenario: interfering,
      origin: 'complaints',
      scope: { target: 'wechat', scene: 'in_app_browser' },
      demand: '',
      ...{ on: day('2021-11-24'), dueOn: null },
      steps: [],
    },
  ];
}
