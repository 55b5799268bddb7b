import { Injectable } from '@nestjs/common';
import {
  type ClockStepName,
  complaintWorkflow,
  type LegalBasis,
  nextOf,
  type RunningClock,
  ruleOf,
  stageOf,
  stepped,
} from '@hutong/casework';
import type { TransitionRequest } from '@hutong/contract';
import { system } from '../access/actor';
import type { Statement, Tx } from '../database/tx';
import { ClockRules } from './clock-rules';
import { CaseworkDoor } from './door';
import { everybody } from './effects';
import { legalBasis } from './legal-basis';
import { LegalCalendar } from './legal-calendar';
import { type DueClock, dueClocks, lockDue, lockOneDue, type StepOfClock, writeSteps } from './step-writes';
import { author } from './writes';

/** Escalating needs a reason. Nobody reads this one: screens have words for it in both languages (effects.ts). */
const takenOver =
  '平台逾期超过宽限期，由监管部门直接核查。 The platform is overdue past the grace; the regulator takes the case over.';

/**
 * The part of the door through which clocks act by themselves, as the actor *system*. A round takes the cases whose
 * clocks have something to do, as far as no other worker has them, and carries out the earliest step of each, with its
 * true instant: so what was missed is done in order, and twice is impossible.
 */
@Injectable()
export class ClockSteps {
  constructor(
    private readonly door: CaseworkDoor,
    private readonly rules: ClockRules,
    private readonly calendar: LegalCalendar,
  ) {}

  /** One round in one transaction of `system`: the cases longest due. Answers how many it took. */
  carryOut(tx: Tx, now: Date, most: number, except: readonly string[] = []): Promise<number> {
    return this.take(tx, now, lockDue(now, most, except));
  }

  /** The same for one case alone. */
  carryOutOf(tx: Tx, now: Date, id: string): Promise<number> {
    return this.take(tx, now, lockOneDue(now, id));
  }

  private async take(tx: Tx, now: Date, locking: Statement): Promise<number> {
    await tx.as('hutong_casework');
    const locked = await tx.query<{ id: string }>(locking);
    const ids = [...new Set(locked.map(({ id }) => id))];
    if (ids.length === 0) return 0;
    const due = await tx.query<DueClock>(dueClocks(ids, now));
    const basis = await legalBasis(this.rules, this.calendar, tx);
    const planned = due.map((found) => stepOf(found, now, basis));
    await tx.query(writeSteps(planned, now));
    await tx.asAsked();
    for (const one of planned) await this.end(tx, one);
    return ids.length;
  }

  /** The steps that are actions of the workflow: a case lapses, or the regulator takes it over. */
  private async end(tx: Tx, { found, step, at }: StepOfClock): Promise<void> {
    const action = step === 'lapse' || step === 'escalate' ? step : null;
    if (!action || !at || !complaintWorkflow[action].from.includes(found.state)) return;
    const { complaintId: id, revision } = found;
    const request: TransitionRequest =
      action === 'lapse' ? { action, revision } : { action, revision, reason: takenOver };
    await this.door.transition(tx, system, id, request, at);
  }
}

/** What a clock does now, and what its row says afterwards. */
function stepOf(found: DueClock, now: Date, basis: LegalBasis): StepOfClock {
  const { clock, stoppedAt } = found;
  const rule = ruleOf(clock, basis.rules);
  const next = nextOf(clock, stoppedAt === null ? null : new Date(stoppedAt), rule, basis.calendar);
  if (!next || next.at > now)
    return {
      found,
      step: null,
      at: null,
      event: null,
      clock: { ...clock, nextStepAt: next?.at.toISOString() ?? null },
    };
  const done = stepped(clock, next.at, basis);
  const after: RunningClock = stoppedAt === null ? done : { ...done, nextStepAt: null };
  return { found, step: next.step, at: next.at, event: eventOf(found, next.step, next.at), clock: after };
}

/** Milestones that change no state are events of their own; reminders are none: they make nobody's form stale. */
function eventOf(found: DueClock, step: ClockStepName, at: Date): StepOfClock['event'] {
  if (!stageOf[step]) return null;
  return {
    complaint_id: found.complaintId,
    revision: found.revision + 1,
    action: step,
    at: at.toISOString(),
    ...author(system, 'system'),
    from_state: null,
    to_state: null,
    note: null,
    changes: {
      clock: { before: null, after: found.clock.kind },
      dueOn: { before: null, after: found.clock.dueOn },
    },
    visible_to: everybody,
  };
}
