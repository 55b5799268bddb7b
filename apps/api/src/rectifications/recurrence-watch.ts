import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system } from '../access/actor';
import { Recurrence } from '../casework/ledger/recurrence';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { Worker } from '../jobs/worker';
import { Linking } from './linking';
import { ownWords } from './texts';

const everyMs = 2_000;
const batch = 200;

interface Place {
  readonly writtenIn: string;
  readonly id: string;
}
/** An event of a case; `complaint` where it is one of a blocked link that was accepted by it. */
interface Followed extends Place {
  readonly complaint: Accepted | null;
}
interface Accepted {
  readonly id: string;
  readonly caseNumber: string;
  readonly filedAt: string;
  readonly respondentId: string;
  readonly affectedId: string | null;
  readonly linkType: string;
  readonly scene: string;
}

/**
 * A new complaint that is accepted shows that what was struck off is not done. Events are read behind a place that moves
 * in the same transaction, and one worker at a time holds it: each counts once, whoever is killed when.
 */
@Injectable()
export class RecurrenceWatch implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly recurrence: Recurrence,
    private readonly linking: Linking,
    private readonly worker: Worker,
  ) {}

  onModuleInit(): void {
    this.worker.add({ name: 'recurrence', everyMs, run: () => this.round(this.time.now()) });
  }

  /** The next events; true when there may be more. */
  round(now: Date): Promise<boolean> {
    return this.db.run(system, async (tx) => {
      const events = await following(tx);
      const last = events.at(-1);
      if (!last) return false;
      for (const { complaint } of events) if (complaint) await this.look(tx, complaint, now);
      await moveOn(tx, last);
      return events.length === batch;
    });
  }

  private async look(tx: Tx, complaint: Accepted, now: Date): Promise<void> {
    const { respondentId: sourceId, affectedId: targetId, linkType, scene, caseNumber } = complaint;
    const contradicted = {
      place: { sourceId, targetId, linkType, scene },
      ...{ reason: ownWords.newComplaint, facts: { complaint: caseNumber } },
      since: new Date(complaint.filedAt),
    };
    const { tasks } = await this.recurrence.contradict(tx, contradicted, now);
    for (const task of tasks) await this.linking.link(tx, system, task, [complaint.id], now);
  }
}

/** Only what was written by transactions below the snapshot's xmin: nothing can appear before it any more. */
async function following(tx: Tx): Promise<Followed[]> {
  const [place] = await tx.query<{ writtenIn: string; id: string }>({
    name: 'recurrence:place',
    text: `SELECT written_in::text AS "writtenIn", id::text FROM told_until
      WHERE source = 'recurrence' AND NOT EXISTS (SELECT FROM installation WHERE seeded_at IS NOT NULL AND NOT demo)
      FOR UPDATE SKIP LOCKED`,
  });
  if (!place) return [];
  return tx.query<{ writtenIn: string; id: string; complaint: Accepted | null }>({
    name: 'recurrence:events',
    text: `SELECT e.id::text, e.written_in::text AS "writtenIn",
        CASE WHEN e.action = 'accept' AND c.kind = 'blocked_link' AND c.respondent_id IS NOT NULL THEN
          json_build_object('id', c.id, 'caseNumber', c.case_number, 'filedAt', c.filed_at,
            'respondentId', c.respondent_id, 'affectedId', c.affected_id, 'linkType', c.link_type,
            'scene', c.scene) END AS complaint
      FROM case_event e JOIN complaint c ON c.id = e.complaint_id
      WHERE (e.written_in, e.id) > ($1::xid8, $2::bigint) AND e.written_in < pg_snapshot_xmin(pg_current_snapshot())
      ORDER BY e.written_in, e.id LIMIT ${batch}`,
    values: [place.writtenIn, place.id],
  });
}

async function moveOn(tx: Tx, { writtenIn, id }: Place): Promise<void> {
  await tx.query({
    name: 'recurrence:move-on',
    text: `UPDATE told_until SET written_in = $1, id = $2 WHERE source = 'recurrence'`,
    values: [writtenIn, id],
  });
}
