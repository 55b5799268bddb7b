import { Injectable } from '@nestjs/common';
import type { LedgerNote, TaskTransition, WriteTask } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { LedgerDoor } from '../casework/ledger/ledger-door';
import { LedgerIntention } from '../casework/ledger/ledger-intention';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { FilesService } from '../files/files.service';
import { Linking } from './linking';
import { TaskRecords } from './records';
import { RectificationsService } from './rectifications.service';

/** Requests about tasks: each is one intention, one transaction, and done once. They answer the record as JSON text. */
@Injectable()
export class TaskRequests {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly intention: LedgerIntention,
    private readonly rectifications: RectificationsService,
    private readonly linking: Linking,
    private readonly records: TaskRecords,
    private readonly door: LedgerDoor,
    private readonly files: FilesService,
  ) {}

  open(actor: Actor, request: WriteTask, key: string | undefined): Promise<string> {
    return this.intention.open(actor, 'task', { key, request }, async (tx) => {
      const { id } = await this.rectifications.open(tx, actor, request, this.time.now());
      return this.records.after(tx, actor, id);
    });
  }

  transition(actor: Actor, id: string, request: TaskTransition, key?: string): Promise<string> {
    return this.intention.step(actor, id, request, key, async (tx) => {
      await this.rectifications.act(tx, actor, id, request, this.time.now());
      return this.records.after(tx, actor, id);
    });
  }

  link(actor: Actor, id: string, complaints: readonly string[], key: string | undefined): Promise<string> {
    return this.intention.open(actor, `link:${id}`, { key, request: { complaints } }, async (tx) => {
      await this.linking.link(tx, actor, id, complaints, this.time.now());
      return this.records.after(tx, actor, id);
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
    return this.intention.open(actor, `note:${id}`, { key, request: { text, files } }, async (tx) => {
      const which = { id, kind: 'task', revision: null } as const;
      const { side, revision } = await this.door.step(
        ...([tx, actor, which] as const),
        (found) => ({ action: 'note', note: text, visibleTo: [found.side] }),
        this.time.now(),
      );
      const place = { recordId: id, revision, part: 'evidence', side, visibleTo: [side] } as const;
      await this.files.claim(tx, files, { ...place, personId: actor.personId });
      return this.records.after(tx, actor, id);
    });
  }
}
