import {
  addDays,
  type DueStage,
  legalDateOf,
  type LegalDate,
  type ReadingSide,
  startOfDay,
  states,
} from '@hutong/casework';
import type { deadlineFilters } from '@hutong/contract';
import type { z } from 'zod';
import type { Actor } from '../access/actor';
import { isPaused } from '../complaints/record-query';
import { Conditions } from '../database/conditions';
import { recordWorkerOf, seesLedger, workerOf } from './deadline-fields';
import { kindsOwedBy } from './owners';

const openCase = `c.state IN (${states.flatMap((state) => (state === 'closed' ? [] : `'${state}'`)).join(', ')})`;

export type DeadlineFilters = z.output<typeof deadlineFilters>;

type Subject = NonNullable<DeadlineFilters['subject']>;

/** Running clocks `k` and, where a filter looks at it, what they are about: a complaint `c`, a record of the ledger `l`. */
export class DeadlineConditions extends Conditions {
  private readonly ofSubject: Record<Subject, string[]> = { complaint: [], ledger: [] };

  /** `values`: of the statement of which this is a part; `subjects`: of what clocks are asked for. */
  constructor(
    override readonly values: unknown[] = [],
    private readonly subjects: readonly Subject[] = ['complaint', 'ledger'],
  ) {
    super();
  }

  /** One condition, as each kind of subject says it. */
  ofSubjects(texts: Record<Subject, string>): void {
    for (const subject of this.subjects) this.ofSubject[subject].push(texts[subject]);
  }

  get looksAtSubject(): boolean {
    return this.subjects.some((subject) => this.ofSubject[subject].length > 0);
  }

  /** Each kind by its own indexes: one condition over both would leave the database none. */
  get from(): string {
    if (!this.looksAtSubject) return 'clock k';
    const parts = this.subjects.map(
      (subject) => `SELECT k.* FROM ${about[subject]} AND ${this.ofSubject[subject].join(' AND ')}`,
    );
    return `(${parts.join(' UNION ALL ')}) k`;
  }
}

/**
 * Only open cases have clocks that run. Naming their states leads to the indexes of open cases, so that what it costs
 * grows with what is to be done, not with what was.
 */
const about: Record<Subject, string> = {
  complaint: `clock k JOIN complaint c ON c.id = k.complaint_id WHERE k.stopped_at IS NULL AND ${openCase}`,
  ledger: 'clock k JOIN ledger_record l ON l.id = k.record_id WHERE k.stopped_at IS NULL',
};

/** Complainants have no clocks of the ledger. */
const subjectsOf = ({ subject }: DeadlineFilters, actor: Actor): Subject[] => [
  ...(subject === 'ledger' ? [] : ['complaint' as const]),
  ...(subject === 'complaint' || !seesLedger(actor) ? [] : ['ledger' as const]),
];

/** What a query's filters mean. What the asker may see is the database's affair. */
export function deadlineConditions(filters: DeadlineFilters, actor: Actor, now: Date): DeadlineConditions {
  const conditions = new DeadlineConditions([], subjectsOf(filters, actor));
  conditions.add('k.stopped_at IS NULL');
  if (filters.subject)
    conditions.add(`k.${filters.subject === 'ledger' ? 'record_id' : 'complaint_id'} IS NOT NULL`);
  if (filters.owed === 'ours') owedByAsker(conditions, actor);
  else if (actor.organisationKind === 'platform') ofAsker(conditions, actor);
  if (filters.owed === 'platforms') conditions.add('k.owing_platform_id IS NOT NULL');
  if (filters.clock) conditions.add(`k.kind = ${conditions.value(filters.clock)}`);
  if (filters.assigned) assigned(conditions, filters.assigned, actor);
  if (filters.respondent) ofPlatform(conditions, filters.respondent);
  addDates(conditions, filters, now);
  return conditions;
}

export type DateFilters = Pick<DeadlineFilters, 'window' | 'stage' | 'dueFrom' | 'dueTo'>;

/** What is asked of the dates of running clocks, without a look at their cases. `values`: of the whole statement. */
export function dateConditions(filters: DateFilters, now: Date, values: unknown[]): Conditions {
  const conditions = new DeadlineConditions(values);
  addDates(conditions, filters, now);
  return conditions;
}

function addDates(conditions: Conditions, { window, stage, dueFrom, dueTo }: DateFilters, now: Date): void {
  if (window) inWindow[window](conditions, now);
  if (stage) atStage(conditions, stage, now);
  if (dueFrom || dueTo) dueBetween(conditions, dueFrom, dueTo);
}

/** A platform owes where it is the respondent, not where it is merely affected; naming it leads to its index. */
function owedByAsker(conditions: DeadlineConditions, actor: Actor): void {
  const side = sideOfAsker(actor);
  conditions.add(`k.kind = ANY (${conditions.value(kindsOwedBy(side))})`);
  if (side === 'respondent')
    conditions.add(`k.owing_platform_id = ${conditions.value(actor.organisationId)}`);
}

function ofPlatform(conditions: DeadlineConditions, slug: string): void {
  const id = `(SELECT o.id FROM organisation o WHERE o.slug = ${conditions.value(slug)})`;
  conditions.ofSubjects({ complaint: `c.respondent_id = ${id}`, ledger: `l.platform_id = ${id}` });
}

/** A platform is a party of a case as the respondent or as the affected one; of the ledger it sees what was sent to it. */
function ofAsker(conditions: DeadlineConditions, { organisationId }: Actor): void {
  const own = conditions.value(organisationId);
  conditions.ofSubjects({
    complaint: `c.forwarded_at IS NOT NULL AND (c.respondent_id = ${own} OR c.affected_id = ${own})`,
    ledger: `l.platform_id = ${own} AND l.shown`,
  });
}

function sideOfAsker(actor: Actor): ReadingSide {
  if (actor.kind === 'complainant') return 'complainant';
  return actor.organisationKind === 'platform' ? 'respondent' : 'regulator';
}

type Window = NonNullable<DeadlineFilters['window']>;

/** A clock is in exactly one of them. `due_at` is the instant from which it is late. */
const inWindow: Record<Window, (conditions: Conditions, now: Date) => void> = {
  overdue: (conditions, now) => {
    conditions.add(`NOT ${isPaused} AND k.due_at <= ${conditions.value(now)}`);
  },
  today: (conditions, now) => ahead(conditions, now, legalDateOf(now), legalDateOf(now)),
  week: (conditions, now) => ahead(conditions, now, inDays(now, 1), inDays(now, 7)),
  later: (conditions, now) => ahead(conditions, now, inDays(now, 8), undefined),
  paused: (conditions) => conditions.add(isPaused),
};

const inDays = (now: Date, days: number): LegalDate => addDays(legalDateOf(now), days);

function ahead(
  conditions: Conditions,
  now: Date,
  from: LegalDate | undefined,
  to: LegalDate | undefined,
): void {
  conditions.add(`k.due_at > ${conditions.value(now)}`);
  dueBetween(conditions, from, to);
}

/** Legal days, both included. A clock that stands still has no date. `due_at` leads to the index. */
function dueBetween(conditions: Conditions, from: LegalDate | undefined, to: LegalDate | undefined): void {
  conditions.add(`NOT ${isPaused}`);
  if (from)
    conditions.add(
      `k.due_on >= ${conditions.value(from)}::date AND k.due_at >= ${conditions.value(startOfDay(from))}`,
    );
  if (to)
    conditions.add(
      `k.due_on <= ${conditions.value(to)}::date AND k.due_at <= ${conditions.value(startOfDay(addDays(to, 1)))}`,
    );
}

/** A clock that has run out is overdue, whether or not the sweep has written it down yet. */
function atStage(conditions: Conditions, stage: DueStage, now: Date): void {
  conditions.add(`NOT ${isPaused} AND k.due_at <= ${conditions.value(now)}`);
  conditions.add(`coalesce(k.stage, 'overdue') = ${conditions.value(stage)}`);
}

/** On the asker's side; whoever complains has no colleagues. */
function assigned(conditions: DeadlineConditions, whom: 'me' | 'none', actor: Actor): void {
  if (actor.kind !== 'staff') return;
  const is = whom === 'none' ? 'IS NULL' : `= ${conditions.value(actor.personId)}`;
  conditions.ofSubjects({
    complaint: `${workerOf(conditions, actor)} ${is}`,
    ledger: `l.${recordWorkerOf(actor)} ${is}`,
  });
}
