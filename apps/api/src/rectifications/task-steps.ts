import { Injectable } from '@nestjs/common';
import { fails, legalDateOf, reworkDays, taskWorkflow, workdaysFrom } from '@hutong/casework';
import type { TaskTransition, WriteRetest } from '@hutong/contract';
import { type Actor, system } from '../access/actor';
import { cellPlaceOf, keepRetest } from '../casework/ledger/cells';
import {
  type LedgerDone,
  LedgerDoor,
  refuseUnmet,
  refuseUnofferedStep,
} from '../casework/ledger/ledger-door';
import { platformNamed } from '../casework/ledger/platforms-named';
import { everyoneOnLedger, type Found, type RecordRow, type RecordStep } from '../casework/ledger/record-row';
import { Recurrence, reopening } from '../casework/ledger/recurrence';
import { LegalCalendar } from '../casework/legal-calendar';
import { newId } from '../database/id';
import type { Tx } from '../database/tx';
import { FilesService } from '../files/files.service';
import { milestonesOf } from './milestones';
import { type BroughtRetest, effectOf, type TaskEffect } from './task-effects';
import { letterOf } from './task-letters';
import { unmetTaskNeeds } from './task-needs';
import { actionsOffered, type TaskDetail } from './task-row';
import { ownWords } from './texts';

interface Taken extends LedgerDone {
  readonly detail: TaskDetail;
}

/** One action of the task's workflow: its step through the door, its re-tests and files, and what follows of it. */
@Injectable()
export class TaskSteps {
  constructor(
    private readonly door: LedgerDoor,
    private readonly files: FilesService,
    private readonly recurrence: Recurrence,
    private readonly calendar: LegalCalendar,
  ) {}

  async take(tx: Tx, actor: Actor, id: string, request: TaskTransition, at: Date): Promise<Taken> {
    const decided: { detail: TaskDetail; effect: TaskEffect }[] = [];
    const which = { id, kind: 'task', revision: request.revision } as const;
    const decide = async (found: Found<TaskDetail>) => {
      const effect = await this.effect(tx, actor, request, found, at);
      decided.push({ detail: found.detail, effect });
      return this.step(tx, actor, request, found.row, effect, at);
    };
    const done = await this.door.step<TaskDetail>(tx, actor, which, decide, at);
    const [decision] = decided;
    if (!decision) throw new Error('The door took a step that nobody decided.');
    const taken = { ...done, detail: decision.detail };
    for (const brought of decision.effect.retests ?? []) await this.keep(tx, actor, taken, brought, at);
    for (const { claims = [], part } of decision.effect.files ?? [])
      await this.files.claim(
        tx,
        claims,
        placeOf(taken, actor, part),
        part === 'evidence' ? '/files' : `/${part}`,
      );
    if (request.action === 'recordRetest' && fails(request.retest))
      await this.undo(tx, taken, request.retest, at);
    return taken;
  }

  private async effect(
    tx: Tx,
    actor: Actor,
    request: TaskTransition,
    { row, detail, running }: Found<TaskDetail>,
    at: Date,
  ): Promise<TaskEffect> {
    refuseUnofferedStep(actionsOffered(row.state, detail, actor, at), request.action, row.state);
    const milestones = await milestonesOf(tx, row.id);
    refuseUnmet(request.action, await unmetTaskNeeds(tx, request, { row, detail }, milestones, at));
    const target = 'target' in request ? request.target : undefined;
    const targetId = await platformNamed(tx, target, '/target');
    return effectOf(request.action, { request, row, detail, running, actor, at, milestones, targetId });
  }

  private async step(
    tx: Tx,
    actor: Actor,
    { action, note }: TaskTransition,
    row: RecordRow,
    effect: TaskEffect,
    at: Date,
  ): Promise<RecordStep> {
    const { to } = taskWorkflow[action];
    const letters = effect.letter ? [await letterOf(tx, row.id, effect.letter, actor, at)] : [];
    return {
      ...{ note: note ?? null, ...effect, action },
      ...(to === 'same' ? {} : { to }),
      adds: [...(effect.adds ?? []), ...letters],
    };
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    taken: Taken,
    { retest: { files = [], ...retest }, occasion, field }: BroughtRetest,
    at: Date,
  ): Promise<void> {
    const { row, detail } = taken;
    const id = newId();
    const place = cellPlaceOf(row.platform_id, detail, retest.scene);
    await tx.as('hutong_casework');
    await keepRetest(tx, { id, recordId: row.id, place, retest, occasion, actorId: actor.personId, at });
    await tx.asAsked();
    await this.files.claim(tx, files, { ...placeOf(taken, actor, 'retest'), retestId: id }, `${field}/files`);
  }

  /** A failed re-test reopens the task, and whatever else was said to be done about the same relation. */
  private async undo(tx: Tx, { row, detail }: Taken, retest: WriteRetest, at: Date): Promise<void> {
    if (!row.platform_id) return;
    const dueOn = workdaysFrom(legalDateOf(at), reworkDays, await this.calendar.current(tx));
    const facts = { task: row.number, retestedOn: retest.retestedOn };
    const reason = ownWords.failedRetest;
    const which = { id: row.id, kind: 'task', revision: null } as const;
    const reopen = (found: Found<TaskDetail>) => reopening(found.detail, { reason, dueOn, facts });
    await this.door.step<TaskDetail>(tx, system, which, reopen, at);
    const { target_id: targetId, link_type: linkType } = detail;
    const place = { sourceId: row.platform_id, targetId, linkType, scene: retest.scene };
    await this.recurrence.contradict(tx, { place, reason, facts }, at);
  }
}

function placeOf(
  { row, revision, side }: LedgerDone,
  { personId }: Actor,
  part: 'evidence' | 'before' | 'after' | 'retest',
) {
  return { recordId: row.id, revision, part, side, visibleTo: everyoneOnLedger, personId };
}
