import { type State } from '@hutong/casework';
import { type Situation } from './texts/situation';
import { wechatChats } from './texts/wechat-chats';

/** A case that README names, with its receipt code. Its deadline is some days off. */
export interface Featured {
  /** Of the planned complaint. */
  readonly key: string;
  readonly receiptCode: string;
  /** Where it stands when the demo is loaded. */
  readonly state: State;
  readonly situation: Situation | undefined;
}

/**
 * Receipt codes of the demo: the day on which the campaign was mobilised and a number. Only the demo seed makes them; real
 * codes are drawn at random.
 */
export const featured: readonly Featured[] = [
  // WeChat's handler has asked something, and waits for the answer.
  {
    key: 'asked-by-platform-blocked_link-1',
    receiptCode: '2021072300000001',
    state: 'awaiting_information',
    situation: wechatChats[0],
  },
  // WeChat has answered; the complainant confirms or disputes.
  {
    key: 'answered-blocked_link-1',
    receiptCode: '2021072300000002',
    state: 'responded',
    situation: wechatChats[1],
  },
  // The complainant has objected; an officer reviews.
  {
    key: 'disputed-blocked_link-1',
    receiptCode: '2021072300000003',
    state: 'under_review',
    situation: wechatChats[3],
  },
];
