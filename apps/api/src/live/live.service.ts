import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { LiveChange } from '@hutong/contract';
import { Observable, Subject } from 'rxjs';
import { type Actor, system } from '../access/actor';
import { Db } from '../database/db';
import type { Statement } from '../database/tx';

const everyMs = 700;

interface Watermark {
  readonly xid: string;
}

/** Numbers of events: of complaints, and of records of the ledger. */
interface News {
  readonly cases: readonly string[];
  readonly records: readonly string[];
}

/**
 * Tells listeners which complaints and records of the ledger have moved on. One look per process at what was committed since the last one; whether a
 * listener may see a change is asked of the database under the listener's own role. No NOTIFY: it would make every
 * writer queue at one lock on commit.
 */
@Injectable()
export class LiveChanges implements OnModuleDestroy {
  private readonly log = new Logger('Live');
  private readonly events = new Subject<News>();
  private listeners = 0;
  private timer: NodeJS.Timeout | null = null;
  private seen: Watermark | null = null;

  constructor(private readonly db: Db) {}

  onModuleDestroy(): void {
    if (this.timer) clearTimeout(this.timer);
    this.events.complete();
  }

  /** `listening` when nothing is missed any more, then what changes, as far as the actor may see it. */
  for(actor: Actor): Observable<LiveChange | 'listening'> {
    return new Observable((listener) => {
      let listening = this.seen !== null;
      if (listening) listener.next('listening');
      this.listeners += 1;
      // At once, so that what happens next is already "since": nobody reloads what they have just loaded.
      if (this.listeners === 1) this.begin(0);
      const subscription = this.events.subscribe({
        next: (news) => {
          if (!listening) listener.next('listening');
          listening = true;
          for (const statement of visible(actor, news))
            void this.seenBy(actor, statement).then((changes) =>
              changes.forEach((one) => listener.next(one)),
            );
        },
        complete: () => listener.complete(),
      });
      return () => {
        subscription.unsubscribe();
        this.listeners -= 1;
        if (this.listeners === 0) this.seen = null;
      };
    });
  }

  private begin(inMs = everyMs): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), inMs).unref();
  }

  private async look(): Promise<void> {
    try {
      this.events.next(await this.news());
    } catch (error) {
      this.log.warn(`Looking for changes failed, trying again: ${String(error)}`);
    }
    if (this.listeners > 0) this.begin();
  }

  /** Events of transactions that have ended since; those below the snapshot's xmin are complete, so none is missed. */
  private async news(): Promise<News> {
    const [row] = await this.db.read<News & Watermark>(system, {
      name: 'live:news',
      text: `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid,
        ${newsOf('case_event')} AS cases, ${newsOf('ledger_event')} AS records`,
      values: [this.seen?.xid ?? '9223372036854775807'],
    });
    this.seen = { xid: row?.xid ?? '0' };
    return row ?? { cases: [], records: [] };
  }

  private seenBy(actor: Actor, statement: Statement): Promise<LiveChange[]> {
    return this.db.read<LiveChange>(actor, statement).catch(() => []);
  }
}

const newsOf = (table: string) => `coalesce((
  SELECT json_agg(id::text) FROM (
    SELECT id FROM ${table} WHERE written_in >= $1::xid8 AND written_in < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY id LIMIT 5000) news), '[]')`;

/** What is asked under the listener's own role; complainants may not even ask about the ledger. */
function visible({ kind }: Actor, { cases, records }: News): Statement[] {
  return [
    ...(cases.length > 0 ? [newest('complaint', 'case_event', cases)] : []),
    ...(records.length > 0 && kind !== 'complainant' ? [newest('record', 'ledger_event', records)] : []),
  ];
}

/** Of each, the newest of the events that the asker may see. */
const newest = (of: 'complaint' | 'record', table: string, ids: readonly string[]): Statement => ({
  name: `live:visible:${of}`,
  text: `SELECT DISTINCT ON (${of}_id) ${of === 'complaint' ? 'complaint_id' : 'NULL'} AS "complaintId",
      ${of === 'record' ? 'record_id' : 'NULL'} AS "recordId", revision, action
    FROM ${table} WHERE id = ANY ($1::bigint[]) ORDER BY ${of}_id, revision DESC`,
  values: [ids],
});
