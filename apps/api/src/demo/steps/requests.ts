import { type Action, type Outcome, refusalGrounds } from '@hutong/casework';
import {
  disputesInEnglish,
  disputesOf,
  disputesOfAffected,
  reopenReasons,
  reopenRefusalReasons,
  returnReasons,
  returnReasonsOf,
  returnReasonsUnanswered,
} from '../texts/objections';
import {
  acceptanceNotes,
  escalationsByOfficer,
  escalationsBySystem,
  extensionGrants,
  extensionReasons,
  extensionRefusals,
  findings,
  notOurs,
  parityNote,
  refusalNotes,
} from '../texts/office-words';
import { type PlannedRequest } from './planned';
import { responseWith } from './respond';
import { verification } from './retest';
import { tell, type Telling, tellSometimes } from './telling';

/** Actions that are put into words here; questions and responses bring something of their own. */
type Plain = Exclude<Action, 'respond' | 'requestInformation' | 'undoMerge'>;

/** What is asked of the door for an action, in the words of the case. */
export function requestFor(action: Plain, telling: Telling): PlannedRequest {
  return requests[action](telling);
}

/** What a platform sends when it responds. */
export function respondWith(outcome: Outcome, telling: Telling): PlannedRequest {
  return { action: 'respond', response: responseWith(outcome, telling) };
}

const requests: Record<Plain, (telling: Telling) => PlannedRequest> = {
  accept: (telling) => ({
    action: 'accept',
    ...(telling.respondentUnnamed && telling.respondent ? { respondent: telling.respondent } : {}),
    note: telling.withParity ? tell([parityNote], telling) : tellSometimes(0.4, acceptanceNotes, telling),
  }),
  refuse: ({ refusal }) => {
    const refusalGround = refusalGrounds.find((ground) => ground === refusal) ?? 'not_in_scope';
    return { action: 'refuse', refusalGround, note: refusalNotes[refusalGround] };
  },
  mergeInto: ({ mergeTarget }) => ({ action: 'mergeInto', target: mergeTarget }),
  acknowledge: () => ({ action: 'acknowledge' }),
  notOurs: (telling) => {
    const [responsible, reason] = telling.draw.one(notOurs);
    return { action: 'notOurs', responsible: tell([responsible], telling), reason: tell([reason], telling) };
  },
  supply: ({ openAnswer }) => ({ action: 'supply', answer: openAnswer }),
  lapse: () => ({ action: 'lapse' }),
  confirm: ({ draw }) => ({
    action: 'confirm',
    ...(draw.chance(0.7) ? { rating: draw.one([3, 4, 4, 5, 5, 5, 2]) } : {}),
  }),
  dispute: (telling) => ({ action: 'dispute', reason: tell(objections(telling), telling) }),
  verify: (telling) => ({ action: 'verify', ...verification(telling) }),
  return: (telling) => ({
    action: 'return',
    reason: tell(shortcomings(telling), telling),
  }),
  escalate: (telling) => ({
    action: 'escalate',
    reason: tell(telling.by === 'system' ? escalationsBySystem : escalationsByOfficer, telling),
  }),
  requestExtension: (telling) => ({
    action: 'requestExtension',
    days: 5,
    reason: tell(extensionReasons, telling),
  }),
  grantExtension: (telling) => ({
    action: 'grantExtension',
    days: 5,
    reason: tell(extensionGrants, telling),
  }),
  declineExtension: (telling) => ({ action: 'declineExtension', reason: tell(extensionRefusals, telling) }),
  orderRectification: (telling) => ({
    action: 'orderRectification',
    finding: tell(findings[telling.matter], telling),
  }),
  withdraw: () => ({ action: 'withdraw' }),
  reopen: (telling) => ({
    action: 'reopen',
    reason: tell(telling.refused ? reopenRefusalReasons : reopenReasons[telling.locale], telling),
  }),
};

function shortcomings({ outcome }: Telling): readonly string[] {
  return outcome ? (returnReasonsOf[outcome] ?? returnReasons) : returnReasonsUnanswered;
}

function objections({ by, locale, outcome, matter }: Telling): readonly string[] {
  if (by === 'affected') return disputesOfAffected;
  return locale === 'en' ? disputesInEnglish : disputesOf(outcome ?? 'not_reproduced', matter);
}
