import type {
  Channel,
  Closing,
  ComplaintKind,
  ExtensionState,
  LegalDate,
  Locale,
  Outcome,
  Side,
  State,
} from '@hutong/casework';
import type { Actor } from '../access/actor';

/** What the door looks at in a case; names are the columns'. Instants come as ISO text. */
export interface CaseRow {
  readonly id: string;
  readonly case_number: string;
  readonly kind: ComplaintKind;
  readonly state: State;
  readonly resume_state: State | null;
  readonly asked_by: 'regulator' | 'respondent' | null;
  readonly closed_as: Closing | null;
  readonly closed_at: string | null;
  readonly revision: number;
  readonly respondent_id: string | null;
  readonly affected_id: string | null;
  readonly forwarded_at: string | null;
  readonly officer_id: string | null;
  readonly handler_id: string | null;
  readonly affected_handler_id: string | null;
  readonly outcome: Outcome | null;
  readonly merged_into_id: string | null;
  readonly times_returned: number;
  readonly refused_by: string | null;
  readonly refusal_reopened: boolean;
  readonly rating: number | null;
  readonly extension: ExtensionState | null;
  readonly extension_days: number | null;
}

/** What the door may change of a case, besides state, revision and due date, which it sets itself. */
export type CaseChanges = Partial<
  Pick<
    CaseRow,
    | 'asked_by'
    | 'respondent_id'
    | 'affected_id'
    | 'forwarded_at'
    | 'officer_id'
    | 'handler_id'
    | 'affected_handler_id'
    | 'outcome'
    | 'merged_into_id'
    | 'times_returned'
    | 'refused_by'
    | 'refusal_reopened'
    | 'rating'
    | 'extension'
    | 'extension_days'
  >
>;

/** A case about to be opened; everything of it is checked and decoded. */
export interface NewCase {
  readonly id: string;
  readonly kind: ComplaintKind;
  readonly channel: Channel;
  readonly locale: Locale;
  readonly respondentId: string | null;
  readonly affectedId: string | null;
  readonly link: {
    readonly target_url: string;
    readonly host: string;
    readonly registrable_domain: string;
    readonly link_type: string;
    readonly block_kind: string | null;
    readonly wrapper_form: string | null;
  };
  readonly facts: {
    readonly scene: string;
    readonly symptom: string | null;
    readonly harm_ground: string | null;
    readonly occurred_on: LegalDate | null;
    readonly app: string | null;
    readonly app_version: string | null;
    readonly os: string | null;
    readonly os_version: string | null;
    readonly narrative: string;
    readonly parity_url: string | null;
    readonly parity_note: string | null;
  };
  readonly pastedText: string | null;
  readonly sealedContact: Buffer | null;
  readonly receiptHash: Buffer | null;
}

/** On which side of this case somebody stands; null when on none. The database has the last word on seeing. */
export function sideOf(
  actor: Actor,
  row: Pick<CaseRow, 'id' | 'respondent_id' | 'affected_id'>,
): Side | null {
  if (actor.kind === 'system') return 'system';
  if (actor.kind === 'complainant') return actor.complaintId === row.id ? 'complainant' : null;
  if (actor.organisationKind === 'regulator') return 'regulator';
  if (actor.organisationId === null) return null;
  if (actor.organisationId === row.respondent_id) return 'respondent';
  return actor.organisationId === row.affected_id ? 'affected' : null;
}
