import { createHash } from 'node:crypto';
import type { Session } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { Db } from '../database/db';
import type { Statement } from '../database/tx';
import { complainantSession, mayBeSignedIn, personColumns, type PersonRow, staffSession } from './signed-in';

const hour = 3600;
/** How long a session lasts without a request, in seconds. */
export const idleSeconds: Record<Session['kind'], number> = { staff: 12 * hour, complainant: 2 * hour };
/** How long a session lasts at most. */
const longestSeconds = 7 * 24 * hour;

export interface FoundSession {
  readonly session: Session;
  /** Until it ends, if no request comes. */
  readonly remainingSeconds: number;
}
type Row = (PersonRow | { [K in keyof PersonRow]: PersonRow[K] | null }) & {
  complaint_id: string | null;
  demo: boolean;
  remaining: number;
};

/** Table `session`. Whoever reads it cannot take a session over: it holds hashes of the ids. */
@Injectable()
export class SessionRows {
  constructor(private readonly db: Db) {}

  async add(sessionId: string, { kind, person, complaintId }: Session): Promise<void> {
    await this.db.asApplication({
      name: 'session-add',
      text: `INSERT INTO session (id_hash, person_id, complaint_id, expires_at)
        VALUES ($1, $2, $3, now() + $4 * interval '1 second') ON CONFLICT DO NOTHING`,
      values: [hashOf(sessionId), person?.id ?? null, complaintId, idleSeconds[kind]],
    });
  }

  /** Asked at every request, so that disabling, a new role and signing out act on the next one. */
  async find(sessionId: string): Promise<FoundSession | null> {
    const [row] = await this.db.asApplication<Row>({
      name: 'session-find',
      text: findSession,
      values: [hashOf(sessionId)],
    });
    if (!row) return null;
    const session = row.complaint_id
      ? complainantSession(row.complaint_id, row.demo)
      : isPerson(row)
        ? staffSession(row)
        : null;
    return session && { session, remainingSeconds: row.remaining };
  }

  async prolong(sessionId: string, kind: Session['kind']): Promise<void> {
    await this.db.asApplication({
      name: 'session-prolong',
      text: `UPDATE session SET expires_at =
          least(now() + $2 * interval '1 second', signed_in_at + $3 * interval '1 second')
        WHERE id_hash = $1 AND expires_at > now()`,
      values: [hashOf(sessionId), idleSeconds[kind], longestSeconds],
    });
  }

  async remove(sessionId: string): Promise<void> {
    await this.db.asApplication({
      name: 'session-remove',
      text: 'DELETE FROM session WHERE id_hash = $1',
      values: [hashOf(sessionId)],
    });
  }
}

/** Ends the sessions of a person, all or all but the one in which they ask for it. */
export const endSessionsOf = (personId: string, exceptSessionId?: string): Statement => ({
  name: 'session-end-all',
  text: 'DELETE FROM session WHERE person_id = $1 AND id_hash IS DISTINCT FROM $2',
  values: [personId, exceptSessionId === undefined ? null : hashOf(exceptSessionId)],
});

const findSession = `
  SELECT s.complaint_id, extract(epoch FROM s.expires_at - now())::float8 AS remaining, ${personColumns}
  FROM session s
  LEFT JOIN (person p JOIN organisation o ON o.id = p.organisation_id) ON p.id = s.person_id AND ${mayBeSignedIn}
  WHERE s.id_hash = $1 AND s.expires_at > now()`;

const isPerson = (row: Row): row is PersonRow & Row => row.id !== null;

const hashOf = (sessionId: string) => createHash('sha256').update(sessionId).digest();
