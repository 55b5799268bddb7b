import type { LedgerHappenings } from '../ledger/happenings';
import type { CampaignAction, CampaignState } from '../ledger/campaign-workflow';
import type { CommitmentAction, CommitmentState } from '../ledger/commitment-workflow';
import type { Contradiction } from '../ledger/openness';
import type { SelfInspectionAction, SelfInspectionState } from '../ledger/self-inspection-workflow';
import type { TaskAction, TaskState } from '../ledger/task-workflow';
import type {
  CellBasis,
  CellState,
  EvidencePart,
  InspectionAnswer,
  ItemOrigin,
  Keeping,
  LedgerKind,
  PhaseKind,
  RetestOccasion,
  TargetMeasure,
  TopicLevel,
} from '../ledger/words';
import type { LedgerCapacity, LedgerNeed } from '../ledger/workflow';
import type { Locale } from '../words/complaint';
import { ledger as en } from './en/ledger';
import { ledger as zh } from './zh/ledger';

/** The words of the campaign. Actions are in the imperative, as buttons say them. */
export interface LedgerLabels {
  readonly ledgerKinds: Record<LedgerKind, string>;
  readonly phases: Record<PhaseKind, string>;
  readonly topicLevels: Record<TopicLevel, string>;
  readonly targetMeasures: Record<TargetMeasure, string>;
  readonly itemOrigins: Record<ItemOrigin, string>;
  readonly inspectionAnswers: Record<InspectionAnswer, string>;
  readonly cellStates: Record<CellState, string>;
  readonly cellBases: Record<CellBasis, string>;
  readonly contradictions: Record<Contradiction, string>;
  readonly retestOccasions: Record<RetestOccasion, string>;
  readonly evidenceParts: Record<EvidencePart, string>;
  readonly keepings: Record<Keeping, string>;
  readonly taskStates: Record<TaskState, string>;
  readonly taskActions: Record<TaskAction, string>;
  readonly commitmentStates: Record<CommitmentState, string>;
  readonly commitmentActions: Record<CommitmentAction, string>;
  readonly selfInspectionStates: Record<SelfInspectionState, string>;
  readonly selfInspectionActions: Record<SelfInspectionAction, string>;
  readonly campaignStates: Record<CampaignState, string>;
  readonly campaignActions: Record<CampaignAction, string>;
  /** What the history says that was done; milestones of clocks have words of their own. */
  readonly ledgerDone: {
    readonly [K in keyof LedgerHappenings]: Record<
      Exclude<LedgerHappenings[K], 'breach' | 'urge' | 'supervise' | 'notice_candidate'>,
      string
    >;
  };
  readonly ledgerNeeds: Record<LedgerNeed, string>;
  readonly ledgerCapacities: Record<LedgerCapacity, string>;
}

const labels: Record<Locale, LedgerLabels> = { zh, en };

/** The campaign's labels in a language. Apart from the others: who files a complaint need not load them. */
export function ledgerLabelsOf(locale: Locale): LedgerLabels {
  return labels[locale];
}
