import type { Days } from './days';
import type { Question } from './numbers';

/** How many complaints wait for the regulator; each count by an index of its own. */
export const complaintQuestions = {
  toAccept: { where: `c.state = 'submitted'`, query: { state: 'submitted' } },
  underReview: { where: `c.state = 'under_review'`, query: { state: 'under_review' } },
  extensions: { where: `c.extension = 'asked' AND c.state <> 'closed'`, query: { extension: 'asked' } },
} as const satisfies Record<string, Question>;

const counts = Object.entries(complaintQuestions).map(
  ([key, { where }]) => `'${key}', (SELECT count(*) FROM complaint c WHERE ${where})`,
);
export const complaintCounts = `json_build_object(${counts.join(', ')})`;

const days = (column: string) => `
  SELECT (c.${column} AT TIME ZONE 'Asia/Shanghai')::date::timestamp AT TIME ZONE 'Asia/Shanghai' AS day,
    count(*) AS many
  FROM complaint c WHERE c.${column} >= (SELECT min(first) FROM unnest($6::timestamptz[]) first)
    AND c.${column} < (SELECT max(last) FROM unnest($7::timestamptz[]) last) GROUP BY 1`;
const within = (name: string) =>
  `(SELECT coalesce(sum(d.many), 0)::int FROM ${name} d WHERE d.day >= w.starts AND d.day < w.ends)`;

/**
 * Complaints in and out of each week of `$6` … `$7`, in their order, out of one look at the days. One that was reopened
 * is not out.
 */
export const flow = `(
  WITH filed AS MATERIALIZED (${days('filed_at')}), closed AS MATERIALIZED (${days('closed_at')})
  SELECT coalesce(json_agg(json_build_object('filed', ${within('filed')}, 'closed', ${within('closed')})
    ORDER BY w.n), '[]')
  FROM unnest($6::timestamptz[], $7::timestamptz[]) WITH ORDINALITY AS w(starts, ends, n))`;

export interface Flow {
  readonly filed: number;
  readonly closed: number;
}

/** The numbers of a week, with their lists. */
export const flowOf = ({ from, to }: Days, { filed, closed }: Flow) => ({
  filed: { value: filed, link: { list: 'complaints' as const, query: { filedFrom: from, filedTo: to } } },
  closed: { value: closed, link: { list: 'complaints' as const, query: { closedFrom: from, closedTo: to } } },
});
