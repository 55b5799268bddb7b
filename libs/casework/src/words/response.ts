import type { LegalDate } from '../clocks/legal-date';
import type {
  BlockScope,
  MaintainedGround,
  OperatingSystem,
  Outcome,
  RetestResult,
  Scene,
} from './complaint';

/** With what a link was tried. */
export interface TestSetup {
  readonly app: string;
  readonly appVersion: string;
  readonly os: OperatingSystem;
  /** In people's words: "Wi-Fi", "China Mobile 5G". */
  readonly network: string;
  readonly scene: Scene;
}

/** A re-test (拨测) by which an officer shows that a link opens, or that a harmful one does not. */
export interface RetestRecord extends TestSetup {
  readonly result: RetestResult;
  readonly retestedOn: LegalDate;
}

/** What may stand in every response. */
interface CommonDetails {
  /** Shown to everybody who complains about the same later. */
  readonly publicAnswer?: string;
}

export interface UnblockedDetails extends CommonDetails {
  readonly outcome: 'unblocked';
  readonly unblockedOn: LegalDate;
  readonly scenes: readonly Scene[];
  /** In which versions of the app: "8.0.15 and later". */
  readonly clientVersions: string;
}

export interface PartiallyUnblockedDetails extends CommonDetails {
  readonly outcome: 'partially_unblocked';
  /** What is still blocked. */
  readonly remainder: string;
  readonly remainderUntilOn: LegalDate;
}

/** The statement of grounds: "safety" without facts does not pass. */
export interface MaintainedDetails extends CommonDetails {
  readonly outcome: 'maintained';
  readonly ground: MaintainedGround;
  /** The clause of the platform's published rule. */
  readonly clause: string;
  readonly facts: string;
  readonly scope: BlockScope;
  /** The day on which the block ends or is reviewed. */
  readonly reviewOn: LegalDate;
  /** How the site owner can have the block lifted. */
  readonly howToLift: string;
}

export interface NotReproducedDetails extends CommonDetails {
  readonly outcome: 'not_reproduced';
  readonly testedWith: TestSetup;
}

export interface NotResponsibleDetails extends CommonDetails {
  readonly outcome: 'not_responsible';
  /** Who is. */
  readonly responsible: string;
}

export interface BlockedDetails extends CommonDetails {
  readonly outcome: 'blocked';
  /** In which of the platform's places. */
  readonly whereBlocked: string;
  readonly blockedOn: LegalDate;
}

export interface WarningAddedDetails extends CommonDetails {
  readonly outcome: 'warning_added';
}

export interface SourceRestrictedDetails extends CommonDetails {
  readonly outcome: 'source_restricted';
  /** The account, group or site that spread the link. */
  readonly source: string;
  readonly restrictedUntilOn: LegalDate;
}

export interface NoHarmFoundDetails extends CommonDetails {
  readonly outcome: 'no_harm_found';
  readonly facts: string;
  readonly howChecked: string;
}

/** What a response says, by its outcome. Source: product.md, "Outcomes of a response". */
export type ResponseDetails =
  | UnblockedDetails
  | PartiallyUnblockedDetails
  | MaintainedDetails
  | NotReproducedDetails
  | NotResponsibleDetails
  | BlockedDetails
  | WarningAddedDetails
  | SourceRestrictedDetails
  | NoHarmFoundDetails;

/** The details of one outcome. */
export type DetailsOf<O extends Outcome> = Extract<ResponseDetails, { outcome: O }>;
