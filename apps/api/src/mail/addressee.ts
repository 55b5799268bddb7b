import type { LedgerKind, Locale, OrganisationKind, StaffRole } from '@hutong/casework';
import type { NoticeSettings } from '@hutong/contract';
import { type Actor, staff, system } from '../access/actor';
import type { Statement } from '../database/tx';

/** A person of the staff to whom a letter goes. */
export interface PersonRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly locale: Locale;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly settings: NoticeSettings | null;
}

/** Settings of the person `alias`, null where they have none of their own. */
export const settingsOf = (alias: string) => `
  (SELECT json_build_object('mail', s.mail, 'timeZone', s.time_zone, 'quietFrom', to_char(s.quiet_from, 'HH24:MI'),
    'quietTo', to_char(s.quiet_to, 'HH24:MI')) FROM notice_setting s WHERE s.person_id = ${alias}.id)`;

/** Nobody when they were disabled meanwhile. */
export const personOf = (id: string): Statement => ({
  name: 'mail:person',
  text: `SELECT p.id, p.email, p.name, p.role, p.locale, p.organisation_id AS "organisationId",
      o.kind AS "organisationKind", ${settingsOf('p')} AS settings
    FROM person p JOIN organisation o ON o.id = p.organisation_id WHERE p.id = $1 AND p.disabled_at IS NULL`,
  values: [id],
});

export interface ComplainantRow {
  readonly caseNumber: string;
  readonly contact: Buffer | null;
  readonly verified: boolean;
  readonly stopped: boolean;
}

export const complainantOf = (complaintId: string): Statement => ({
  name: 'mail:complainant',
  text: `SELECT c.case_number AS "caseNumber", v.contact, v.contact_verified_at IS NOT NULL AS verified,
      v.mail_stopped_at IS NOT NULL AS stopped
    FROM complaint c LEFT JOIN complaint_private v ON v.complaint_id = c.id WHERE c.id = $1`,
  values: [complaintId],
});

/** What a letter can be about. */
export type Matter = 'complaint' | LedgerKind;

/** A notice of a letter, with how its case or record stands now. */
export interface ToldRow {
  readonly action: string;
  readonly matter: Matter;
  readonly id: string;
  readonly number: string;
  /** Of a record; what a complaint is about stands in no letter. */
  readonly title: string | null;
  /** What it is about, where it is about a clock. */
  readonly clock: string | null;
  readonly clockDueOn: string | null;
  /** What is due next in it. */
  readonly dueClock: string | null;
  readonly dueOn: string | null;
  readonly dueAt: Date;
  /** Of a reminder: the date that it is about. */
  readonly remindsOf: Date | null;
}

/** Asked as the recipient themself, so that what they have lost sight of is not in it. */
export const toldIn = (mailId: string): Statement => ({
  name: 'mail:told',
  text: `SELECT n.action, n.clock, n.due_on::text AS "clockDueOn", coalesce(l.kind, 'complaint') AS matter,
      coalesce(c.id, l.id) AS id, coalesce(c.case_number, l.number) AS number, l.title,
      coalesce(c.due_clock, l.due_clock) AS "dueClock", coalesce(c.due_on, l.due_on)::text AS "dueOn",
      coalesce(c.due_at, l.due_at) AS "dueAt", s.due_at AS "remindsOf"
    FROM notice n LEFT JOIN complaint c ON c.id = n.complaint_id LEFT JOIN ledger_record l ON l.id = n.record_id
    LEFT JOIN clock_step s ON s.id = n.step_id
    WHERE n.mail_id = $1 AND coalesce(c.id, l.id) IS NOT NULL ORDER BY n.id`,
  values: [mailId],
});

/** As whom the notices of a letter are read; the complainant has no notices but in letters. */
export const readerOf = (person: PersonRow | null): Actor => (person ? staff(person) : system);
