import { Injectable } from '@nestjs/common';
import { legalDateOf, reworkDays, workdaysFrom } from '@hutong/casework';
import { system } from '../../access/actor';
import type { Tx } from '../../database/tx';
import { LegalCalendar } from '../legal-calendar';
import type { CellPlace } from './cells';
import { LedgerDoor } from './ledger-door';
import { type Found, type RecordStep, told } from './record-row';

/** Columns of a task that reopening looks at. */
interface Reopened {
  readonly times_reopened: number;
}

/** What contradicts a strike-off or a commitment: a re-test that fails, a new complaint. */
export interface Contradicted {
  /** The target and the type of its link may both be known. */
  readonly place: CellPlace;
  /** Both languages: it is told to platforms and the regulator alike. */
  readonly reason: string;
  /** Of a re-test or a complaint: what the history refers to. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Since when it is known: what was struck off or rolled out only later is not contradicted by it. Absent: by all. */
  readonly since?: Date;
}

/** A struck-off task that goes back to the platform: to be done again by a new date. */
export function reopening(
  { times_reopened }: Reopened,
  { reason, dueOn, facts = {} }: { reason: string; dueOn: string; facts?: Readonly<Record<string, unknown>> },
): RecordStep {
  return {
    ...{ action: 'reopen', to: 'returned', note: reason, changes: told({ ...facts, dueOn }) },
    detail: {
      ...{
        ordered_due_on: dueOn,
        struck_off_at: null,
        struck_off_by: null,
        verified_at: null,
        verified_by: null,
      },
      ...{ times_reopened: times_reopened + 1, extension_asked_on: null },
    },
    clocks: { event: 'reopen', dueOn },
  };
}

/** A commitment that is found not to be kept any more. */
export function regression({
  reason,
  facts = {},
}: {
  reason: string;
  facts?: Readonly<Record<string, unknown>>;
}): RecordStep {
  return {
    ...{ action: 'regress', to: 'regressed', note: reason, changes: told(facts) },
    detail: { verified_at: null },
  };
}

/**
 * What was done comes undone: a failed re-test or a new matching complaint reopens the struck-off tasks of the relation
 * and makes its commitments regress, by the actor *system*. Source: product.md, "Rectification task" and "Commitments".
 */
@Injectable()
export class Recurrence {
  constructor(
    private readonly door: LedgerDoor,
    private readonly calendar: LegalCalendar,
  ) {}

  /** In a transaction of any actor. Answers the tasks and commitments that it changed. */
  async contradict(tx: Tx, { place, reason, facts, since }: Contradicted, at: Date) {
    const dueOn = workdaysFrom(legalDateOf(at), reworkDays, await this.calendar.current(tx));
    const tasks = await this.matching(tx, struckOff, place, since ?? at);
    for (const id of tasks)
      await this.bySystem<Reopened>(tx, { id, kind: 'task' }, at, ({ detail }) =>
        reopening(detail, { reason, dueOn, facts }),
      );
    const commitments = await this.matching(tx, rolledOut, place, since ?? at);
    for (const id of commitments)
      await this.bySystem<object>(tx, { id, kind: 'commitment' }, at, () => regression({ reason, facts }));
    return { tasks, commitments };
  }

  private async matching(
    tx: Tx,
    text: string,
    { sourceId, targetId, linkType, scene }: CellPlace,
    since: Date,
  ) {
    await tx.as('hutong_casework');
    const rows = await tx.query<{ id: string }>({
      text,
      values: [sourceId, targetId, linkType, scene, since],
    });
    await tx.asAsked();
    return rows.map(({ id }) => id);
  }

  private bySystem<D>(
    tx: Tx,
    which: { readonly id: string; readonly kind: 'task' | 'commitment' },
    at: Date,
    decide: (found: Found<D>) => RecordStep,
  ) {
    return this.door.step<D>(tx, system, { ...which, revision: null }, decide, at);
  }
}

/** A scope that names less covers more: null means any. One that names nothing is no relation and cannot recur. */
const covers = `(d.scene IS NULL OR d.scene = $4) AND (d.target_id IS NULL OR d.target_id = $2)
  AND (d.link_type IS NULL OR d.link_type = $3) AND num_nonnulls(d.scene, d.target_id, d.link_type) > 0`;
const struckOff = `SELECT r.id FROM ledger_record r JOIN task d ON d.id = r.id
  WHERE r.kind = 'task' AND r.platform_id = $1 AND r.state = 'struck_off' AND d.struck_off_at <= $5 AND ${covers} ORDER BY r.id`;
const rolledOut = `SELECT r.id FROM ledger_record r JOIN commitment d ON d.id = r.id
  WHERE r.kind = 'commitment' AND r.platform_id = $1 AND r.state IN ('piloting', 'rolled_out', 'verified')
    AND coalesce(d.rolled_out_on, d.piloting_since_on, d.announced_on) <= ($5::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
    AND ${covers} ORDER BY r.id`;
