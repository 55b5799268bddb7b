import { Injectable } from '@nestjs/common';
import { taskTransition, writeTask } from '@hutong/contract';
import { system } from '../../access/actor';
import { SelfInspectionsService } from '../../campaigns/self-inspections/self-inspections.service';
import { Db } from '../../database/db';
import { RectificationsService } from '../../rectifications/rectifications.service';
import { type PlannedEvidence } from '../evidence';
import { instantOf } from '../ledger/plan';
import { type PlannedInspection, type PlannedItem, type PlannedTaskStep } from '../ledger/planned';
import { claimsOf, dateFiles } from './demo-cases';
import { type KeptRecord, performer } from './demo-ledger';
import { type DemoCast } from './demo-people';
import { type Claim } from '../../files/files.service';

/** What tasks and self-inspections of the demo are written with. */
export interface LedgerScenery {
  readonly cast: DemoCast;
  readonly claims: ReadonlyMap<PlannedEvidence, Claim>;
  readonly campaign: string;
  /** Ids of problems and scenarios by their Chinese names. */
  readonly topics: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** Writes tasks and self-inspections of the demo through the same services as everybody, only at other times. */
@Injectable()
export class DemoTasks {
  constructor(
    private readonly db: Db,
    private readonly tasks: RectificationsService,
    private readonly inspections: SelfInspectionsService,
  ) {}

  /** An item from its listing to where it stands now; it goes on where a load was interrupted. */
  async item(planned: PlannedItem, scenery: LedgerScenery): Promise<void> {
    const [kept] = await this.kept(`kind = 'task' AND title = $1`, [planned.title]);
    const id = kept?.id ?? (await this.open(planned, scenery));
    const done = Math.max(0, (kept?.revision ?? 1) - 1 - (await this.linkings(id)));
    for (const [index, step] of planned.steps.entries()) {
      if (index < done || instantOf(step.on, step.hour) > scenery.now) continue;
      await this.step(id, planned, step, scenery);
    }
  }

  async inspected(planned: PlannedInspection, { cast, topics }: LedgerScenery): Promise<void> {
    const { platform, scenario, until, answer, text, on } = planned;
    const [kept] = await this.kept(
      `kind = 'self_inspection' AND platform_id = $1 AND id IN (SELECT id FROM self_inspection WHERE topic_id = $2)`,
      [cast.organisationId(platform), topics.get(scenario)],
    );
    if (!kept || kept.revision > 1) return;
    const lead = performer(cast, 'lead', platform);
    const officer = performer(cast, 'officer', platform);
    const filledIn = { answer, text, measures: '', revision: 1 } as const;
    const first = { ...filledIn, action: until === 'saved' ? 'save' : 'submit' } as const;
    await this.db.run(lead, (tx) => this.inspections.act(tx, lead, kept.id, first, instantOf(on, 10)));
    if (until === 'saved' || until === 'submitted') return;
    const answered =
      until === 'checked'
        ? ({ action: 'check', revision: 2, finding: '内容完整，结论与抽查情况一致。' } as const)
        : ({ action: 'return', revision: 2, reason: '请补充自查的方法和涉及的版本。' } as const);
    await this.db.run(officer, (tx) =>
      this.inspections.act(tx, officer, kept.id, answered, instantOf(on, 15)),
    );
  }

  private async open(planned: PlannedItem, scenery: LedgerScenery): Promise<string> {
    const { title, platform, origin, scope, demand, dueOn, milestones, on, hour } = planned;
    const officer = performer(scenery.cast, 'officer', platform);
    const place = {
      ...{ title, platform, origin, campaign: scenery.campaign },
      ...{ scenario: scenery.topics.get(planned.scenario), ...scope },
    };
    const wish = writeTask.parse(
      dueOn === null
        ? { as: 'listed', ...place, demand }
        : { as: 'draft', ...place, demand, dueOn, milestones: milestones ?? [] },
    );
    const at = instantOf(on, hour);
    const opened = await this.db.run(officer, async (tx) => {
      const { id } = await this.tasks.open(tx, officer, wish, at);
      const complaints = await tx.query<{ id: string }>(likely(planned, scenery, at));
      const linked = complaints.map((one) => one.id);
      if (linked.length > 0) await this.tasks.link(tx, officer, id, linked, at);
      return id;
    });
    return opened;
  }

  private async step(
    id: string,
    { platform }: PlannedItem,
    { by, on, hour, request, reached = [], files = [], before = [], after = [] }: PlannedTaskStep,
    { cast, claims }: LedgerScenery,
  ): Promise<void> {
    const actor = performer(cast, by, platform);
    const at = instantOf(on, hour);
    const [now] = await this.db.read<KeptRecord & { milestones: string[] }>(system, {
      text: `SELECT id, revision, ARRAY (SELECT m.id FROM task_milestone m WHERE m.task_id = r.id
          AND m.named_in = 'plan' ORDER BY m.position) AS milestones FROM ledger_record r WHERE id = $1`,
      values: [id],
    });
    const evidence = {
      ...(files.length > 0 ? { files: claimsOf(files, claims) } : {}),
      ...(before.length > 0 ? { before: claimsOf(before, claims), after: claimsOf(after, claims) } : {}),
      ...(reached.length > 0 ? { reached: reached.flatMap((place) => now?.milestones[place] ?? []) } : {}),
    };
    const step = taskTransition.parse({ ...request, ...evidence, revision: now?.revision });
    await this.db.run(actor, async (tx) => {
      await this.tasks.act(tx, actor, id, step, at);
      await dateFiles(tx, claimsOf([...files, ...before, ...after], claims), at);
    });
  }

  private kept(condition: string, values: readonly unknown[]): Promise<KeptRecord[]> {
    const text = `SELECT id, revision FROM ledger_record WHERE ${condition} LIMIT 1`;
    return this.db.read<KeptRecord>(system, { text, values });
  }

  /** Events that no step of the plan is: complaints that were linked. */
  private async linkings(id: string): Promise<number> {
    const [row] = await this.db.read<{ count: number }>(system, {
      text: `SELECT count(*)::int AS count FROM ledger_event WHERE record_id = $1 AND action = 'link'`,
      values: [id],
    });
    return row?.count ?? 0;
  }
}

/** Complaints about the same relation from before, that wait for no review: those are ordered one by one. */
function likely({ platform, scope, complaints = 0 }: PlannedItem, { cast }: LedgerScenery, at: Date) {
  return {
    text: `SELECT id FROM complaint WHERE respondent_id = $1 AND scene = $2 AND kind = 'blocked_link'
        AND ($3::uuid IS NULL OR affected_id = $3) AND ($4::text IS NULL OR link_type = $4)
        AND state NOT IN ('submitted', 'under_review') AND filed_at < $5 ORDER BY filed_at DESC LIMIT $6`,
    values: [
      ...[cast.organisationId(platform), scope.scene ?? null, cast.organisationId(scope.target)],
      ...[scope.linkType ?? null, at.toISOString(), complaints],
    ],
  };
}
