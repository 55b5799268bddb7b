import { type DueStage, dueStages } from '@hutong/casework';
import type { Cockpit } from '@hutong/contract';
import { organisation } from '../database/json-fields';
import { place } from './places';

/** Overdue clocks by whoever owes them and by stage; `platform` null: no platform does. */
export interface OverdueRow {
  readonly platform: {
    readonly slug: string;
    readonly name: { readonly zh: string; readonly en: string };
  } | null;
  readonly stage: DueStage;
  readonly value: number;
}

/** One look at the clocks that have run out, of complaints and of the ledger together, and do not stand still. */
export const overdueCounts = `(
  SELECT coalesce(json_agg(json_build_object('stage', k.stage, 'value', k.value,
    'platform', ${organisation('o')})), '[]')
  FROM (
    SELECT k.owing_platform_id, coalesce(k.stage, 'overdue') AS stage, count(*) AS value FROM clock k
    WHERE k.stopped_at IS NULL AND NOT k.pauses @> '[{"to": null}]' AND k.due_at <= ${place.now}
    GROUP BY 1, 2) k LEFT JOIN organisation o ON o.id = k.owing_platform_id)`;

/** What each platform is late with, the worst first. */
export function overdueByPlatform(rows: readonly OverdueRow[]): Cockpit['overdue'] {
  const named = new Map(
    rows.flatMap(({ platform }) => (platform ? [[platform.slug, platform] as const] : [])),
  );
  const lines = [...named.values()].map((platform) => {
    const own = rows.filter((row) => row.platform?.slug === platform.slug);
    const owed = { owed: 'platforms', respondent: platform.slug };
    const stages = dueStages.map((stage) => ({
      stage,
      value: own.find((row) => row.stage === stage)?.value ?? 0,
      link: { list: 'deadlines' as const, query: { ...owed, stage } },
    }));
    const total = {
      value: stages.reduce((sum, { value }) => sum + value, 0),
      link: { list: 'deadlines' as const, query: { ...owed, window: 'overdue' } },
    };
    return { platform, total, stages };
  });
  return lines.sort((a, b) => b.total.value - a.total.value || (a.platform.slug < b.platform.slug ? -1 : 1));
}

/** Clocks of whoever that have climbed to the last stage. */
export const noticeCandidates = (rows: readonly OverdueRow[]): Cockpit['items']['all'] => ({
  value: rows.reduce((sum, { stage, value }) => (stage === 'notice_candidate' ? sum + value : sum), 0),
  link: { list: 'deadlines', query: { owed: 'all', stage: 'notice_candidate' } },
});
