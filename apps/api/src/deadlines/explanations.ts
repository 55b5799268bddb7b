import { Injectable } from '@nestjs/common';
import {
  CaseError,
  type LedgerClock,
  ledgerClocks,
  openPause,
  plannedSteps,
  type RunningClock,
  type ClockRule,
  type LedgerClockRule,
  ruleOf,
  type StepPlan,
  type WorkCalendar,
} from '@hutong/casework';
import type { ClockStepShape, DeadlineShape, ExplainedDeadline } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { ClockRules } from '../casework/clock-rules';
import { LedgerRules } from '../casework/ledger/ledger-rules';
import { runningClock } from '../casework/reads';
import { Conditions, named } from '../database/conditions';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement } from '../database/tx';
import { deadlineFields } from './deadline-fields';
import { allEditions, type Edition } from './editions';
import { explain, type ExplainedClock, explainNamed } from './explain';

/** Clocks of the ledger never stand still; their rows say so like all others. */
type OfLedger = LedgerClock & ExplainedClock;
interface FoundClock {
  readonly deadline: DeadlineShape;
  readonly clock: RunningClock | OfLedger;
  readonly done: readonly ClockStepShape[];
}
interface Found {
  readonly seen: boolean;
  readonly clocks: readonly FoundClock[];
  readonly editions: readonly Edition[] | null;
}

/** Deadlines that explain themselves, day by day. What the asker may see is the database's affair. */
@Injectable()
export class Explanations {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly rules: ClockRules,
    private readonly ledgerRules: LedgerRules,
  ) {}

  /** Throws `not_found`. */
  async show(actor: Actor, clockId: string): Promise<ExplainedDeadline> {
    const [deadline] = await this.explained(actor, 'clock', clockId);
    if (!deadline) throw new CaseError('not_found');
    return deadline;
  }

  /** Those of a complaint: the running ones first, the newest first. Throws `not_found`. */
  async ofComplaint(actor: Actor, id: string): Promise<{ items: ExplainedDeadline[] }> {
    return { items: await this.explained(actor, 'complaint', id) };
  }

  private async explained(actor: Actor, of: 'clock' | 'complaint', id: string): Promise<ExplainedDeadline[]> {
    const [[found], complaints, ledger] = await Promise.all([
      this.db.read<Found>(actor, explainedQuery(actor, of, id, this.time.now())),
      this.rules.current(),
      this.ledgerRules.current(),
    ]);
    if (!found?.seen) throw new CaseError('not_found');
    return found.clocks.map((one) => explainedOf(one, { complaints, ledger }, found.editions ?? []));
  }
}

interface Rules {
  readonly complaints: readonly ClockRule[];
  readonly ledger: readonly LedgerClockRule[];
}

function explainedOf(
  { deadline, clock, done }: FoundClock,
  rules: Rules,
  editions: readonly Edition[],
): ExplainedDeadline {
  const { stoppedAt } = deadline;
  const { rule, explanation, calendar } = isOfLedger(clock)
    ? explainLedger(clock, stoppedAt, rules, editions)
    : explainCase(clock, stoppedAt, rules, editions);
  const ahead = stoppedAt === null ? stepsAhead(rule, clock, calendar) : [];
  return { ...deadline, explanation, done: [...done], ahead };
}

const isOfLedger = (clock: FoundClock['clock']): clock is OfLedger =>
  ledgerClocks.some((kind) => kind === clock.kind);

function explainCase(
  clock: RunningClock,
  stoppedAt: string | null,
  { complaints }: Rules,
  editions: readonly Edition[],
) {
  const rule = ruleOf(clock, complaints);
  return { rule, ...explain(rule, clock, stoppedAt, editions) };
}

function explainLedger(
  clock: OfLedger,
  stoppedAt: string | null,
  { ledger }: Rules,
  editions: readonly Edition[],
) {
  const rule = ruleOf(clock, ledger);
  const { amount } = rule;
  if (amount === null) return { rule, ...explainNamed(rule, clock, stoppedAt, editions) };
  return { rule, ...explain({ ...rule, amount }, clock, stoppedAt, editions) };
}

/** What will happen by itself if nobody does anything. */
function stepsAhead(
  rule: StepPlan,
  clock: FoundClock['clock'],
  calendar: WorkCalendar,
): ExplainedDeadline['ahead'] {
  if (openPause(clock)) return [];
  const { startedAt, dueOn, dueAt, doneUntil } = clock;
  const dates = { startedAt: new Date(startedAt), dueOn, dueAt: new Date(dueAt) };
  return plannedSteps(rule, dates, calendar)
    .filter(({ at }) => at.getTime() > Date.parse(doneUntil))
    .map(({ step, at }) => ({ step, at: at.toISOString() }));
}

/** Clocks with what they did, and every edition of the calendar, in one statement. */
function explainedQuery(actor: Actor, of: 'clock' | 'complaint', id: string, now: Date): Statement {
  const conditions = new Conditions();
  const key = conditions.value(id);
  const { item, joins, isSeen } = deadlineFields(conditions, actor, now);
  const [seen, which] =
    of === 'clock'
      ? [`EXISTS (SELECT FROM clock WHERE id = ${key})`, `k.id = ${key}`]
      : [`EXISTS (SELECT FROM complaint WHERE id = ${key})`, `k.complaint_id = ${key}`];
  const done = `coalesce((
    SELECT json_agg(json_build_object('step', s.step, 'at', s.at, 'recordedAt', s.recorded_at) ORDER BY s.at, s.id)
    FROM clock_step s WHERE s.clock_id = k.id), '[]')`;
  const text = `
    SELECT ${seen} AS seen, coalesce((
        SELECT json_agg(json_build_object('deadline', ${item}, 'clock', ${runningClock}, 'done', ${done})
          ORDER BY k.stopped_at IS NULL DESC, k.started_at DESC, k.id DESC)
        FROM clock k ${joins} WHERE ${which} AND ${isSeen}), '[]') AS clocks,
      ${allEditions} AS editions`;
  return named(`deadline:${of}`, text, conditions.values);
}
