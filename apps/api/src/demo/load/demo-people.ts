import { Injectable } from '@nestjs/common';
import { type OrganisationKind } from '@hutong/casework';
import { type Actor, complainantOf, nobody, staff, system } from '../../access/actor';
import { hashPassword } from '../../access/passwords';
import { Db } from '../../database/db';
import { newId } from '../../database/id';
import { type Tx } from '../../database/tx';
import { demoPassword, demoPeople } from '../people';
import { demoOrganisations } from '../platforms';
import { type PlannedActor } from '../steps/planned';

/** Everybody of the demo as the database knows them. */
export class DemoCast {
  constructor(
    private readonly people: ReadonlyMap<string, Actor>,
    private readonly organisations: ReadonlyMap<string, string>,
  ) {}

  /** Whoever a step is by; `complaintId` is the case of a complainant. Throws for an address of nobody. */
  actor(by: PlannedActor, complaintId: string, locale: Actor['locale']): Actor {
    if (by === 'complainant') return complainantOf(complaintId, locale);
    return by === 'system' ? system : this.person(by);
  }

  person(email: string): Actor {
    const person = this.people.get(email);
    if (!person) throw new Error(`Nobody in the demo has the address ${email}.`);
    return person;
  }

  /** Identifier of an organisation by its short name; null when none is named. */
  organisationId(slug: string | null | undefined): string | null {
    return (slug && this.organisations.get(slug)) || null;
  }
}

/** Brings the organisations and people of the demo in. */
@Injectable()
export class DemoPeople {
  constructor(private readonly db: Db) {}

  /** Adds those that are missing, and answers them all. The password is hashed once: everybody has the same. */
  async settle(): Promise<DemoCast> {
    const hash = await hashPassword(demoPassword);
    return this.db.run(nobody('zh'), async (tx) => {
      await addOrganisations(tx);
      await addPeople(tx, hash);
      return cast(tx);
    });
  }
}

async function addOrganisations(tx: Tx): Promise<void> {
  await tx.query({
    text: `
      INSERT INTO organisation (id, slug, kind, name_zh, name_en, group_zh, group_en, domains)
      SELECT id, slug, kind, "nameZh", "nameEn", "groupZh", "groupEn",
        ARRAY (SELECT jsonb_array_elements_text(domains))
      FROM jsonb_to_recordset($1) AS o (id uuid, slug text, kind text, "nameZh" text, "nameEn" text, "groupZh" text,
        "groupEn" text, domains jsonb)
      ON CONFLICT (slug) DO NOTHING`,
    values: [JSON.stringify(demoOrganisations.map((one) => ({ id: newId(), ...one })))],
  });
}

async function addPeople(tx: Tx, hash: string): Promise<void> {
  await tx.query({
    text: `
      INSERT INTO person (id, organisation_id, email, name, role, locale, password_hash)
      SELECT p.id, o.id, p.email, p.name, p.role, p.locale, $2
      FROM jsonb_to_recordset($1) AS p (id uuid, organisation text, email text, name text, role text, locale text)
      JOIN organisation o ON o.slug = p.organisation
      ON CONFLICT (email) DO NOTHING`,
    values: [JSON.stringify(demoPeople.map((person) => ({ id: newId(), ...person }))), hash],
  });
}

async function cast(tx: Tx): Promise<DemoCast> {
  const organisations = await tx.query<{ id: string; slug: string; kind: OrganisationKind }>({
    text: 'SELECT id, slug, kind FROM organisation',
  });
  const people = await tx.query<{ id: string; email: string }>({ text: 'SELECT id, email FROM person' });
  const idOf = new Map(people.map(({ id, email }) => [email, id]));
  const actors = demoPeople.flatMap(({ email, role, locale, organisation }) => {
    const id = idOf.get(email);
    const home = organisations.find(({ slug }) => slug === organisation);
    if (!id || !home) return [];
    const actor = staff({ id, role, locale, organisationId: home.id, organisationKind: home.kind });
    return [[email, actor] as const];
  });
  return new DemoCast(new Map(actors), new Map(organisations.map(({ id, slug }) => [slug, id])));
}
