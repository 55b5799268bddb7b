import { isLegalDate, type LegalDate } from '../clocks/legal-date';
import type { RetestRecord } from '../words/response';
import type { CaseErrorCode, NeedProblem } from '../workflow/errors';
import { testSetupProblems } from '../workflow/response-needs';
import {
  futureDateProblems,
  leastText,
  pastDateProblems,
  problemsUnless,
  textProblems,
} from '../workflow/texts';
import { frameProblems, type Phase } from './phases';
import type { LedgerNeed } from './workflow';

export interface PlannedMilestone {
  readonly title: string;
  readonly dueOn: LegalDate;
}

/** What somebody sends with an action on a record of the ledger. Its shape is checked before. */
export interface LedgerPayload {
  readonly title?: string;
  readonly demand?: string;
  readonly dueOn?: LegalDate;
  readonly milestones?: readonly PlannedMilestone[];
  readonly reason?: string;
  readonly plan?: string;
  readonly percent?: number;
  readonly text?: string;
  readonly clientVersions?: string;
  readonly scenes?: readonly string[];
  readonly retests?: readonly RetestRecord[];
  readonly retest?: RetestRecord;
  readonly sinceOn?: LegalDate;
  readonly promise?: string;
  readonly promisedOn?: LegalDate | null;
  readonly announcedOn?: LegalDate;
  readonly answer?: string | null;
  readonly finding?: string;
  readonly startsOn?: LegalDate;
  readonly endsOn?: LegalDate;
  readonly phases?: readonly Phase[];
}

/** Everything that guards look at. They ask nobody and read no clock. */
export interface LedgerNeedInput {
  readonly today: LegalDate;
  readonly payload: LedgerPayload;
  /** The last day of the campaign; null outside of one. */
  readonly campaignEndsOn: LegalDate | null;
  /** When the record is due now; null when it is not. */
  readonly dueOn: LegalDate | null;
  /** Files that come with the action, by what they show. */
  readonly before: number;
  readonly after: number;
  /** Of a campaign: items that have not ended. */
  readonly openItems: number;
}

type Guard = (input: LedgerNeedInput) => NeedProblem[];

/** One guard per need. Source: product.md, "Campaigns and rectification". */
const guards: Record<LedgerNeed, Guard> = {
  order: ({ payload, today }) => [
    ...textProblems(payload.title, 'need_title', '/title'),
    ...textProblems(payload.demand, 'need_demand', '/demand', leastText),
    ...(payload.dueOn
      ? futureDateProblems(payload.dueOn, today, '/dueOn')
      : [{ code: 'need_due_date' as const, field: '/dueOn' }]),
    ...milestoneProblems(payload.milestones ?? [], payload.dueOn ?? null, today),
  ],
  dueWithinCampaign: ({ payload, dueOn, campaignEndsOn, today }) => {
    if (dueOn === null || dueOn <= today) return [{ code: 'need_due_date_ahead', field: '/dueOn' }];
    if (campaignEndsOn === null || dueOn <= campaignEndsOn) return [];
    return textProblems(payload.reason, 'need_due_within_campaign', '/reason', leastText);
  },
  plan: ({ payload, dueOn, today }) => [
    ...textProblems(payload.plan, 'need_plan', '/plan', leastText),
    ...problemsUnless((payload.milestones ?? []).length > 0, 'need_milestones', '/milestones'),
    ...milestoneProblems(payload.milestones ?? [], dueOn, today),
  ],
  progress: ({ payload }) => [
    ...problemsUnless(isPercentage(payload.percent), 'need_percentage', '/percent'),
    ...textProblems(payload.text, 'need_progress_text', '/text', leastText),
  ],
  report: ({ payload, before, after }) => [
    ...textProblems(payload.text, 'need_report', '/text', leastText),
    ...problemsUnless((payload.scenes ?? []).length > 0, 'need_scene', '/scenes'),
    ...textProblems(payload.clientVersions, 'need_client_versions', '/clientVersions'),
    ...problemsUnless(before > 0, 'need_before_evidence', '/before'),
    ...problemsUnless(after > 0, 'need_after_evidence', '/after'),
  ],
  passingRetests: ({ payload, today }) => {
    const retests = payload.retests ?? [];
    if (retests.length === 0) return [{ code: 'need_retest_records', field: '/retests' }];
    return retests.flatMap((retest, index) => [
      ...retestProblems(retest, today, `/retests/${index}`),
      ...problemsUnless(passes(retest), 'need_passing_retest', `/retests/${index}/result`),
    ]);
  },
  retest: ({ payload, today }) =>
    payload.retest
      ? retestProblems(payload.retest, today, '/retest')
      : [{ code: 'need_retest_records', field: '/retest' }],
  reason: ({ payload }) => textProblems(payload.reason, 'need_reason', '/reason', leastText),
  newDate: ({ payload, today }) =>
    payload.dueOn
      ? futureDateProblems(payload.dueOn, today, '/dueOn')
      : [{ code: 'need_due_date', field: '/dueOn' }],
  laterDate: ({ payload, today, dueOn }) => {
    if (!payload.dueOn) return [{ code: 'need_due_date', field: '/dueOn' }];
    const ahead = futureDateProblems(payload.dueOn, today, '/dueOn');
    if (ahead.length > 0) return ahead;
    return problemsUnless(dueOn === null || payload.dueOn > dueOn, 'need_later_date', '/dueOn');
  },
  since: ({ payload, today }) =>
    payload.sinceOn
      ? pastDateProblems(payload.sinceOn, today, '/sinceOn')
      : [{ code: 'need_since', field: '/sinceOn' }],
  promise: ({ payload, today }) => [
    ...textProblems(payload.promise, 'need_promise', '/promise', leastText),
    ...(payload.announcedOn
      ? pastDateProblems(payload.announcedOn, today, '/announcedOn')
      : [{ code: 'need_since' as const, field: '/announcedOn' }]),
    ...problemsUnless(
      !payload.promisedOn || !payload.announcedOn || payload.promisedOn >= payload.announcedOn,
      'need_later_date',
      '/promisedOn',
    ),
  ],
  answer: ({ payload }) => [
    ...problemsUnless(Boolean(payload.answer), 'need_inspection_answer', '/answer'),
    ...textProblems(payload.text, 'need_inspection_text', '/text', leastText),
  ],
  finding: ({ payload }) => textProblems(payload.finding, 'need_finding', '/finding', leastText),
  frame: ({ payload }) => frameProblems(payload),
  nothingOpen: ({ openItems }) => problemsUnless(openItems === 0, 'need_nothing_open', '/items'),
};

/** What an action lacks; empty when it may be done. All problems at once. */
export function unmetLedgerNeeds(needs: readonly LedgerNeed[], input: LedgerNeedInput): NeedProblem[] {
  return needs.flatMap((need) => guards[need](input));
}

/** Does a re-test show that the link opens? */
export function passes({ result }: Pick<RetestRecord, 'result'>): boolean {
  return result === 'opens' || result === 'opens_after_confirmation';
}

/** Does it show that it does not? What is inconclusive shows neither. */
export function fails({ result }: Pick<RetestRecord, 'result'>): boolean {
  return result === 'still_blocked';
}

function retestProblems(retest: RetestRecord, today: LegalDate, field: string): NeedProblem[] {
  return [
    ...testSetupProblems(retest, field),
    ...pastDateProblems(retest.retestedOn, today, `${field}/retestedOn`),
  ];
}

/** Milestones lie ahead, in their order, and none after the whole is due. */
function milestoneProblems(
  milestones: readonly PlannedMilestone[],
  dueOn: LegalDate | null,
  today: LegalDate,
): NeedProblem[] {
  return milestones.flatMap((milestone, index) => {
    const field = `/milestones/${index}`;
    const before = milestones[index - 1];
    const wrong = (code: CaseErrorCode) => [{ code, field: `${field}/dueOn` }];
    return [
      ...textProblems(milestone.title, 'need_title', `${field}/title`),
      ...(!isLegalDate(milestone.dueOn) || milestone.dueOn <= today
        ? wrong('need_future_date')
        : dueOn !== null && milestone.dueOn > dueOn
          ? wrong('need_milestone_before_due')
          : before && before.dueOn > milestone.dueOn
            ? wrong('need_milestones_in_order')
            : []),
    ];
  });
}

function isPercentage(percent: number | undefined): boolean {
  return percent !== undefined && Number.isInteger(percent) && percent >= 0 && percent <= 100;
}
