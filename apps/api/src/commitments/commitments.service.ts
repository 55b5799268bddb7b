import { Injectable } from '@nestjs/common';
import { commitmentWorkflow, legalDateOf, offeredCommitmentActions } from '@hutong/casework';
import type { CommitmentTransition, LedgerNote, WriteCommitment } from '@hutong/contract';
import { type Actor, system } from '../access/actor';
import { type LedgerDone, LedgerDoor, refuseUnofferedStep } from '../casework/ledger/ledger-door';
import { everyoneOnLedger, type LedgerSide, type RecordStep, told } from '../casework/ledger/record-row';
import { newId } from '../database/id';
import type { Tx } from '../database/tx';
import { FilesService } from '../files/files.service';
import { platformsNamed } from '../casework/ledger/platforms-named';
import { refuseImpossible } from '../openness/relation';
import {
  type CommitmentRow,
  factsOf,
  type FoundCommitment,
  promisedColumns,
  titleOf,
} from './commitment-row';
import { CommitmentRetests } from './commitment-retests';
import { effectOf } from './effects';
import { refuseStrangeCampaign, refuseUnmetNeeds, refuseUnpromised } from './needs';

/** What people do with commitments, each inside a transaction: requests and the demo bring theirs. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly door: LedgerDoor,
    private readonly files: FilesService,
    private readonly retests: CommitmentRetests,
  ) {}

  /** Of any platform by an officer; by a platform’s people of their own, whichever they name. */
  async announce(
    tx: Tx,
    actor: Actor,
    asked: WriteCommitment,
    at: Date,
  ): Promise<{ id: string; number: string }> {
    const idOf = await platformsNamed(tx, [asked.platform, asked.target]);
    const isOfPlatform = actor.organisationKind === 'platform';
    const platformId = isOfPlatform ? actor.organisationId : idOf(asked.platform, '/platform');
    const promised = promisedColumns(asked, idOf(asked.target, '/target'));
    refuseUnpromised(asked, platformId, at);
    refuseImpossible({ sourceId: platformId, targetId: promised.target_id, linkType: promised.link_type });
    await refuseStrangeCampaign(tx, asked.campaign);
    const id = newId();
    const number = await this.door.open(
      tx,
      actor,
      {
        ...{ id, kind: 'commitment', state: 'announced', title: titleOf(asked), shown: true },
        ...{ platformId, campaignId: asked.campaign ?? null, detail: promised },
        officerId: isOfPlatform ? null : actor.personId,
        action: 'announce',
        changes: told({ source: asked.source, promisedOn: asked.promisedOn, promises: asked.promises }),
        clocks: { event: 'announce', dueOn: promised.promised_on },
      },
      at,
    );
    const side = isOfPlatform ? 'respondent' : 'regulator';
    await this.claim(tx, asked.files, { id, revision: 1, side, actor });
    return { id, number };
  }

  /** One action of the workflow, with its evidence and its re-tests. */
  async act(tx: Tx, actor: Actor, id: string, request: CommitmentTransition, at: Date): Promise<void> {
    const which = { id, kind: 'commitment', revision: request.revision } as const;
    const done = await this.door.step<CommitmentRow>(
      tx,
      actor,
      which,
      (found) => this.decided(tx, actor, request, found, at),
      at,
    );
    if ('files' in request)
      await this.claim(tx, request.files, { id, revision: done.revision, side: done.side, actor });
    if (request.action === 'verify') await this.retests.verify(tx, request, { actor, done, at });
    if (request.action === 'regress' && request.retest)
      await this.retests.regress(tx, request.retest, { actor, done, at });
    if (request.action === 'reject') await this.lapseIfLate(tx, id, at);
  }

  /** For one’s own side only. */
  async note(tx: Tx, actor: Actor, id: string, { text, files }: LedgerNote, at: Date): Promise<void> {
    const which = { id, kind: 'commitment', revision: null } as const;
    const done = await this.door.step(
      tx,
      actor,
      which,
      ({ side }) => ({ action: 'note', note: text, visibleTo: [side] }),
      at,
    );
    await this.claim(tx, files, { id, revision: done.revision, side: done.side, actor }, [done.side]);
  }

  private async decided(
    tx: Tx,
    actor: Actor,
    request: CommitmentTransition,
    { row, detail }: FoundCommitment,
    at: Date,
  ): Promise<RecordStep> {
    const viewer = actor.role && { role: actor.role, isParty: true };
    const offered = viewer ? offeredCommitmentActions(factsOf(row, detail), viewer) : [];
    refuseUnofferedStep(offered, request.action, row.state);
    refuseUnmetNeeds(request, detail, at);
    const target = await this.targetOf(tx, request, row.platform_id, detail);
    const effect = effectOf(request.action, { request, detail, target, at });
    const { to } = commitmentWorkflow[request.action];
    return {
      action: request.action,
      note: request.note ?? null,
      ...effect,
      ...(to === 'same' ? {} : { to }),
    };
  }

  private async targetOf(
    tx: Tx,
    request: CommitmentTransition,
    sourceId: string | null,
    { target_id }: CommitmentRow,
  ) {
    if (request.action !== 'revise') return { id: target_id, before: null };
    const idOf = await platformsNamed(tx, [request.target]);
    const id = idOf(request.target, '/target');
    refuseImpossible({ sourceId, targetId: id, linkType: request.linkType ?? null });
    const [before] = await tx.query<{ slug: string }>({
      name: 'commitment:target',
      text: 'SELECT slug FROM organisation WHERE id = $1',
      values: [target_id],
    });
    return { id, before: before?.slug ?? null };
  }

  /** What was reported was not so, and the promised date has passed: it lapses at once, since no clock would say so. */
  private async lapseIfLate(tx: Tx, id: string, at: Date): Promise<void> {
    const [row] = await tx.query<{ promised_on: string | null }>({
      name: 'commitment:promised',
      text: 'SELECT promised_on::text FROM commitment WHERE id = $1',
      values: [id],
    });
    if (!row?.promised_on || row.promised_on >= legalDateOf(at)) return;
    await this.door.step<CommitmentRow>(
      tx,
      system,
      { id, kind: 'commitment', revision: null },
      () => ({ action: 'lapse', to: 'lapsed', clocks: { event: 'lapse' } }),
      at,
    );
  }

  private claim(
    tx: Tx,
    files: WriteCommitment['files'],
    { id, revision, side, actor }: { id: string; revision: number; side: LedgerDone['side']; actor: Actor },
    visibleTo: readonly LedgerSide[] = everyoneOnLedger,
  ): Promise<void> {
    const holder = { recordId: id, revision, part: 'evidence' } as const;
    return this.files.claim(tx, files ?? [], { ...holder, side, visibleTo, personId: actor.personId });
  }
}
