import {
  affected,
  complainant,
  handler,
  lead,
  officer,
  story,
  type Story,
  supervisor,
  system,
} from './beats';

const accept = officer('accept', 1, 3);
const acknowledge = handler('acknowledge', 0, 2);
const respond = (worth: 'good' | 'grounds' | 'weak' | 'any') => handler('respond', 2, 7, worth);
const dispute = complainant('dispute', 1, 6);
const sendBack = officer('return', 1, 4);
/** Until a response to which somebody objects. */
const disputed = [accept, acknowledge, respond('weak'), dispute];

/** Cases that wait for somebody. */
export const openStories: readonly Story[] = [
  // submitted
  story('new', 8, 3),
  story('assigned', 5, 1, supervisor('assign', 0, 1)),
  story('noted', 2, 0, supervisor('assign', 0, 1), officer('note', 0, 1)),
  story('handed-back', 3, 0, accept, handler('notOurs', 1, 2)),
  story('completed', 2, 0, officer('requestInformation', 1, 2), complainant('supply', 0, 2)),
  story('merged', 4, 0, officer('mergeInto', 1, 2)),
  // forwarded
  story('forwarded', 11, 3, accept),
  story('forwarded-assigned', 5, 1, accept, lead('assign', 0, 1)),
  story('forwarded-merged', 2, 0, officer('mergeInto', 1, 1), officer('accept', 0, 1)),
  story(
    'forwarded-unmerged',
    1,
    0,
    officer('mergeInto', 1, 1),
    officer('undoMerge', 0, 1),
    officer('accept', 0, 1),
  ),
  // in progress
  story('working', 11, 2, accept, acknowledge),
  story('working-noted', 8, 1, accept, lead('assign', 0, 1), acknowledge, handler('note', 0, 2)),
  story('working-stated', 3, 0, accept, acknowledge, handler('statement', 0, 2)),
  story('working-affected', 3, 0, accept, acknowledge, affected('statement', 0, 2)),
  story(
    'working-asked',
    4,
    0,
    accept,
    acknowledge,
    handler('requestInformation', 0, 1),
    complainant('supply', 0, 2),
  ),
  // awaiting information
  story('asked-first', 5, 1, officer('requestInformation', 1, 3)),
  story('asked-by-platform', 6, 1, accept, acknowledge, handler('requestInformation', 0, 2)),
  story('asked-in-review', 3, 0, ...disputed, officer('requestInformation', 1, 3)),
  // responded
  story('answered', 13, 4, accept, acknowledge, respond('good')),
  story('answered-weakly', 4, 1, accept, acknowledge, respond('weak')),
  story('answered-at-once', 3, 1, accept, handler('respond', 1, 3, 'good')),
  story('answered-again', 4, 0, ...disputed, sendBack, handler('respond', 1, 4, 'good')),
  // under review
  story('disputed', 6, 2, ...disputed),
  story('disputed-by-affected', 3, 0, accept, acknowledge, respond('weak'), affected('dispute', 1, 5)),
  story('escalated', 3, 1, accept, system('escalate', 0)),
  story('escalated-by-officer', 2, 1, accept, acknowledge, officer('escalate', 3, 8)),
  story('ordered', 4, 0, ...disputed, officer('orderRectification', 2, 6)),
  story(
    'reopened',
    3,
    0,
    accept,
    acknowledge,
    respond('good'),
    complainant('confirm', 0, 4),
    complainant('reopen', 5, 20),
  ),
  story('refusal-reopened', 2, 0, officer('refuse', 1, 4), complainant('reopen', 1, 9)),
  // returned
  story('returned', 3, 1, accept, acknowledge, respond('weak'), sendBack),
  story('returned-after-dispute', 6, 1, ...disputed, sendBack),
  story('returned-twice', 2, 0, ...disputed, sendBack, handler('respond', 1, 4, 'weak'), dispute, sendBack),
];
