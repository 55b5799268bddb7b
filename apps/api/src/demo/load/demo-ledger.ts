import { Injectable } from '@nestjs/common';
import { writeCellChange, writeCommitment, commitmentTransition } from '@hutong/contract';
import { system } from '../../access/actor';
import { CampaignsService } from '../../campaigns/campaigns.service';
import { CommitmentsService } from '../../commitments/commitments.service';
import { Db } from '../../database/db';
import { newId } from '../../database/id';
import { OpennessService } from '../../openness/openness.service';
import { emailsOf } from '../people';
import { instantOf, type LedgerPlan } from '../ledger/plan';
import { type LedgerPerformer, type PlannedChange, type PlannedCommitment } from '../ledger/planned';
import { type DemoCast } from './demo-people';
import { inTurns } from './in-turns';

/** A record of the demo's ledger that is in the database: opening it is revision 1, and each step adds one. */
export interface KeptRecord {
  readonly id: string;
  readonly revision: number;
}

/** Whoever does something on the ledger. */
export function performer(cast: DemoCast, by: LedgerPerformer, platform: string) {
  const [officer = '', second = ''] = emailsOf('regulator', 'officer');
  const [supervisor = ''] = emailsOf('regulator', 'supervisor');
  const [lead = ''] = emailsOf(platform, 'lead');
  const [handler = lead] = emailsOf(platform, 'handler');
  return cast.person({ officer, second, supervisor, lead, handler }[by]);
}

/** The campaign itself, what platforms promised, and how open they are to each other. */
@Injectable()
export class DemoLedger {
  constructor(
    private readonly db: Db,
    private readonly campaigns: CampaignsService,
    private readonly commitments: CommitmentsService,
    private readonly openness: OpennessService,
  ) {}

  /** The campaign, under way; it goes on where a load was interrupted. Answers its id. */
  async campaign({ frame }: LedgerPlan, cast: DemoCast): Promise<string> {
    const [kept] = await this.records(`kind = 'campaign'`, []);
    const officer = performer(cast, 'officer', '');
    const supervisor = performer(cast, 'supervisor', '');
    const at = instantOf(frame.startsOn, 9);
    const id = kept?.id ?? newId();
    if (!kept) await this.db.run(officer, (tx) => this.campaigns.open(tx, officer, id, frame, at));
    if ((kept?.revision ?? 1) === 1)
      await this.db.run(supervisor, (tx) =>
        this.campaigns.act(
          tx,
          supervisor,
          id,
          { action: 'start', revision: 1 },
          instantOf(frame.startsOn, 10),
        ),
      );
    return id;
  }

  async promised({ commitments }: LedgerPlan, campaign: string, cast: DemoCast): Promise<void> {
    await inTurns(commitments, 1, (planned) => this.promise(planned, campaign, cast));
  }

  private async promise(planned: PlannedCommitment, campaign: string, cast: DemoCast): Promise<void> {
    const { platform, written, on, steps } = planned;
    const officer = performer(cast, 'officer', platform);
    const [kept] = await this.records(
      `kind = 'commitment' AND platform_id = $1 AND id IN (SELECT id FROM commitment WHERE promise_zh = $2)`,
      [cast.organisationId(platform), written.promise.zh],
    );
    const asked = writeCommitment.parse({ ...written, platform, campaign });
    const id =
      kept?.id ??
      (await this.db.run(officer, (tx) => this.commitments.announce(tx, officer, asked, instantOf(on, 9))))
        .id;
    for (const [index, { by, on: day, hour, request }] of steps.entries()) {
      if (index + 1 < (kept?.revision ?? 1)) continue;
      const actor = performer(cast, by, platform);
      const step = commitmentTransition.parse({ ...request, revision: index + 1 });
      await this.db.run(actor, (tx) => this.commitments.act(tx, actor, id, step, instantOf(day, hour)));
    }
  }

  /** All changes of the matrix in one transaction: an officer's work of some months, entered or not. */
  async related({ changes }: LedgerPlan, cast: DemoCast): Promise<void> {
    const [{ begun } = { begun: false }] = await this.db.read<{ begun: boolean }>(system, {
      text: `SELECT EXISTS (SELECT FROM cell_change WHERE basis IN ('inspection', 'announcement')) AS begun`,
    });
    if (begun) return;
    const officer = performer(cast, 'officer', '');
    const inOrder = [...changes].sort((one, other) => momentOf(one).getTime() - momentOf(other).getTime());
    await this.db.run(officer, async (tx) => {
      for (const planned of inOrder)
        await this.openness.state(tx, officer, writeCellChange.parse(planned.change), momentOf(planned));
    });
  }

  /** Problems and scenarios by their Chinese names. */
  async topics(campaign: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.read<{ id: string; name: string }>(system, {
      text: 'SELECT id, name_zh AS name FROM campaign_topic WHERE campaign_id = $1',
      values: [campaign],
    });
    return new Map(rows.map(({ id, name }) => [name, id]));
  }

  private records(condition: string, values: readonly unknown[]): Promise<KeptRecord[]> {
    const text = `SELECT id, revision FROM ledger_record WHERE ${condition} ORDER BY opened_at LIMIT 1`;
    return this.db.read<KeptRecord>(system, { text, values });
  }
}

const momentOf = ({ on, hour }: PlannedChange) => instantOf(on, hour);
