import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { LiveChange } from '@hutong/contract';
import { Observable, Subject } from 'rxjs';
import { type Actor, system } from '../access/actor';
import { Db } from '../database/db';

const everyMs = 700;

interface Watermark {
  readonly xid: string;
}

/**
 * Tells listeners which cases have moved on. One look per process at what was committed since the last one; whether a
 * listener may see a change is asked of the database under the listener's own role. No NOTIFY: it would make every
 * writer queue at one lock on commit.
 */
@Injectable()
export class LiveChanges implements OnModuleDestroy {
  private readonly log = new Logger('Live');
  private readonly ids = new Subject<string[]>();
  private listeners = 0;
  private timer: NodeJS.Timeout | null = null;
  private seen: Watermark | null = null;

  constructor(private readonly db: Db) {}

  onModuleDestroy(): void {
    if (this.timer) clearTimeout(this.timer);
    this.ids.complete();
  }

  /** `listening` when nothing is missed any more, then what changes, as far as the actor may see it. */
  for(actor: Actor): Observable<LiveChange | 'listening'> {
    return new Observable((listener) => {
      let listening = this.seen !== null;
      if (listening) listener.next('listening');
      this.listeners += 1;
      // At once, so that what happens next is already "since": nobody reloads what they have just loaded.
      if (this.listeners === 1) this.begin(0);
      const subscription = this.ids.subscribe({
        next: (ids) => {
          if (!listening) listener.next('listening');
          listening = true;
          if (ids.length > 0)
            void this.visible(actor, ids).then((changes) => changes.forEach((one) => listener.next(one)));
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
      this.ids.next(await this.news());
    } catch (error) {
      this.log.warn(`Looking for changes failed, trying again: ${String(error)}`);
    }
    if (this.listeners > 0) this.begin();
  }

  /** Events of transactions that have ended since; those below the snapshot's xmin are complete, so none is missed. */
  private async news(): Promise<string[]> {
    const [row] = await this.db.read<{ xid: string; ids: string[] }>(system, {
      name: 'live:news',
      text: `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid, coalesce((
          SELECT json_agg(id::text) FROM (
            SELECT id FROM case_event
            WHERE written_in >= $1::xid8 AND written_in < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY id LIMIT 5000) news), '[]') AS ids`,
      values: [this.seen?.xid ?? '9223372036854775807'],
    });
    this.seen = { xid: row?.xid ?? '0' };
    return row?.ids ?? [];
  }

  private async visible(actor: Actor, ids: string[]): Promise<LiveChange[]> {
    return this.db
      .read<LiveChange>(actor, {
        name: 'live:visible',
        text: `SELECT DISTINCT ON (complaint_id) complaint_id AS "complaintId", revision, action
          FROM case_event WHERE id = ANY ($1::bigint[]) ORDER BY complaint_id, revision DESC`,
        values: [ids],
      })
      .catch(() => []);
  }
}
