import { type Scene } from '@hutong/casework';
import { linkPatterns } from '../links/link-forms';
import { type Situation } from './situation';

/** What a complaint is about at heart, so that what people write to it fits. */
export const matters = ['link', 'site', 'function', 'payment', 'harm'] as const;
export type Matter = (typeof matters)[number];

/** `link`: another platform's link is stopped; `site`: somebody's own site is; `function`: it opens, but does not work. */
export function matterOf(situation: Situation): Matter {
  if (!('symptom' in situation)) return 'harm';
  if (situation.symptom === 'payment_option_missing') return 'payment';
  if (['function_fails', 'redirected_elsewhere', 'choice_ignored'].includes(situation.symptom))
    return 'function';
  return linkPatterns[situation.link].platform === null ? 'site' : 'link';
}

/** How a link spreads in a scene. */
export const spreads = ['chat', 'search', 'public'] as const;
export type Spread = (typeof spreads)[number];

export const spreadIn: Record<Scene, Spread> = {
  one_to_one_chat: 'chat',
  group_chat: 'chat',
  moments: 'public',
  official_account: 'public',
  mini_program: 'public',
  in_app_browser: 'search',
  search: 'search',
  short_video: 'public',
  payment: 'public',
  other: 'public',
};

/** Scenes in the words of people who write about them. */
export const placeOf: Record<Scene, string> = {
  one_to_one_chat: '一对一聊天',
  group_chat: '群聊',
  moments: '动态',
  official_account: '公众号',
  mini_program: '小程序',
  in_app_browser: '内置浏览器',
  search: '搜索',
  short_video: '短视频',
  payment: '支付',
  other: '该',
};
