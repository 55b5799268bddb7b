import { complainant, handler, lead, officer, story, type Story, supervisor, system } from './beats';

const accept = officer('accept', 1, 4);
const acknowledge = handler('acknowledge', 0, 2);
const respond = (worth: 'good' | 'grounds' | 'weak' | 'any') => handler('respond', 2, 9, worth);
const begin = [accept, acknowledge];
const dispute = complainant('dispute', 1, 7);
const sendBack = officer('return', 1, 6);
const confirm = complainant('confirm', 0, 8);
const verify = officer('verify', 1, 8);
const askEarly = officer('requestInformation', 1, 4);
const askLate = handler('requestInformation', 1, 3);
const supply = complainant('supply', 0, 5);

/** Cases that are over. */
export const closedStories: readonly Story[] = [
  story('refused', 12, 3, officer('refuse', 1, 5)),
  story('refused-after-question', 3, 0, askEarly, supply, officer('refuse', 1, 3)),
  story('never-answered', 5, 1, askEarly, system('lapse', 0)),
  story('never-answered-platform', 3, 1, ...begin, askLate, system('lapse', 0)),
  story('confirmed', 24, 6, ...begin, respond('good'), confirm),
  story(
    'confirmed-assigned',
    7,
    2,
    supervisor('assign', 0, 1),
    accept,
    lead('assign', 0, 1),
    acknowledge,
    handler('note', 0, 1),
    respond('good'),
    confirm,
  ),
  story('confirmed-at-once', 4, 2, accept, handler('respond', 1, 3, 'good'), confirm),
  story(
    'confirmed-after-rework',
    5,
    0,
    ...begin,
    respond('weak'),
    dispute,
    sendBack,
    handler('respond', 1, 5, 'good'),
    confirm,
  ),
  story('confirmed-after-question', 4, 0, ...begin, askLate, supply, respond('good'), confirm),
  story(
    'confirmed-talkative',
    4,
    0,
    ...begin,
    complainant('statement', 0, 3),
    handler('statement', 0, 2),
    respond('good'),
    confirm,
  ),
  story('unanswered', 14, 4, ...begin, respond('any'), system('lapse', 0)),
  story('verified', 9, 3, ...begin, respond('good'), verify),
  story('verified-grounds', 8, 3, ...begin, respond('grounds'), verify),
  story('verified-after-dispute', 6, 2, ...begin, respond('weak'), dispute, officer('note', 0, 2), verify),
  story(
    'verified-after-escalation',
    4,
    0,
    accept,
    system('escalate', 0),
    sendBack,
    handler('respond', 1, 5, 'good'),
    verify,
  ),
  story(
    'verified-after-order',
    3,
    0,
    ...begin,
    respond('good'),
    confirm,
    complainant('reopen', 4, 15),
    officer('orderRectification', 1, 4),
    officer('verify', 8, 15),
  ),
  story('withdrawn-early', 4, 0, complainant('withdraw', 0, 3)),
  story('withdrawn-forwarded', 3, 1, accept, complainant('withdraw', 0, 2)),
  story('withdrawn-later', 4, 0, ...begin, complainant('withdraw', 1, 6)),
  story('withdrawn-disputed', 2, 0, ...begin, respond('weak'), dispute, complainant('withdraw', 2, 9)),
];
