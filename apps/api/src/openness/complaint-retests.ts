import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fails, type RetestResult } from '@hutong/casework';
import { system } from '../access/actor';
import { cellId, cellPlaceOf, enterRetest } from '../casework/ledger/cells';
import { Recurrence } from '../casework/ledger/recurrence';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { Worker } from '../jobs/worker';
import { foundBlocked } from './relation';
import { targetOf } from './relation-conditions';

const pauseMs = 2_000;

interface UnplacedRetest {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly result: RetestResult;
  readonly retestedOn: string;
  readonly scene: string;
  readonly sourceId: string;
  readonly targetId: string | null;
  readonly linkType: string;
  readonly caseNumber: string;
}

/** Re-tests by which complaints were verified say something of the matrix too: the worker enters them there. */
@Injectable()
export class ComplaintRetests implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly worker: Worker,
    private readonly recurrence: Recurrence,
  ) {}

  onModuleInit(): void {
    this.worker.add({ name: 'complaint-retests', everyMs: pauseMs, run: () => this.next() });
  }

  /** Enters the oldest that is in no cell yet; false when there is none, or others are at it. */
  next(): Promise<boolean> {
    return this.db.run(system, async (tx) => {
      await tx.as('hutong_casework');
      const [found] = await tx.query<UnplacedRetest>(unplaced);
      if (found) await this.enter(tx, found);
      return found !== undefined;
    });
  }

  private async enter(tx: Tx, found: UnplacedRetest): Promise<void> {
    const { id, sourceId, targetId, linkType, scene, result, retestedOn, actorId, at } = found;
    const place = cellPlaceOf(sourceId, { target_id: targetId, link_type: linkType }, scene);
    if (!place) throw new Error(`Re-test ${id} has no place in the matrix.`);
    const cell = await cellId(tx, place);
    const retest = { result, retestedOn };
    await tx.query({ text: 'UPDATE retest SET cell_id = $2 WHERE id = $1', values: [id, cell] });
    await enterRetest(tx, { cell, retestId: id, recordId: null, retest, actorId, at });
    if (!fails(retest)) return;
    // It speaks against what was said of the platform, and of links of this type.
    const against = { sourceId, targetId, linkType, scene };
    const facts = { retest: id, complaint: found.caseNumber };
    const contradicted = { place: against, reason: foundBlocked, facts, since: at };
    await this.recurrence.contradict(tx, contradicted, this.time.now());
  }
}

/** Of a harmful link that it opens is no openness. */
const unplaced = {
  name: 'openness:unplaced',
  text: `SELECT t.id, t.at, t.author_id AS "actorId", t.details->>'result' AS result,
      t.details->>'retestedOn' AS "retestedOn", t.details->>'scene' AS scene, c.respondent_id AS "sourceId",
      ${targetOf} AS "targetId", c.link_type AS "linkType", c.case_number AS "caseNumber"
    FROM retest t JOIN complaint c ON c.id = t.complaint_id
    WHERE t.cell_id IS NULL AND t.complaint_id IS NOT NULL AND c.kind = 'blocked_link' AND c.respondent_id IS NOT NULL
    ORDER BY t.at LIMIT 1 FOR UPDATE OF t SKIP LOCKED`,
};
