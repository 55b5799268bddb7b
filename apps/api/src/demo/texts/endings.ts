import { type Locale } from '@hutong/casework';
import { type Matter } from './matter';

const ofBlocked: readonly string[] = [
  '{model}，系统是最新的。',
  '希望[早点|尽快]有结果，[谢谢|辛苦了]。',
  '我人在{city}，{hour}刚试过。',
  '这种情况已经{days}天了。',
  '[打客服电话没人管|问过客服，只会让我等]，只好来这里投诉。',
  '身边用别的手机的人也[一样|这样]。',
  '换[账号|手机]登录也一样。',
  '请说明理由，[不要只回一句“为了安全”|也请告诉我什么时候能好]。',
  '{app}版本{version}，{network}。',
];
const ofHarm: readonly string[] = [
  '请[尽快|马上]处理，免得更多人上当。',
  '我在{city}，{hour}还能打开。',
  '已经提醒了身边的人，但[群太多顾不过来|还有人在转]。',
  '[对话截图|页面截图]都留着，需要可以提供。',
  '{days}天里已经见到{orders}次了。',
];
const inEnglish: readonly string[] = [
  'I am happy to test again if that helps.',
  'This has been going on for {days} days.',
  'Please tell me by when I can expect an answer.',
  'My phone is an {model}.',
];

/** Sentences with which people end what they tell. */
export function endingsFor(matter: Matter, locale: Locale): readonly string[] {
  if (locale === 'en') return inEnglish;
  return matter === 'harm' ? ofHarm : ofBlocked;
}
