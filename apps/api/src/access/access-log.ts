import type { Statement } from '../database/tx';

/** What happens to accounts. Names and addresses are never part of it: ids are. */
export const accessActions = [
  'signed_in',
  'sign_in_failed',
  'second_factor_failed',
  'recovery_code_used',
  'signed_out',
  'signed_out_everywhere',
  'receipt_opened',
  'receipt_refused',
  'password_changed',
  'password_refused',
  'second_factor_enabled',
  'second_factor_removed',
  'second_factor_reset',
  'account_revised',
  'invited',
  'invitation_accepted',
  'first_administrator',
  'person_revised',
  'role_changed',
  'disabled',
  'enabled',
  'organisation_created',
  'organisation_revised',
  'calendar_loaded',
  'calendar_corrected',
  'clock_rule_added',
  'reached_day_added',
  'reached_day_removed',
  'calendar_feed_made',
  'calendar_feed_revoked',
  'time_moved',
] as const;
export type AccessAction = (typeof accessActions)[number];

export interface AccessEvent {
  readonly action: AccessAction;
  /** Who did it; null when nobody was signed in. */
  readonly actorId: string | null;
  /** To whom. */
  readonly personId?: string | null;
  readonly organisationId?: string | null;
  /** Before and after of words like role; of personal data only the name of the field. */
  readonly changes?: Readonly<Record<string, unknown>>;
}

/** The statement that writes one event; goes into the transaction of what happened. */
export const accessEvent = ({
  action,
  actorId,
  personId = null,
  organisationId = null,
  changes = {},
}: AccessEvent): Statement => ({
  name: 'access-event',
  text: `INSERT INTO access_event (action, actor_id, person_id, organisation_id, changes) VALUES ($1, $2, $3, $4, $5)`,
  values: [action, actorId, personId, organisationId, JSON.stringify(changes)],
});
