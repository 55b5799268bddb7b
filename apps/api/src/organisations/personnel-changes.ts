import { rolesOfOrganisation, type OrganisationKind, type StaffRole } from '@hutong/casework';
import type { Person, RevisePerson } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { type AccessAction, accessEvent } from '../access/access-log';
import type { Actor } from '../access/actor';
import { dropRecoveryCodes } from '../access/recovery-codes';
import { forgetSecondFactor } from '../access/second-factor-enrolment';
import { endSessionsOf } from '../access/session-rows';
import { Db } from '../database/db';
import type { Tx } from '../database/tx';
import { RequestError } from '../http/request-error';
import { People } from './people';

interface Standing {
  id: string;
  role: StaffRole;
  disabled: boolean;
  kind: OrganisationKind;
}

/** What an administrator changes about somebody: name, role, whether they may sign in, a lost second factor. */
@Injectable()
export class PersonnelChanges {
  constructor(
    private readonly db: Db,
    private readonly people: People,
  ) {}

  /** Throws `not_found`, `last_administrator`, `forbidden` for oneself, `unprocessable` for a role that does not fit. */
  async revise(actor: Actor, id: string, change: RevisePerson): Promise<Person> {
    await this.db.run(actor, async (tx) => {
      const administrators = await lockAdministrators(tx);
      const person = await lockPerson(tx, id);
      refuseLastAdministrator(administrators, person, change);
      if (id === actor.personId && concernsStanding(person, change)) throw new RequestError('forbidden');
      if (change.role && !rolesOfOrganisation[person.kind].includes(change.role)) throw roleDoesNotFit();
      await write(tx, person, change);
      if (change.disabled) await tx.query(endSessionsOf(id));
      if (change.resetSecondFactor) await resetSecondFactor(tx, id);
      for (const [action, changes] of eventsOf(person, change))
        await tx.query(accessEvent({ action, actorId: actor.personId, personId: id, changes }));
    });
    return this.people.show(actor, id);
  }
}

export const roleDoesNotFit = () =>
  new RequestError('unprocessable', {
    errors: [{ field: '/role', code: 'role_does_not_fit' }],
  });

/** Locked in one order, so that two administrators cannot disable each other at once. */
async function lockAdministrators(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    text: `SELECT id FROM person WHERE role = 'administrator' AND disabled_at IS NULL AND NOT invited
      ORDER BY id FOR UPDATE`,
  });
  return rows.map(({ id }) => id);
}

async function lockPerson(tx: Tx, id: string): Promise<Standing> {
  const [row] = await tx.query<Standing>({
    text: `SELECT p.id, p.role, p.disabled_at IS NOT NULL AS disabled, o.kind
      FROM person p JOIN organisation o ON o.id = p.organisation_id WHERE p.id = $1 FOR UPDATE OF p`,
    values: [id],
  });
  if (!row) throw new RequestError('not_found');
  return row;
}

function refuseLastAdministrator(administrators: string[], person: Standing, change: RevisePerson): void {
  const leaves = change.disabled || (change.role !== undefined && change.role !== 'administrator');
  if (leaves && administrators.length === 1 && administrators[0] === person.id)
    throw new RequestError('last_administrator');
}

const concernsStanding = (person: Standing, { role, disabled, resetSecondFactor }: RevisePerson) =>
  (role !== undefined && role !== person.role) || disabled === true || resetSecondFactor === true;

async function write(
  tx: Tx,
  { id }: Standing,
  { name, role, locale, disabled }: RevisePerson,
): Promise<void> {
  await tx.query({
    text: `UPDATE person SET name = coalesce($2, name), role = coalesce($3, role), locale = coalesce($4, locale),
      disabled_at = CASE $5::boolean WHEN true THEN coalesce(disabled_at, now()) WHEN false THEN NULL ELSE disabled_at END
      WHERE id = $1`,
    values: [id, name, role, locale, disabled],
  });
}

async function resetSecondFactor(tx: Tx, id: string): Promise<void> {
  await tx.query(forgetSecondFactor(id));
  await tx.query(dropRecoveryCodes(id));
  await tx.query(endSessionsOf(id));
}

function eventsOf(person: Standing, change: RevisePerson): [AccessAction, Record<string, unknown>][] {
  const { role, disabled, resetSecondFactor: reset } = change;
  const fields = (['name', 'locale'] as const).filter((field) => change[field] !== undefined);
  const events: [AccessAction, Record<string, unknown>][] = [];
  if (fields.length > 0) events.push(['person_revised', { fields }]);
  if (role && role !== person.role) events.push(['role_changed', { role: [person.role, role] }]);
  if (disabled !== undefined && disabled !== person.disabled)
    events.push([disabled ? 'disabled' : 'enabled', {}]);
  if (reset) events.push(['second_factor_reset', {}]);
  return events;
}
