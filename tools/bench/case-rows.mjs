import { narrative, statementText } from './texts.mjs';

/** State, weight, and the clock that is due in it. */
const shares = [
  ['closed', 52],
  ['in_progress', 16],
  ['forwarded', 10],
  ['responded', 8],
  ['under_review', 5],
  ['submitted', 5],
  ['awaiting_information', 3],
  ['returned', 1],
];
const principal = {
  submitted: 'acceptance',
  forwarded: 'acknowledgement',
  in_progress: 'response',
  awaiting_information: 'information',
  responded: 'confirmation',
  under_review: 'review',
  returned: 'rework',
  closed: null,
};
const scenes = [
  'one_to_one_chat',
  'group_chat',
  'moments',
  'official_account',
  'in_app_browser',
  'search',
  'payment',
];
const symptoms = [
  'stopped',
  'stopped_with_continue',
  'copy_to_browser',
  'garbled',
  'redirected_elsewhere',
  'function_fails',
];
const linkTypes = ['ecommerce', 'short_video', 'content', 'social', 'office', 'other'];
const everybody = ['complainant', 'respondent', 'affected', 'regulator'];
const hour = 3_600_000;
const day = 24 * hour;
const iso = (at) => new Date(at).toISOString();
const legalDay = (at) => iso(at + 8 * hour).slice(0, 10);

/** One complaint with its three events, clocks and what was said, as rows of the tables. `number` counts from 1. */
export function caseRows(lots, number, { platforms, domains, officers, endsAt, spreadMs, only = {} }) {
  const filedAt = endsAt - Math.floor(spreadMs * (0.02 + 0.98 * lots.next()));
  const { state, respondent, affected } = {
    ...{ state: lots.weighted(shares), respondent: lots.one(platforms), affected: lots.one(platforms) },
    ...only,
  };
  const id = lots.idAt(filedAt);
  const forwarded = state !== 'submitted';
  const updatedAt = filedAt + 3 * day;
  const domain = lots.one(domains);
  const officer = lots.one(officers);
  const dueAt = updatedAt + lots.below(40) * day + lots.below(day);
  const handled = forwarded && state !== 'forwarded';
  const due = principal[state];
  const complaint = {
    id,
    case_number: `HT${legalDay(filedAt).replaceAll('-', '')}${String(number).padStart(7, '0')}`,
    ...{ kind: 'blocked_link', state, revision: 3, channel: 'portal', locale: 'zh' },
    resume_state: state === 'awaiting_information' ? 'in_progress' : null,
    asked_by: state === 'awaiting_information' ? 'respondent' : null,
    closed_as: state === 'closed' ? 'verified' : null,
    closed_at: state === 'closed' ? iso(updatedAt) : null,
    ...{ filed_at: iso(filedAt), updated_at: iso(updatedAt) },
    ...{ respondent_id: respondent.id, affected_id: affected === respondent ? null : affected.id },
    forwarded_at: forwarded ? iso(filedAt + day) : null,
    target_url: `https://www.${domain}/item/${number}?from=share`,
    ...{ host: `www.${domain}`, registrable_domain: domain, link_type: lots.one(linkTypes) },
    ...{ scene: lots.one(scenes), symptom: lots.one(symptoms), occurred_on: legalDay(filedAt - day) },
    ...{
      app: respondent.name,
      app_version: `8.0.${lots.below(60)}`,
      os: lots.one(['ios', 'android', 'harmonyos']),
    },
    narrative: narrative(lots),
    officer_id: forwarded ? officer : null,
    handler_id: handled ? respondent.handler : null,
    outcome: ['responded', 'closed', 'under_review'].includes(state) ? 'unblocked' : null,
    ...{
      due_clock: due,
      due_on: due && legalDay(dueAt),
      due_at: due ? iso(dueAt) : 'infinity',
      due_provisional: false,
    },
    ...{ times_returned: 0, refusal_reopened: false },
  };
  return { complaint, ...hangingOn(lots, complaint, { filedAt, dueAt, respondent, officer }) };
}

function hangingOn(lots, complaint, { filedAt, dueAt, respondent, officer }) {
  const { id, state, outcome } = complaint;
  const event = (revision, action, side, actor, from, to) => ({
    ...{ complaint_id: id, revision, action, at: iso(filedAt + (revision - 1) * day), side },
    ...{
      role: { complainant: 'complainant', regulator: 'officer', respondent: 'handler' }[side],
      actor_id: actor,
    },
    ...{ organisation_id: side === 'respondent' ? respondent.id : null, from_state: from, to_state: to },
    ...{ note: null, changes: {}, visible_to: everybody },
  });
  const clock = (kind, startedAt, dueIn, stopped) => ({
    ...{ complaint_id: id, kind, rule_version: 1, started_at: iso(startedAt), provisional: false },
    ...{ due_on: legalDay(dueIn), due_at: iso(dueIn), stopped_at: stopped ? iso(startedAt + day) : null },
    // Nothing happens by itself while something else is measured.
    ...{ pauses: [], extended_by: 0, done_until: 'infinity', next_step_at: null },
    owing_platform_id: kind === 'acceptance' ? null : respondent.id,
  });
  const said = lots.next() < 0.3 || state === 'submitted';
  const forwarded = state !== 'submitted';
  const last = forwarded && state !== 'forwarded';
  return {
    case_event: [
      event(1, 'file', 'complainant', null, null, 'submitted'),
      forwarded
        ? event(2, 'accept', 'regulator', officer, 'submitted', 'forwarded')
        : event(2, 'statement', 'complainant', null, null, null),
      last
        ? event(3, 'acknowledge', 'respondent', respondent.handler, 'forwarded', state)
        : event(3, 'statement', 'complainant', null, null, null),
    ],
    clock: [
      clock('acceptance', filedAt, filedAt + 7 * day, forwarded),
      ...(forwarded ? [clock('acknowledgement', filedAt + day, filedAt + 3 * day, last)] : []),
      ...(forwarded
        ? [clock('response', filedAt + day, dueAt, !['forwarded', 'in_progress'].includes(state))]
        : []),
    ],
    statement: said
      ? [
          {
            id: lots.idAt(filedAt + day),
            complaint_id: id,
            kind: 'statement',
            side: 'complainant',
            author_id: null,
            text: statementText(lots),
            at: iso(filedAt + day),
            visible_to: everybody,
          },
        ]
      : [],
    response: outcome
      ? [
          {
            id: lots.idAt(filedAt + 2 * day),
            complaint_id: id,
            round: 1,
            outcome,
            author_id: respondent.handler,
            details: {
              outcome,
              unblockedOn: legalDay(filedAt + 2 * day),
              scenes: ['group_chat'],
              clientVersions: '8.0.50 及以上',
            },
            at: iso(filedAt + 2 * day),
          },
        ]
      : [],
    complaint_private: [
      { complaint_id: id, pasted_text: `快来看看 ${complaint.target_url} 复制打开`, contact: null },
    ],
  };
}
