import type { FreshDatabase } from '../kit/database';

/**
 * So many cases whose response was due on one of the last four weeks, and about which nothing has been done yet: each
 * owes one reminder and one breach. Their rule ends there, so that the hour of the day at which the test runs is
 * nobody's concern. Written by the owner in one transaction, past the door, since the door would take minutes.
 */
export async function addCrowd({ look }: FreshDatabase, count: number, respondent: string): Promise<void> {
  await look(`INSERT INTO clock_rule
    SELECT (jsonb_populate_record(r, '{"version": 2, "reminders": [0], "escalations": [], "valid_from": "2099-01-01"}')).*
    FROM clock_rule r WHERE kind = 'response' AND version = 1 ON CONFLICT DO NOTHING`);
  await look(
    `WITH crowd AS (
      SELECT gen_random_uuid() AS id, n, (now() AT TIME ZONE 'Asia/Shanghai')::date - 2 - n % 28 AS due_on
      FROM generate_series(1, $1::int) n),
    dated AS (
      SELECT *, (due_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS due_at,
        (due_on - 14)::timestamp AT TIME ZONE 'Asia/Shanghai' AS started_at FROM crowd),
    complaints AS (
      INSERT INTO complaint (id, case_number, kind, state, revision, filed_at, updated_at, channel, locale,
        respondent_id, forwarded_at, target_url, host, registrable_domain, link_type, scene, symptom, due_clock, due_on,
        due_at)
      SELECT id, 'HT' || lpad(nextval('case_number_seq')::text, 15, '0'), 'blocked_link', 'in_progress', 1, started_at, started_at, 'portal', 'zh',
        $2::uuid, started_at, 'https://item.taobao.com/' || n, 'item.taobao.com', 'taobao.com', 'web', 'group_chat',
        'stopped', 'response', due_on, due_at FROM dated),
    events AS (
      INSERT INTO case_event (complaint_id, revision, action, at, side, role, to_state, visible_to)
      SELECT id, 1, 'file', started_at, 'complainant', 'complainant', 'in_progress',
        '{complainant,respondent,affected,regulator}' FROM dated)
    INSERT INTO clock (complaint_id, kind, rule_version, started_at, due_on, due_at, provisional, done_until, next_step_at)
    SELECT id, 'response', 2, started_at, due_on, due_at, false, started_at, due_at - interval '15 hours' FROM dated`,
    [count, respondent],
  );
}
