import { Injectable } from '@nestjs/common';
import { nobody, system } from '../access/actor';
import { LegalCalendar } from '../casework/legal-calendar';
import { Config } from '../config';
import { Db } from '../database/db';
import { type Tx } from '../database/tx';
import { RequestError } from '../http/request-error';
import { DemoCases, type Scenery } from './load/demo-cases';
import { DemoEvidence } from './load/demo-evidence';
import { DemoLedger } from './load/demo-ledger';
import { type DemoCast, DemoPeople } from './load/demo-people';
import { inTurns } from './load/in-turns';
import { DemoTasks } from './load/demo-tasks';
import { evidenceOfItems, ledgerPlan } from './ledger/plan';
import { demoPlan } from './plan';
import { type PlannedComplaint } from './steps/planned';

/** `loaded`; `already`: nothing to do; `in_use`: somebody works here who does not belong to the demo. */
export type LoadResult = 'loaded' | 'already' | 'in_use';

interface Installation {
  readonly demo: boolean;
  readonly seeded_at: Date | null;
  readonly used: boolean;
}

/** Cases that are written at once; some connections stay free for who reads meanwhile. */
const casesAtATime = 8;
const connectionsLeft = 4;
const mostAttempts = 5;

const isUnavailable = (error: unknown) => error instanceof RequestError && error.code === 'unavailable';

/**
 * Loads the demo into an installation that nobody uses. `seeded_at` is the moment for which the demo is planned, written
 * first; `demo` is set when all of it is there. A load that was interrupted goes on where it stopped.
 */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly db: Db,
    private readonly calendar: LegalCalendar,
    private readonly people: DemoPeople,
    private readonly evidence: DemoEvidence,
    private readonly cases: DemoCases,
    private readonly ledger: DemoLedger,
    private readonly tasks: DemoTasks,
    private readonly config: Config,
  ) {}

  /** One process at a time: another one waits here, then finds nothing to do. */
  async load(now: Date): Promise<LoadResult> {
    const begun = await this.db.run(nobody('zh'), (tx) => begin(tx, now));
    if (!(begun instanceof Date)) return begun;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.loadOnce(begun);
      } catch (error) {
        // A machine that is busy starting everything may be slow to connect: go on where that happened.
        if (!isUnavailable(error) || attempt === mostAttempts) throw error;
      }
    }
  }

  /** After the clocks have caught up with the past: what happened before the demo began has been read. */
  async pastIsRead(now: Date): Promise<void> {
    await this.db.run(system, async (tx) => {
      await tellNobody(tx);
      await tx.query({
        text: 'UPDATE notice SET read_at = $1, mail_after = NULL WHERE read_at IS NULL',
        values: [now.toISOString()],
      });
    });
  }

  private loadOnce(moment: Date): Promise<LoadResult> {
    return this.db.run(nobody('zh'), async (tx) => {
      if ((await lock(tx)).demo) return 'already';
      await this.loadAll(moment);
      await tx.query({ text: 'UPDATE installation SET demo = true' });
      await tellNobody(tx);
      return 'loaded';
    });
  }

  private async loadAll(moment: Date): Promise<void> {
    const plan = demoPlan(moment, await this.calendar.current());
    const filed = await this.cases.filedBefore(plan);
    const cast = await this.people.settle();
    // Orders of rectification find the campaign under way.
    const campaign = await this.ledger.campaign(ledgerPlan(moment), cast);
    const claims = await this.evidence.keep(evidenceLeft(plan, filed));
    const scenery: Scenery = { cast, claims, filed };
    const atATime = Math.max(1, Math.min(casesAtATime, this.config.poolSize - connectionsLeft));
    // All are filed before anything else happens, so that case numbers follow the day and merges find their target.
    await inTurns(
      plan.filter(({ key }) => !filed.has(key)),
      atATime,
      (planned) => this.cases.file(planned, scenery),
    );
    await inTurns(plan, atATime, (planned) => this.cases.play(planned, scenery));
    await this.ledgerAfterCases(moment, campaign, cast, atATime);
  }

  /** What platforms promised, how open they are, what they have to put right: it refers to complaints. */
  private async ledgerAfterCases(
    now: Date,
    campaign: string,
    cast: DemoCast,
    atATime: number,
  ): Promise<void> {
    const plan = ledgerPlan(now);
    await this.ledger.related(plan, cast);
    await this.ledger.promised(plan, campaign, cast);
    const claims = await this.evidence.keep(evidenceOfItems(plan));
    const topics = await this.ledger.topics(campaign);
    const scenery = { cast, claims, campaign, topics, now };
    await inTurns(plan.inspections, atATime, (planned) => this.tasks.inspected(planned, scenery));
    await inTurns(plan.items, atATime, (planned) => this.tasks.item(planned, scenery));
  }
}

/** The moment for which the demo is planned, or why there is nothing to do. */
async function begin(tx: Tx, now: Date): Promise<Date | Exclude<LoadResult, 'loaded'>> {
  const { demo, seeded_at, used } = await lock(tx);
  if (demo) return 'already';
  if (seeded_at) return seeded_at;
  if (used) return 'in_use';
  await tx.query({ text: 'UPDATE installation SET seeded_at = $1', values: [now.toISOString()] });
  return now;
}

/** Holds the installation until the transaction ends, however long it takes to get it and to load. */
async function lock(tx: Tx): Promise<Installation> {
  await tx.query({
    text: `SELECT set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`,
  });
  const [row] = await tx.query<Installation>({
    text: 'SELECT demo, seeded_at, EXISTS (SELECT FROM person) AS used FROM installation FOR UPDATE',
  });
  if (!row) throw new Error('The database has no row of the installation.');
  return row;
}

/** The past of the demo is news to nobody: `notifications` goes on from its end. */
async function tellNobody(tx: Tx): Promise<void> {
  await tx.as('hutong_system');
  for (const source of ['case_event', 'clock_step', 'ledger_event', 'recurrence']) {
    await tx.query({
      text: `UPDATE told_until t SET written_in = newest.written_in, id = newest.id
        FROM (SELECT written_in, id FROM ${source === 'recurrence' ? 'case_event' : source} ORDER BY written_in DESC, id DESC LIMIT 1) newest
        WHERE t.source = $1`,
      values: [source],
    });
  }
  await tx.asAsked();
}

/** Files that no step has claimed yet. */
function evidenceLeft(plan: readonly PlannedComplaint[], filed: Scenery['filed']) {
  return plan.flatMap(({ key, evidence, steps }) => {
    const done = filed.get(key)?.revision ?? 0;
    const left = steps.slice(Math.max(0, done - 1));
    return [...(done === 0 ? evidence : []), ...left.flatMap((step) => step.evidence)];
  });
}
