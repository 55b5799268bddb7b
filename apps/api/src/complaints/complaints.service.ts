import { Injectable } from '@nestjs/common';
import { CaseError, type Side } from '@hutong/casework';
import type { FileComplaint, Receipt, TransitionRequest, WriteStatement } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { type Done, CaseworkDoor } from '../casework/door';
import { everybody } from '../casework/effects';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { FilesService } from '../files/files.service';
import { Idempotency } from '../http/idempotency';
import { ComplaintOrders } from '../rectifications/complaint-orders';
import { filer, Filing } from './filing';
import { Platforms } from './platforms';
import { ComplaintRecords } from './records';
import { eventsSince } from './event-query';

/** What people do with complaints. Each method is one intention and one transaction. */
@Injectable()
export class ComplaintsService {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly door: CaseworkDoor,
    private readonly filing: Filing,
    private readonly records: ComplaintRecords,
    private readonly files: FilesService,
    private readonly platforms: Platforms,
    private readonly idempotency: Idempotency,
    private readonly orders: ComplaintOrders,
  ) {}

  /** The receipt as JSON text; the same text again for the same idempotency key. */
  async file(actor: Actor, filing: FileComplaint, key: string | undefined): Promise<string> {
    const at = this.time.now();
    const prepared = await this.filing.prepare(actor, filing, at);
    const asFiler = filer(actor, prepared.filed.id);
    return this.db.run(asFiler, (tx) =>
      this.idempotency.once(
        tx,
        key && { key, scope: `file:${actor.personId ?? ''}`, request: filing },
        async () => {
          const receipt: Receipt = await this.filing.file(tx, asFiler, prepared, at);
          return JSON.stringify(receipt);
        },
      ),
    );
  }

  /** The record as JSON text, null when the step took the case out of the asker's sight (`notOurs`). */
  async transition(
    actor: Actor,
    id: string,
    request: TransitionRequest,
    key: string | undefined,
  ): Promise<string | null> {
    const respondent = 'respondent' in request ? request.respondent : undefined;
    const respondentId = await this.platforms.namedBy(respondent, '/respondent');
    return this.step(actor, id, request.revision, key, request, async (tx) => {
      await this.act(tx, actor, id, request, this.time.now(), { respondentId });
    });
  }

  /** The action with the files that come with it. Inside a transaction, for the demo too. */
  async act(
    tx: Tx,
    actor: Actor,
    id: string,
    request: TransitionRequest,
    at: Date,
    named: { respondentId: string | null },
  ): Promise<Done> {
    const done = await this.door.transition(tx, actor, id, request, at, named);
    if ('files' in request)
      await this.files.claim(tx, request.files ?? [], placeOf(done, id, actor, shownTo(request)));
    if (request.action === 'orderRectification') await this.orders.follow(tx, actor, id, request, at);
    return done;
  }

  /** A statement of the asker's side, or a note that only their own side reads. */
  async state(
    actor: Actor,
    id: string,
    statement: WriteStatement,
    key: string | undefined,
  ): Promise<string | null> {
    return this.step(actor, id, null, key, statement, async (tx) => {
      const done = await this.writeStatement(tx, actor, id, statement, this.time.now());
      await this.files.claim(tx, statement.files ?? [], placeOf(done.step, id, actor, done.visibleTo));
    });
  }

  /** Inside a transaction, for the demo too. */
  async writeStatement(
    tx: Tx,
    actor: Actor,
    id: string,
    { text, internal = false }: WriteStatement,
    at: Date,
  ): Promise<{ step: Done; visibleTo: readonly Side[] }> {
    const side = await this.sideSeen(tx, actor, id);
    const visibleTo: readonly Side[] = internal ? [side] : everybody;
    const kind = internal ? 'note' : 'statement';
    const change = { action: kind, statement: { kind, text, visible_to: visibleTo }, visibleTo } as const;
    return { step: await this.door.revise(tx, actor, id, null, change, at), visibleTo };
  }

  private async sideSeen(tx: Tx, actor: Actor, id: string): Promise<Side> {
    const side = await this.door.sideOf(tx, actor, id);
    if (side === null) throw new CaseError('not_found');
    return side;
  }

  private async step(
    actor: Actor,
    id: string,
    revision: number | null,
    key: string | undefined,
    request: object,
    work: (tx: Tx) => Promise<void>,
  ): Promise<string | null> {
    try {
      const text = await this.db.run(actor, (tx) =>
        this.idempotency.once(
          tx,
          key && { key, scope: `step:${id}:${actor.personId ?? actor.complaintId ?? ''}`, request },
          async () => {
            await work(tx);
            return (await this.records.after(tx, actor, id)) ?? '';
          },
        ),
      );
      return text === '' ? null : text;
    } catch (error) {
      throw await this.withWhatHappened(error, actor, id, revision);
    }
  }

  /** Who changed what since the revision that the person saw: they decide with it whether to send again. */
  private async withWhatHappened(
    error: unknown,
    actor: Actor,
    id: string,
    revision: number | null,
  ): Promise<unknown> {
    if (!(error instanceof CaseError) || error.code !== 'stale_revision' || revision === null) return error;
    const since = await this.db.read<{ event: object }>(actor, eventsSince(id, revision));
    return new CaseError('stale_revision', { ...error.details, since: since.map(({ event }) => event) });
  }
}

/** Evidence of an answer is for those who must judge it; what a person sends with words goes where the words go. */
function shownTo(request: TransitionRequest): readonly Side[] {
  return request.action === 'dispute' ? everybody : ['complainant', 'respondent', 'regulator'];
}

function placeOf(done: Done, complaintId: string, actor: Actor, visibleTo: readonly Side[]) {
  return {
    complaintId,
    ...(done.statementId ? { statementId: done.statementId } : {}),
    ...(done.responseId ? { responseId: done.responseId } : {}),
    side: done.side,
    visibleTo: [...visibleTo],
    personId: actor.personId,
  };
}
