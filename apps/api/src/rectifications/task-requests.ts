import { Injectable } from '@nestjs/common';
import { CaseError } from '@hutong/casework';
import type { LedgerNote, TaskTransition, WriteTask } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { eventsAfter } from '../campaigns/ledger-fields';
import { LedgerDoor } from '../casework/ledger/ledger-door';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { FilesService } from '../files/files.service';
import { Idempotency } from '../http/idempotency';
import { Linking } from './linking';
import { TaskRecords } from './records';
import { RectificationsService } from './rectifications.service';

/** Requests about tasks: each is one intention, one transaction, and done once. They answer the record as JSON text. */
@Injectable()
export class TaskRequests {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly rectifications: RectificationsService,
    private readonly linking: Linking,
    private readonly records: TaskRecords,
    private readonly door: LedgerDoor,
    private readonly files: FilesService,
    private readonly idempotency: Idempotency,
  ) {}

  open(actor: Actor, wish: WriteTask, key: string | undefined): Promise<string> {
    return this.once(actor, 'open', wish, key, async (tx) => {
      return (await this.rectifications.open(tx, actor, wish, this.time.now())).id;
    });
  }

  async transition(
    actor: Actor,
    id: string,
    request: TaskTransition,
    key: string | undefined,
  ): Promise<string> {
    try {
      return await this.once(actor, `step:${id}`, request, key, async (tx) => {
        await this.rectifications.act(tx, actor, id, request, this.time.now());
        return id;
      });
    } catch (error) {
      throw await this.withWhatHappened(error, actor, id, request.revision);
    }
  }

  link(actor: Actor, id: string, complaints: readonly string[], key: string | undefined): Promise<string> {
    return this.once(actor, `link:${id}`, { complaints }, key, async (tx) => {
      await this.linking.link(tx, actor, id, complaints, this.time.now());
      return id;
    });
  }

  unlink(actor: Actor, id: string, complaint: string): Promise<string> {
    return this.db.run(actor, async (tx) => {
      await this.linking.unlink(tx, actor, id, complaint, this.time.now());
      return this.records.after(tx, actor, id);
    });
  }

  /** A note that only the asker's own side reads. */
  note(actor: Actor, id: string, { text, files = [] }: LedgerNote, key: string | undefined): Promise<string> {
    return this.once(actor, `note:${id}`, { text, files }, key, async (tx) => {
      const which = { id, kind: 'task', revision: null } as const;
      const { side, revision } = await this.door.step(
        ...([tx, actor, which] as const),
        (found) => ({ action: 'note', note: text, visibleTo: [found.side] }),
        this.time.now(),
      );
      const place = { recordId: id, revision, part: 'evidence', side, visibleTo: [side] } as const;
      await this.files.claim(tx, files, { ...place, personId: actor.personId });
      return id;
    });
  }

  /** The record after work that answers which one it is; the same text again for the same idempotency key. */
  private once(
    actor: Actor,
    what: string,
    request: object,
    key: string | undefined,
    work: (tx: Tx) => Promise<string>,
  ): Promise<string> {
    const scope = `task:${what}:${actor.personId ?? ''}`;
    return this.db.run(actor, (tx) =>
      this.idempotency.once(tx, key && { key, scope, request }, async () =>
        this.records.after(tx, actor, await work(tx)),
      ),
    );
  }

  /** Who changed what since the revision that the person saw: they decide with it whether to send again. */
  private async withWhatHappened(error: unknown, actor: Actor, id: string, revision: number) {
    if (!(error instanceof CaseError) || error.code !== 'stale_revision') return error;
    const since = await this.db.read<{ event: object }>(actor, eventsAfter(id, revision));
    return new CaseError('stale_revision', { ...error.details, since: since.map(({ event }) => event) });
  }
}
