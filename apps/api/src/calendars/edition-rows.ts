import type { Actor } from '../access/actor';
import type { Statement, Tx } from '../database/tx';
import { unlessOvertaken } from '../http/unless-overtaken';
import type { YearDraft } from './year-draft';

export interface EditionKey {
  readonly year: number;
  readonly version: number;
}

export function editionOf(id: string): EditionKey {
  const [year, version] = id.split('/').map(Number);
  return { year: year ?? 0, version: version ?? 0 };
}

/** Editions with how many days they declare, the newest year first; or one of them. */
export function editionStatement(only: EditionKey | null): Statement {
  return {
    name: 'calendar:editions',
    text: `
      SELECT json_build_object('year', e.year, 'version', e.version, 'gazette', e.gazette, 'source', e.source,
        'reason', e.reason, 'loadedAt', e.loaded_at, 'loadedBy', p.name, 'applied', e.applied_at IS NOT NULL,
        'daysOff', count(*) FILTER (WHERE d.kind = 'off'),
        'makeupWorkdays', count(*) FILTER (WHERE d.kind = 'workday')) AS edition
      FROM calendar_edition e LEFT JOIN person p ON p.id = e.loaded_by
        LEFT JOIN calendar_day d ON d.year = e.year AND d.version = e.version
      WHERE $1::int IS NULL OR (e.year = $1 AND e.version = $2)
      GROUP BY e.year, e.version, p.name ORDER BY e.year DESC, e.version DESC`,
    values: [only?.year ?? null, only?.version ?? null],
  };
}

/** Throws `changed_meanwhile` when somebody else wrote this version first. */
export async function addEdition(tx: Tx, actor: Actor, draft: YearDraft): Promise<void> {
  const { year, version, gazette, source, reason, days } = draft;
  await unlessOvertaken(
    tx.query({
      name: 'calendar:add-edition',
      text: `INSERT INTO calendar_edition (year, version, gazette, source, reason, loaded_by)
        VALUES ($1, $2, $3, $4, $5, $6)`,
      values: [year, version, gazette, source, reason, actor.personId],
    }),
  );
  await tx.query({
    name: 'calendar:add-days',
    text: `INSERT INTO calendar_day (day, year, version, kind, name_zh, name_en, gazette)
      SELECT day, $1, $2, kind, name->>'zh', name->>'en', gazette
      FROM jsonb_to_recordset($3::jsonb) AS r(day date, kind text, name jsonb, gazette text)`,
    values: [year, version, JSON.stringify(days)],
  });
}
