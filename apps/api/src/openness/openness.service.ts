import { Injectable } from '@nestjs/common';
import {
  fails,
  type LedgerNeedInput,
  legalDateOf,
  type NeedProblem,
  unmetLedgerNeeds,
} from '@hutong/casework';
import type { WriteCellChange, WriteCellRetest } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { cellId, type CellPlace, keepRetest, markCell } from '../casework/ledger/cells';
import { refuseUnmet } from '../casework/ledger/ledger-door';
import { everyoneOnLedger } from '../casework/ledger/record-row';
import { Recurrence } from '../casework/ledger/recurrence';
import { newId } from '../database/id';
import type { Tx } from '../database/tx';
import { FilesService } from '../files/files.service';
import { platformsNamed } from '../casework/ledger/platforms-named';
import { foundBlocked, refuseImpossible } from './relation';

/** What officers find about the openness of a relation, inside a transaction: requests and the demo bring theirs. */
@Injectable()
export class OpennessService {
  constructor(
    private readonly files: FilesService,
    private readonly recurrence: Recurrence,
  ) {}

  /** The state that a relation has from a day on, and on what that stands. Answers the cell. */
  async state(tx: Tx, actor: Actor, change: WriteCellChange, at: Date): Promise<string> {
    const isAhead = change.sinceOn > legalDateOf(at);
    refuseUnmet('change', isAhead ? [{ code: 'need_date_not_in_future', field: '/sinceOn' }] : []);
    const place = await placeNamed(tx, change, change.scene);
    await tx.as('hutong_casework');
    const cell = await cellId(tx, place);
    const { state, sinceOn, basis, note } = change;
    await tx.query(markCell({ cellId: cell, state, sinceOn, basis, note, actorId: actor.personId, at }));
    await tx.asAsked();
    await this.claim(tx, actor, change.files, { cellId: cell, part: 'evidence' }, '/files');
    return cell;
  }

  /** A spot check. One that finds the link blocked undoes what was said of the relation. Answers the cell. */
  async retest(tx: Tx, actor: Actor, asked: WriteCellRetest, at: Date): Promise<string> {
    const { files, ...retest } = asked.retest;
    refuseUnmet('retest', retestProblems(retest, at));
    const place = await placeNamed(tx, asked, retest.scene);
    const id = newId();
    await tx.as('hutong_casework');
    const cell = await cellId(tx, place);
    const kept = { id, recordId: null, place, retest, occasion: 'spot', actorId: actor.personId, at };
    await keepRetest(tx, kept);
    await tx.asAsked();
    await this.claim(tx, actor, files, { cellId: cell, part: 'retest', retestId: id }, '/retest/files');
    if (fails(retest))
      await this.recurrence.contradict(tx, { place, reason: foundBlocked, facts: { retest: id } }, at);
    return cell;
  }

  private claim(
    tx: Tx,
    actor: Actor,
    files: WriteCellChange['files'],
    holder: { readonly cellId: string; readonly part: 'evidence' | 'retest'; readonly retestId?: string },
    field: string,
  ): Promise<void> {
    const shown = { side: 'regulator', visibleTo: everyoneOnLedger, personId: actor.personId };
    return this.files.claim(tx, files ?? [], { ...holder, ...shown }, field);
  }
}

/** The place that somebody names; throws at the field that names nothing. */
async function placeNamed(
  tx: Tx,
  {
    source,
    target,
    linkType = null,
  }: Pick<WriteCellChange, 'source' | 'target'> & { linkType?: string | null | undefined },
  scene: string,
): Promise<CellPlace> {
  const idOf = await platformsNamed(tx, [source, target]);
  const [sourceId, targetId] = [idOf(source, '/source'), idOf(target, '/target')];
  refuseImpossible({ sourceId, targetId, linkType });
  if (sourceId === null) throw new Error('The shape of the request names a source.');
  return { sourceId, targetId, linkType, scene };
}

function retestProblems(retest: NonNullable<LedgerNeedInput['payload']['retest']>, at: Date): NeedProblem[] {
  const nothingElse = { campaignEndsOn: null, dueOn: null, before: 0, after: 0, openItems: 0 };
  return unmetLedgerNeeds(['retest'], { ...nothingElse, payload: { retest }, today: legalDateOf(at) });
}
