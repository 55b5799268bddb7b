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
    alike AS (
      SELECT extract(year FROM started_at AT TIME ZONE 'Asia/Shanghai')::int AS first,
        extract(year FROM due_on)::int AS last, due_at > $1 AND NOT pauses @> '[{"to": null}]' AS recounted,
        count(*) AS clocks
      FROM clock WHERE stopped_at IS NULL AND provisional GROUP BY 1, 2, 3),
    reaching AS (
      SELECT last, recounted, clocks,
        ARRAY(SELECT y FROM generate_series(first, last) y WHERE y NOT IN (SELECT year FROM loaded)) AS missing
      FROM alike),
    years AS (
      SELECT clocks,
        unnest(CASE WHEN missing <> '{}' THEN missing WHEN recounted THEN ARRAY[last] ELSE '{}' END) AS year
      FROM reaching)
    SELECT coalesce((SELECT json_agg(year) FROM loaded), '[]') AS loaded,
      coalesce((SELECT json_agg(json_build_object('year', year, 'clocks', clocks) ORDER BY year)
        FROM (SELECT year, sum(clocks) AS clocks FROM years GROUP BY year) counted), '[]') AS reached`,
  values: [now.toISOString()],
});
