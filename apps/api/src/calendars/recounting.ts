import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system } from '../access/actor';
import { ClockRules } from '../casework/clock-rules';
import { legalBasis } from '../casework/legal-basis';
import { LedgerRules } from '../casework/ledger/ledger-rules';
import { LegalCalendar } from '../casework/legal-calendar';
import { Recount } from '../casework/recount';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { Worker } from '../jobs/worker';

const pauseMs = 2_000;
const casesAtOnce = 200;
/** Other processes know the calendar for a minute; what they began with the old one is written by then. */
const untilOthersKnow = '90 seconds';

/** Counts some again and answers the last of them; null at the end. */
type Batch = (tx: Tx, after: string | null) => Promise<string | null>;

interface WaitingEdition {
  readonly edition: string;
  readonly known: boolean;
}

/**
 * Counts all running clocks again after a change of the calendar: at once, and a last time when every process knows it.
 * Killed in between it begins again, and what has moved does not move twice.
 */
@Injectable()
export class Recounting implements OnModuleInit {
  private readonly walked = new Set<string>();

  constructor(
    private readonly db: Db,
    private readonly recount: Recount,
    private readonly rules: ClockRules,
    private readonly ledgerRules: LedgerRules,
    private readonly calendar: LegalCalendar,
    private readonly time: PortalTime,
    private readonly worker: Worker,
  ) {}

  onModuleInit(): void {
    this.worker.add({ name: 'calendar editions', everyMs: pauseMs, run: () => this.round() });
  }

  /** Walks through all running cases and records if an edition asks for it. */
  async round(): Promise<boolean> {
    const waiting = await this.waiting();
    const due = waiting.filter(({ edition, known }) => known || !this.walked.has(edition));
    if (due.length === 0) return false;
    await this.walk();
    for (const { edition } of due) this.walked.add(edition);
    await this.finish(due.filter(({ known }) => known).map(({ edition }) => edition));
    return false;
  }

  private waiting(): Promise<WaitingEdition[]> {
    return this.db.read<{ edition: string; known: boolean }>(system, {
      name: 'calendar:waiting',
      text: `SELECT year || '/' || version AS edition, loaded_at < now() - interval '${untilOthersKnow}' AS known
        FROM calendar_edition WHERE applied_at IS NULL`,
    });
  }

  private async walk(): Promise<void> {
    for (const some of [this.someCases, this.someRecords]) {
      let after: string | null = null;
      do after = await this.some(some, after);
      while (after !== null);
    }
  }

  private some(batch: Batch, after: string | null): Promise<string | null> {
    return this.db.run(system, (tx) => {
      // Read anew for each batch: the next edition may come during a long walk.
      this.calendar.forget();
      return batch(tx, after);
    });
  }

  private readonly someCases: Batch = async (tx, after) => {
    const basis = await legalBasis(this.rules, this.calendar, tx);
    return this.recount.some(tx, basis, this.time.now(), after, casesAtOnce);
  };

  private readonly someRecords: Batch = async (tx, after) => {
    const basis = await this.ledgerRules.basis(tx);
    return this.recount.someRecords(tx, basis, this.time.now(), after, casesAtOnce);
  };

  private async finish(editions: readonly string[]): Promise<void> {
    if (editions.length === 0) return;
    await this.db.run(system, (tx) =>
      tx.query({
        name: 'calendar:finish',
        text: `UPDATE calendar_edition SET applied_at = now() WHERE year || '/' || version = ANY ($1)`,
        values: [editions],
      }),
    );
    for (const edition of editions) this.walked.delete(edition);
  }
}
