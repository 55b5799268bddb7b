import { Injectable } from '@nestjs/common';
import {
  CaseError,
  type ClockRule,
  openPause,
  plannedSteps,
  type RunningClock,
  ruleOf,
  type WorkCalendar,
} from '@hutong/casework';
import type { ClockStepShape, DeadlineShape, ExplainedDeadline } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { ClockRules } from '../casework/clock-rules';
import { runningClock } from '../casework/reads';
import { Conditions, named } from '../database/conditions';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement } from '../database/tx';
import { deadlineFields } from './deadline-fields';
import { allEditions, type Edition } from './editions';
import { explain } from './explain';

interface FoundClock {
  readonly deadline: DeadlineShape;
  readonly clock: RunningClock;
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
    const [[found], rules] = await Promise.all([
      this.db.read<Found>(actor, explainedQuery(actor, of, id, this.time.now())),
      this.rules.current(),
    ]);
    if (!found?.seen) throw new CaseError('not_found');
    return found.clocks.map((one) => explainedOf(one, ruleOf(one.clock, rules), found.editions ?? []));
  }
}

function explainedOf(
  { deadline, clock, done }: FoundClock,
  rule: ClockRule,
  editions: readonly Edition[],
): ExplainedDeadline {
  const { explanation, calendar } = explain(rule, clock, deadline.stoppedAt, editions);
  const ahead = deadline.stoppedAt === null ? stepsAhead(rule, clock, calendar) : [];
  return { ...deadline, explanation, done: [...done], ahead };
}

/** What will happen by itself if nobody does anything. */
function stepsAhead(
  rule: ClockRule,
  clock: RunningClock,
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
  const { item, joins } = deadlineFields(conditions, actor, now);
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
        FROM clock k JOIN complaint c ON c.id = k.complaint_id ${joins} WHERE ${which}), '[]') AS clocks,
      ${allEditions} AS editions`;
  return named(`deadline:${of}`, text, conditions.values);
}
