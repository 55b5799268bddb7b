import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { fileComplaint, transition } from '@hutong/contract';
import { system } from '../../access/actor';
import { type ReceiptCode, ReceiptCodes } from '../../access/receipt-codes';
import { AssignmentService } from '../../complaints/assignments';
import { ComplaintsService } from '../../complaints/complaints.service';
import { filer, Filing } from '../../complaints/filing';
import { Db } from '../../database/db';
import { type Tx } from '../../database/tx';
import { type Claim } from '../../files/files.service';
import { type PlannedEvidence } from '../evidence';
import { type PlannedComplaint, type PlannedStep, type PlannedTransition } from '../steps/planned';
import { type DemoCast } from './demo-people';

/** A planned complaint that is in the database: filing is revision 1, and each step adds one. */
export interface FiledCase {
  readonly id: string;
  readonly revision: number;
}

/** What all cases of the demo are written with. */
export interface Scenery {
  readonly cast: DemoCast;
  readonly claims: ReadonlyMap<PlannedEvidence, Claim>;
  /** By the key of the planned complaint; filled while cases are filed. */
  readonly filed: Map<string, FiledCase>;
}

/** Writes cases of the demo through the same services as everybody, only at other times. */
@Injectable()
export class DemoCases {
  constructor(
    private readonly db: Db,
    private readonly filing: Filing,
    private readonly complaints: ComplaintsService,
    private readonly assignments: AssignmentService,
    private readonly receipts: ReceiptCodes,
  ) {}

  /** Cases that were filed before, when the load was interrupted. Nobody tells the same, so the narrative finds them. */
  async filedBefore(plan: readonly PlannedComplaint[]): Promise<Map<string, FiledCase>> {
    const rows = await this.db.read<FiledCase & { narrative: string }>(system, {
      text: 'SELECT id, revision, narrative FROM complaint',
    });
    const keys = new Map(plan.map(({ key, filing }) => [filing.narrative, key]));
    return new Map(
      rows.flatMap(({ id, revision, narrative }) => {
        const key = keys.get(narrative);
        return key ? [[key, { id, revision }] as const] : [];
      }),
    );
  }

  /** The filing of a planned complaint. */
  async file(planned: PlannedComplaint, { cast, claims, filed }: Scenery): Promise<void> {
    const { filedAt: at, evidence } = planned;
    const asked = cast.actor(planned.filedBy, '', planned.locale);
    const files = claimsOf(evidence, claims);
    const filing = fileComplaint.parse({ ...planned.filing, files });
    const prepared = await this.filing.prepare(asked, filing, at, await this.receiptOf(planned));
    const actor = filer(asked, prepared.filed.id);
    await this.db.run(actor, async (tx) => {
      await this.filing.file(tx, actor, prepared, at);
      await dateFiles(tx, files, at);
    });
    filed.set(planned.key, { id: prepared.filed.id, revision: 1 });
  }

  /** Everything that happens to a complaint after it was filed, one transaction each. */
  async play(planned: PlannedComplaint, scenery: Scenery): Promise<void> {
    const { id, revision } = caseOf(planned.key, scenery);
    for (const [index, step] of planned.steps.entries()) {
      if (index + 1 < revision) continue;
      await this.step(id, index + 1, planned, step, scenery);
    }
  }

  private async step(
    id: string,
    revision: number,
    { locale }: PlannedComplaint,
    step: PlannedStep,
    scenery: Scenery,
  ): Promise<void> {
    const { cast, claims } = scenery;
    const actor = cast.actor(step.by, id, locale);
    const files = claimsOf(step.evidence, claims);
    await this.db.run(actor, async (tx) => {
      if (step.kind === 'statement') {
        const { text, internal, at } = step;
        await this.complaints.writeStatement(tx, actor, id, { text, internal }, at);
      } else if (step.kind === 'assignment') {
        const { personId } = cast.person(step.assignee);
        await this.assignments.give(tx, actor, id, revision, personId, step.at);
      } else {
        const request = transition.parse({
          ...asked(step, scenery),
          revision,
          ...(files.length ? { files } : {}),
        });
        const respondentId = request.action === 'accept' ? cast.organisationId(request.respondent) : null;
        await this.complaints.act(tx, actor, id, request, step.at, { respondentId });
      }
      await dateFiles(tx, files, step.at);
    });
  }

  /** Codes that nobody is told need no slow hash: nothing hashes to random bytes. */
  private async receiptOf({ receiptCode }: PlannedComplaint): Promise<ReceiptCode> {
    if (receiptCode === null) return { code: '', hash: randomBytes(32) };
    return { code: receiptCode, hash: await this.receipts.hash(receiptCode) };
  }
}

function asked({ request }: PlannedTransition, scenery: Scenery): object {
  return request.action === 'mergeInto'
    ? { ...request, target: caseOf(request.target, scenery).id }
    : request;
}

function caseOf(key: string, { filed }: Scenery): FiledCase {
  const found = filed.get(key);
  if (!found) throw new Error(`The demo has filed no case ${key}.`);
  return found;
}

export function claimsOf(evidence: readonly PlannedEvidence[], claims: Scenery['claims']): Claim[] {
  return evidence.flatMap((one) => claims.get(one) ?? []);
}

/** Files came with the step, not when the demo was loaded. */
export async function dateFiles(tx: Tx, files: readonly Claim[], at: Date): Promise<void> {
  if (files.length === 0) return;
  await Promise.all([
    tx.as('hutong_casework'),
    tx.query({
      name: 'demo:date-files',
      text: 'UPDATE file SET created_at = $2 WHERE id = ANY ($1)',
      values: [files.map(({ id }) => id), at.toISOString()],
    }),
    tx.asAsked(),
  ]);
}
