import { Injectable } from '@nestjs/common';
import {
  CaseError,
  clockWork,
  legalDateOf,
  nextState,
  type RunningClock,
  type Side,
  type State,
} from '@hutong/casework';
import type { TransitionRequest } from '@hutong/contract';
import type { Actor } from '../access/actor';
import type { Tx } from '../database/tx';
import { type CaseChanges, type CaseRow, type NewCase, sideOf } from './case-row';
import { ClockRules } from './clock-rules';
import { clockEvent, dueColumns, withMovedDate } from './clocks';
import { effectOf, everybody } from './effects';
import { refuseUnmetNeeds, refuseUnoffered } from './guards';
import { legalBasis } from './legal-basis';
import { LegalCalendar } from './legal-calendar';
import { loadCase, lockCase, mergeTargetOf, runningClocks } from './reads';
import { stepRows } from './step-rows';
import {
  author,
  changeClocks,
  clockRow,
  type EventRow,
  hex,
  insertCase,
  type StatementRow,
  type StepRows,
  updateCase,
} from './writes';

export interface Opened {
  readonly caseNumber: string;
  readonly dueOn: string | null;
}

/** What a step did, for those who attach something to it (files). */
export interface Done {
  readonly row: CaseRow;
  readonly side: Side;
  readonly revision: number;
  readonly statementId: string | null;
  readonly responseId: string | null;
}

/** What a revision that is no transition does: an assignment, a statement, a note. */
export interface Revision {
  readonly action: string;
  readonly set?: CaseChanges;
  readonly statement?: Pick<StatementRow, 'kind' | 'text' | 'visible_to'>;
  readonly changes?: EventRow['changes'];
  readonly visibleTo: readonly Side[];
}

/**
 * The one door through which cases change: `open`, `transition`, `revise` are the only writers of case rows, and each
 * writes exactly one event in the same transaction. They write as the database role `hutong_casework`; whether the
 * asker may see the case at all is asked under the asker's own role before.
 */
@Injectable()
export class CaseworkDoor {
  constructor(
    private readonly calendar: LegalCalendar,
    private readonly rules: ClockRules,
  ) {}

  /** Opens a case as `submitted` and starts its clocks. */
  async open(tx: Tx, actor: Actor, filed: NewCase, at: Date): Promise<Opened> {
    const state: State = 'submitted';
    const clocks = clockWork(
      { event: 'file', at, askedBy: null },
      { kind: filed.kind, state },
      [],
      await legalBasis(this.rules, this.calendar, tx),
    );
    const due = dueColumns(clocks.running, { kind: filed.kind, state });
    const side: Side = actor.organisationKind === 'regulator' ? 'regulator' : 'complainant';
    const writes = insertCase({
      complaint: {
        ...{ id: filed.id, kind: filed.kind, channel: filed.channel, locale: filed.locale },
        ...{ state, revision: 1, filed_at: at.toISOString(), updated_at: at.toISOString() },
        ...{ respondent_id: filed.respondentId, affected_id: filed.affectedId },
        ...{ ...filed.link, ...filed.facts, ...due },
        ...{ times_returned: 0, refusal_reopened: false },
      },
      day: legalDateOf(at).replaceAll('-', ''),
      event: {
        ...{ complaint_id: filed.id, revision: 1, action: 'file', at: at.toISOString() },
        ...author(actor, side),
        ...{ from_state: null, to_state: state, note: null, changes: {}, visible_to: everybody },
      },
      private_part:
        filed.pastedText === null && filed.sealedContact === null
          ? null
          : {
              complaint_id: filed.id,
              pasted_text: filed.pastedText,
              contact: filed.sealedContact && hex(filed.sealedContact),
            },
      receipt: filed.receiptHash && { complaint_id: filed.id, code_hash: hex(filed.receiptHash) },
      clocks: clocks.start.map(clockRow(filed.id, filed.respondentId)),
    });
    const [, rows] = await Promise.all([
      tx.as('hutong_casework'),
      tx.query<{ case_number: string }>(writes),
      tx.asAsked(),
    ]);
    const caseNumber = rows[0]?.case_number;
    if (!caseNumber) throw new Error('The case was not opened.');
    return { caseNumber, dueOn: due.due_on };
  }

  /**
   * One action of the workflow. Throws CaseError: `not_found` when the asker does not see the case, `stale_revision`,
   * `action_not_offered`, `needs_not_met`.
   */
  async transition(
    tx: Tx,
    actor: Actor,
    id: string,
    request: TransitionRequest,
    at: Date,
    named: { respondentId: string | null } = { respondentId: null },
  ): Promise<Done> {
    const { row, running, side } = await this.locked(tx, actor, id, request.revision);
    refuseUnoffered(request, row, actor, side, at, running);
    const respondentId = named.respondentId ?? row.respondent_id;
    const mergeTarget =
      request.action === 'mergeInto' ? await mergeTargetOf(tx, row, request.target) : 'missing';
    refuseUnmetNeeds(request, row, at, { respondentId, mergeTarget });
    const next = nextState(request.action, { state: row.state, resumeState: row.resume_state });
    const effect = effectOf(request.action, { request, row, actor, side, at, respondentId });
    const complaint = { kind: row.kind, state: next.state };
    const basis = await legalBasis(this.rules, this.calendar, tx);
    const clocks = clockWork(clockEvent(request, effect, at), complaint, running, basis);
    const due = dueColumns(clocks.running, complaint);
    const revision = row.revision + 1;
    const set = {
      ...effect.set,
      ...(next.state === 'awaiting_information' ? {} : { asked_by: null }),
      ...{ state: next.state, resume_state: next.resumeState },
      ...closing(row, next.closedAs, next.state, at),
      ...{ revision, updated_at: at.toISOString(), ...due },
    };
    const rows = stepRows(
      { id, revision, action: request.action, actor, side, at },
      withMovedDate(effect, running, clocks),
      {
        from: row.state,
        to: next.state,
        note: effect.note ?? request.note ?? null,
      },
    );
    await write(tx, [
      ...changeClocks({ id, respondentId: set.respondent_id ?? row.respondent_id }, clocks, at),
      updateCase(id, set, rows),
    ]);
    return done(row, side, revision, rows);
  }

  /** A change that moves no state. `revision` null: whatever it is now (for bulk work). */
  async revise(
    tx: Tx,
    actor: Actor,
    id: string,
    revision: number | null,
    change: Revision,
    at: Date,
  ): Promise<Done> {
    const { row, side } = await this.locked(tx, actor, id, revision);
    const next = row.revision + 1;
    const rows = stepRows({ id, revision: next, action: change.action, actor, side, at }, change, {
      from: null,
      to: null,
      note: null,
    });
    const event = { ...rows.event, changes: change.changes ?? {}, visible_to: change.visibleTo };
    const set = { ...change.set, revision: next, updated_at: at.toISOString() };
    await write(tx, [updateCase(id, set, { ...rows, event })]);
    return done(row, side, next, rows);
  }

  /** The side on which the asker stands on a case that they see; null when they see none. */
  async sideOf(tx: Tx, actor: Actor, id: string): Promise<Side | null> {
    const row = await loadCase(tx, id);
    return row ? sideOf(actor, row) : null;
  }

  /** Locks the case, then asks under the asker's own role whether they see it: unseen and missing are the same. */
  private async locked(
    tx: Tx,
    actor: Actor,
    id: string,
    revision: number | null,
  ): Promise<{ row: CaseRow; running: RunningClock[]; side: Side }> {
    const [, [found], clocks, , visible] = await Promise.all([
      tx.as('hutong_casework'),
      tx.query<{ row: CaseRow }>(lockCase(id)),
      tx.query<{ clock: RunningClock }>(runningClocks(id)),
      tx.asAsked(),
      tx.query<{ id: string }>({
        name: 'case:visible',
        text: 'SELECT id FROM complaint WHERE id = $1',
        values: [id],
      }),
    ]);
    const side = found && sideOf(actor, found.row);
    if (!found || !side || (visible.length === 0 && actor.kind !== 'system'))
      throw new CaseError('not_found');
    if (revision !== null && revision !== found.row.revision)
      throw new CaseError('stale_revision', { revision: found.row.revision });
    return { row: found.row, running: clocks.map(({ clock }) => clock), side };
  }
}

function closing(row: CaseRow, closedAs: string | null, state: State, at: Date) {
  if (state !== 'closed') return { closed_as: null, closed_at: null };
  return { closed_as: closedAs ?? row.closed_as, closed_at: row.closed_at ?? at.toISOString() };
}

/** Sends all of it at once, as the role that may. */
async function write(tx: Tx, statements: readonly Parameters<Tx['query']>[0][]): Promise<void> {
  await Promise.all([tx.as('hutong_casework'), ...statements.map((one) => tx.query(one)), tx.asAsked()]);
}

const done = (row: CaseRow, side: Side, revision: number, rows: StepRows): Done => ({
  row,
  side,
  revision,
  statementId: rows.statement?.id ?? null,
  responseId: rows.response?.id ?? null,
});
