import type { OrganisationKind, ReadingSide, StaffRole } from '@hutong/casework';
import type { NoticeSettings } from '@hutong/contract';
import type { Tx } from '../database/tx';
import { settingsOf } from '../mail/addressee';
import { type Reach, usualSettings } from '../mail/mail-after';
import type { Happening } from './happenings';
import type { ToldOf } from './whom';

/** Somebody who may have to be told. */
export interface Recipient {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly role: StaffRole;
  readonly settings: NoticeSettings | null;
  /** Days off on which their organisation is reached. */
  readonly reachedOn: readonly string[] | null;
}

/** Everybody whom any of this can concern: who works on the cases, and the heads of both platforms and the regulator. */
export async function concerned(tx: Tx, happenings: readonly Happening[], now: Date): Promise<Recipient[]> {
  const every = (pick: (one: Happening) => readonly (string | null)[]) => [
    ...new Set(happenings.flatMap((one) => pick(one).flatMap((id) => id ?? []))),
  ];
  return tx.query<Recipient>({
    name: 'notice:people',
    text: `SELECT p.id, p.organisation_id AS "organisationId", o.kind AS "organisationKind", p.role,
        ${settingsOf('p')} AS settings,
        (SELECT json_agg(r.day::text) FROM reached_day r
          WHERE r.organisation_id = p.organisation_id AND r.day >= $3::timestamptz::date - 2) AS "reachedOn"
      FROM person p JOIN organisation o ON o.id = p.organisation_id
      WHERE p.disabled_at IS NULL
        AND (p.id = ANY ($1) OR p.role = 'supervisor' OR (p.role = 'lead' AND p.organisation_id = ANY ($2)))
      ORDER BY p.id`,
    values: [
      every(({ officerId, handlerId, affectedHandlerId }) => [officerId, handlerId, affectedHandlerId]),
      every(({ respondentId, affectedId }) => [respondentId, affectedId]),
      now.toISOString(),
    ],
  });
}

/** The staff who are told; never whoever did it, and of a platform only while it sees the case or record. */
export function recipientsOf(
  { side, whom }: ToldOf,
  happening: Happening,
  people: readonly Recipient[],
): Recipient[] {
  if (side === 'complainant') return [];
  const ofSide = people.filter((person) => standsOn(side, person, happening));
  const assigned = ofSide.filter(({ id }) => id === assignedOf[side](happening));
  const heads = ofSide.filter(({ role }) => role === 'lead' || role === 'supervisor');
  const chosen = {
    assigned,
    someone: assigned.length > 0 ? assigned : heads,
    heads: [...new Set([...assigned, ...heads])],
  }[whom];
  return chosen.filter(({ id }) => id !== happening.actorId);
}

type StaffSide = Exclude<ReadingSide, 'complainant'>;

const assignedOf: Record<StaffSide, (happening: Happening) => string | null> = {
  respondent: ({ handlerId }) => handlerId,
  affected: ({ affectedHandlerId }) => affectedHandlerId,
  regulator: ({ officerId }) => officerId,
};

function standsOn(side: StaffSide, person: Recipient, happening: Happening): boolean {
  const { recordId, visibleTo, organisationId, forwarded, respondentId, affectedId } = happening;
  // What one side of a case keeps to itself belongs to the organisation that wrote it; the ledger has one on each side.
  if (recordId === null && visibleTo.length === 1 && organisationId !== person.organisationId) return false;
  if (side === 'regulator') return person.organisationKind === 'regulator' && person.role !== 'auditor';
  return forwarded && person.organisationId === (side === 'respondent' ? respondentId : affectedId);
}

/** How mail reaches a member of the staff. */
export const reachOf = ({ settings, reachedOn }: Recipient): Reach => ({
  ...(settings ?? usualSettings),
  reachedOn: new Set(reachedOn),
});

/** A complainant reads mail at home: they have nights, but no days off. */
export const reachOfComplainant: Reach = { ...usualSettings, reachedOn: null };
