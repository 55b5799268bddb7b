import { legalDateOf, yearOf } from '@hutong/casework';
import type { CalendarAlarms } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { type Actor, system } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement } from '../database/tx';

/** The notice for the next year comes in November as a rule. House rule. */
const nextYearIsDue = '11-01';

/** What is wrong with the calendar. Never a silent guess: what counts days that nobody has declared is said here. */
@Injectable()
export class Alarms {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  /** For people of a platform with the number of their own clocks; the calendar concerns everybody. */
  async show(actor: Actor): Promise<CalendarAlarms> {
    const now = this.time.now();
    const asking = actor.organisationKind === 'platform' ? actor : system;
    const [found] = await this.db.read<Found>(asking, provisionalClocks(now));
    return { items: alarmsOf(now, found ?? { loaded: [], reached: [] }) };
  }
}

export interface Found {
  /** Years whose days are declared. */
  readonly loaded: readonly number[];
  /** Running clocks that are provisional, by the years which make them so. */
  readonly reached: readonly { readonly year: number; readonly clocks: number }[];
}

export function alarmsOf(now: Date, { loaded, reached }: Found): CalendarAlarms['items'] {
  const today = legalDateOf(now);
  const year = yearOf(today);
  const clocksOf = new Map(reached.map((one) => [one.year, one.clocks]));
  const alarm = (kind: CalendarAlarms['items'][number]['kind']) => (of: number) => ({
    ...{ kind, year: of },
    clocks: clocksOf.get(of) ?? 0,
  });
  const isMissing = (of: number) => !loaded.includes(of);
  const missing = [...new Set([year, ...clocksOf.keys()])].filter(isMissing).sort();
  const next = today.slice(5) >= nextYearIsDue && isMissing(year + 1) ? [year + 1] : [];
  return [
    ...missing.map(alarm('year_missing')),
    ...next.map(alarm('next_year_missing')),
    ...[...clocksOf.keys()].map(alarm('clocks_provisional')),
  ];
}

/**
 * By the years that are not loaded. A clock whose years are all loaded waits to be counted again; one that stands still
 * is counted when it goes on, and one that has run out stays as it was.
 */
const provisionalClocks = (now: Date): Statement => ({
  name: 'calendar:provisional',
  text: `
    WITH loaded AS (SELECT DISTINCT year FROM calendar_edition),
    reaching AS (
      SELECT extract(year FROM k.due_on)::int AS last, k.due_at > $1 AND NOT k.pauses @> '[{"to": null}]' AS recounted,
        ARRAY(SELECT y FROM generate_series(extract(year FROM k.started_at AT TIME ZONE 'Asia/Shanghai')::int,
          extract(year FROM k.due_on)::int) y WHERE y NOT IN (SELECT year FROM loaded)) AS missing
      FROM clock k WHERE k.stopped_at IS NULL AND k.provisional),
    years AS (
      SELECT unnest(CASE WHEN missing <> '{}' THEN missing WHEN recounted THEN ARRAY[last] ELSE '{}' END) AS year
      FROM reaching)
    SELECT coalesce((SELECT json_agg(year) FROM loaded), '[]') AS loaded,
      coalesce((SELECT json_agg(json_build_object('year', year, 'clocks', clocks) ORDER BY year)
        FROM (SELECT year, count(*) AS clocks FROM years GROUP BY year) counted), '[]') AS reached`,
  values: [now.toISOString()],
});
