import { createHash, randomBytes } from 'node:crypto';
import { rolesOfOrganisation, type OrganisationKind } from '@hutong/casework';
import type { Invite, Person } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { accessEvent } from '../access/access-log';
import type { Actor } from '../access/actor';
import { Config } from '../config';
import { Db } from '../database/db';
import { newId } from '../database/id';
import type { Tx } from '../database/tx';
import { Idempotency } from '../http/idempotency';
import { RequestError } from '../http/request-error';
import { People } from './people';
import { roleDoesNotFit } from './personnel-changes';
import { unlessTaken } from './unique';

const validDays = 7;
/** 256 random bits: a fast hash is enough. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** What an idempotent invitation is kept as, encrypted. */
const added = z.object({ id: z.string(), token: z.string(), expiresAt: z.coerce.date() });

export interface Invitation {
  readonly person: Person;
  readonly link: string;
  readonly expiresAt: string;
}

/** Links by which people set their password. They are shown once, to whoever invites; only a hash is kept. */
@Injectable()
export class Invitations {
  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly people: People,
    private readonly idempotency: Idempotency,
  ) {}

  /** Throws `already_there` for a known address, `unprocessable` for an organisation or role that does not fit. */
  async invite(actor: Actor, given: Invite, request: Request, key?: string): Promise<Invitation> {
    const asked = key && { key, scope: `invite:${actor.personId}`, request: given };
    const answer = await this.db.run(actor, (tx) =>
      this.idempotency.once(tx, asked, async () => JSON.stringify(await add(tx, actor, given))),
    );
    const { id, ...sent } = added.parse(JSON.parse(answer));
    return this.shown(actor, id, sent, request);
  }

  /** Also for somebody who has forgotten the password. Throws `forbidden` for oneself, `person_disabled`, `not_found`. */
  async inviteAgain(actor: Actor, id: string, request: Request): Promise<Invitation> {
    if (id === actor.personId) throw new RequestError('forbidden');
    const { status } = await this.people.show(actor, id);
    if (status === 'disabled') throw new RequestError('person_disabled');
    const sent = await this.db.run(actor, (tx) => renew(tx, actor, id));
    return this.shown(actor, id, sent, request);
  }

  private async shown(
    actor: Actor,
    id: string,
    { token, expiresAt }: Renewed,
    request: Request,
  ): Promise<Invitation> {
    const origin = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    // Behind the #, so that it appears in no log of any server.
    const link = new URL(`/console/invitation#token=${token}`, origin).toString();
    return { person: await this.people.show(actor, id), link, expiresAt: expiresAt.toISOString() };
  }
}

/** Adds a person who has no password yet, and the invitation. */
async function add(tx: Tx, actor: Actor, given: Invite): Promise<Renewed & { id: string }> {
  const id = newId();
  await checkOrganisation(tx, given);
  const inserted = tx.query({
    text: `INSERT INTO person (id, organisation_id, email, name, role, locale)
      VALUES ($1, $2, $3, $4, $5, coalesce($6, 'zh'))`,
    values: [id, given.organisationId, given.email, given.name, given.role, given.locale],
  });
  await unlessTaken('/email', inserted);
  return { id, ...(await renew(tx, actor, id)) };
}

async function checkOrganisation(tx: Tx, { organisationId, role }: Invite): Promise<void> {
  const [organisation] = await tx.query<{ kind: OrganisationKind }>({
    text: 'SELECT kind FROM organisation WHERE id = $1',
    values: [organisationId],
  });
  if (!organisation)
    throw new RequestError('unprocessable', {
      errors: [{ field: '/organisationId', code: 'unknown_organisation' }],
    });
  if (!rolesOfOrganisation[organisation.kind].includes(role)) throw roleDoesNotFit();
}

interface Renewed {
  readonly token: string;
  readonly expiresAt: Date;
}

async function renew(tx: Tx, actor: Actor, personId: string): Promise<Renewed> {
  const token = randomBytes(32).toString('base64url');
  await tx.query({ text: 'DELETE FROM invitation WHERE person_id = $1', values: [personId] });
  const [row] = await tx.query<{ expires_at: Date }>({
    text: `INSERT INTO invitation (token_hash, person_id, expires_at)
      VALUES ($1, $2, now() + $3 * interval '1 day') RETURNING expires_at`,
    values: [tokenHash(token), personId, validDays],
  });
  if (!row) throw new RequestError('internal');
  await tx.query(accessEvent({ action: 'invited', actorId: actor.personId, personId }));
  return { token, expiresAt: row.expires_at };
}
