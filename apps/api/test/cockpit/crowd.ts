import path from 'node:path';
import { z } from 'zod';
import type { Portal } from '../kit/portal';

type Look = Portal['look'];

const bench = path.resolve(__dirname, '../../../../tools/bench');
const row = z.record(z.string(), z.unknown());
const rows = z.object({ complaint: row, clock: z.array(row) });
/** The generator is JavaScript without types. */
const made = z.custom<(...asked: unknown[]) => unknown>((one) => typeof one === 'function');
const copies = 100;

/** Complaints of the bench's own generator, a hundred times each with other days: as the owner, past all guards. */
export async function addComplaints({ look, idOf }: Portal, count: number): Promise<void> {
  const { caseRows } = z.object({ caseRows: made }).parse(await import(path.join(bench, 'case-rows.mjs')));
  const { lots } = z.object({ lots: made }).parse(await import(path.join(bench, 'draw.mjs')));
  const platforms = (['wechat', 'taobao', 'douyin'] as const).map((slug) => ({
    ...{ id: idOf(slug), name: slug, handler: null },
  }));
  const world = {
    ...{ platforms, officers: [idOf('Ouyang')], domains: ['taobao.com', 'douyin.com', 'qq.com'] },
    ...{ endsAt: Date.now(), spreadMs: 365 * 86_400_000 },
  };
  const drawn = lots(20_210_917);
  const drawnRows = Array.from({ length: count / copies }, (_, n) =>
    rows.parse(caseRows(drawn, n + 1, world)),
  );
  await look(`SET session_replication_role = replica`);
  await copied(
    look,
    'complaint',
    drawnRows.map(({ complaint }) => complaint),
    {
      id: `md5(r.id::text || n)::uuid`,
      case_number: `r.case_number || '-' || n`,
      ...shifted('filed_at', 'updated_at', 'closed_at', 'forwarded_at'),
      extension: `CASE WHEN r.state = 'in_progress' AND n % 40 = 0 THEN 'asked' END`,
    },
  );
  await copied(
    look,
    'clock',
    drawnRows.flatMap(({ clock }) => clock),
    {
      complaint_id: `md5(r.complaint_id::text || n)::uuid`,
      ...shifted('started_at', 'due_at', 'stopped_at'),
      pauses: `CASE WHEN n % 20 = 0 THEN '[{"from": "2026-01-01T00:00:00Z", "to": null}]'::jsonb ELSE '[]' END`,
      stage: `(ARRAY[NULL, 'overdue', 'urged', 'supervised', 'notice_candidate'])[1 + n % 5]`,
    },
  );
  await look(`SET session_replication_role = origin`);
  await look('VACUUM ANALYZE complaint, clock');
}

const shifted = (...columns: string[]) =>
  Object.fromEntries(columns.map((column) => [column, `r.${column} - n * interval '97 minutes'`]));

/** Each row so many times, with what differs from copy to copy. */
async function copied(look: Look, table: string, made: readonly object[], differs: Record<string, string>) {
  const [known] = await look<{ names: string[] }>(
    `SELECT array_agg(quote_ident(attname)::text ORDER BY attnum) AS names FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = ''`,
    [table],
  );
  const names = known?.names ?? [];
  await look(
    `INSERT INTO ${table} (${names.join(', ')})
     SELECT ${names.map((name) => differs[name] ?? `r.${name}`).join(', ')}
     FROM jsonb_populate_recordset(NULL::${table}, $1) r, generate_series(1, ${copies}) n`,
    [JSON.stringify(made)],
  );
}

/** A campaign with a ledger of thousands, commitments, self-inspections, cells, and their clocks. Answers its id. */
export async function addLedger({ look, idOf }: Portal, tasks: number): Promise<string> {
  await look(`SET session_replication_role = replica`);
  const [campaign] = await look<{ id: string }>(ledgerText(tasks), [
    [idOf('wechat'), idOf('taobao'), idOf('douyin')],
    ...[idOf('Ouyang'), idOf('Sun')],
  ]);
  await look(cellsText, [[idOf('wechat'), idOf('taobao'), idOf('douyin')]]);
  await look(`SET session_replication_role = origin`);
  await look('VACUUM ANALYZE ledger_record, task, commitment, cell, cell_change, retest, clock');
  return campaign?.id ?? '';
}

const taskStates = `ARRAY['listed','draft','issued','in_progress','submitted','returned','struck_off','carried_over','cancelled']`;
const commitmentStates = `ARRAY['announced','piloting','rolled_out','verified','lapsed','regressed']`;
const cellStates = `ARRAY['open','open_after_confirmation','user_choice','trial','degraded','blocked','unknown']`;

const ledgerText = (tasks: number) => `
  WITH frame AS (
    INSERT INTO ledger_record (id, kind, number, state, revision, title, opened_at, updated_at)
    VALUES (gen_random_uuid(), 'campaign', 'ZX2026010100001', 'running', 1, '专项行动', now(), now()) RETURNING id),
  framed AS (
    INSERT INTO campaign (id, name_zh, name_en, authority_zh, authority_en, basis_zh, basis_en, starts_on, ends_on,
      phases, targets)
    SELECT id, '互联互通专项行动', 'Campaign on links', '工信部', 'MIIT', '依据', 'Basis', current_date - 100,
      current_date + 80, '[]', '[{"measure": "struck_off", "goal": 90}, {"measure": "cells_open", "goal": 80}]'
    FROM frame),
  item AS (
    SELECT gen_random_uuid() AS id, n, (ARRAY['task', 'commitment', 'self_inspection'])[1 + least(n % 7, 2)] AS kind,
      $1::uuid[] AS platforms, now() - n * interval '50 minutes' AS at
    FROM generate_series(1, ${tasks}) n),
  stated AS (
    SELECT *, CASE kind WHEN 'task' THEN (${taskStates})[1 + n / 7 % 9]
      WHEN 'commitment' THEN (${commitmentStates})[1 + n / 7 % 6]
      ELSE (ARRAY['open', 'submitted', 'checked'])[1 + n % 3] END AS state FROM item),
  records AS (
    INSERT INTO ledger_record (id, kind, number, state, revision, campaign_id, platform_id, title, shown, due_clock,
      due_on, due_at, opened_at, updated_at)
    SELECT s.id, s.kind, 'N' || n, state, 1, CASE WHEN n % 11 = 0 AND kind = 'commitment' THEN NULL ELSE f.id END,
      platforms[1 + n % 3], '事项' || n, true, CASE state WHEN 'struck_off' THEN 'retest_7' END,
      CASE state WHEN 'struck_off' THEN current_date END,
      CASE state WHEN 'struck_off' THEN now() + (n % 9 - 4) * interval '1 day' ELSE 'infinity' END, at, at FROM stated s, frame f),
  task_rows AS (
    INSERT INTO task (id, origin, extension_asked_on, submitted_at, submitted_late, verified_at, verified_by,
      struck_off_at, struck_off_by)
    SELECT id, 'inspection',
      CASE WHEN state IN ('issued', 'in_progress', 'returned') AND n % 5 = 0 THEN current_date END,
      CASE WHEN state IN ('submitted', 'struck_off', 'returned') THEN at END,
      CASE WHEN state IN ('submitted', 'struck_off', 'returned') THEN n % 4 = 0 END,
      CASE WHEN state = 'struck_off' OR n % 6 = 0 THEN at END, CASE WHEN state = 'struck_off' OR n % 6 = 0 THEN $2::uuid END,
      CASE WHEN state = 'struck_off' THEN at END, CASE WHEN state = 'struck_off' THEN $3::uuid END
    FROM stated WHERE kind = 'task'),
  commitments AS (
    INSERT INTO commitment (id, source, announced_on, promise_zh, promise_en, target_id, scene, promises, promised_on,
      rolled_out_on)
    SELECT id, '发布会', current_date - 60, '承诺', 'Promise', CASE WHEN n % 2 = 0 THEN platforms[1 + (n + 1) % 3] END,
      CASE WHEN n % 3 > 0 THEN 'group_chat' END, 'open', CASE WHEN n % 4 > 0 THEN current_date - 30 END,
      CASE WHEN state IN ('rolled_out', 'verified') THEN current_date - n % 60 END
    FROM stated WHERE kind = 'commitment'),
  inspections AS (
    INSERT INTO self_inspection (id, topic_id, platform_id)
    SELECT id, gen_random_uuid(), platforms[1] FROM stated WHERE kind = 'self_inspection'),
  clocks AS (
    INSERT INTO clock (record_id, kind, rule_version, started_at, due_on, due_at, provisional, done_until,
      owing_platform_id, stage)
    SELECT id, CASE WHEN state = 'struck_off' THEN 'retest_7' ELSE 'task_due' END, 1, at, current_date,
      now() + (n % 9 - 4) * interval '1 day', false, at, CASE WHEN state <> 'struck_off' THEN platforms[1 + n % 3] END,
      CASE WHEN n % 9 < 2 THEN 'urged' END
    FROM stated WHERE kind = 'task' AND state IN ('issued', 'in_progress', 'returned', 'struck_off')),
  events AS (
    INSERT INTO ledger_event (record_id, revision, action, at, side, role, visible_to)
    SELECT id, 1, CASE kind WHEN 'task' THEN 'list' WHEN 'commitment' THEN 'announce' ELSE 'open' END, at, 'regulator',
      'officer', '{respondent,regulator}' FROM stated)
  SELECT id FROM frame`;

const cellsText = `
  WITH place AS (
    SELECT gen_random_uuid() AS id, s.id AS source, g.id AS target, g.word, scene,
      row_number() OVER (ORDER BY s.id, g.id, g.word, scene) AS n
    FROM unnest($1::uuid[]) s(id), (SELECT id, NULL AS word FROM unnest($1::uuid[]) t(id)
        UNION ALL SELECT NULL, unnest(ARRAY['ecommerce', 'short_video', 'content'])) g,
      unnest(ARRAY['one_to_one_chat', 'group_chat', 'moments', 'search', 'payment']) scene
    WHERE g.id IS DISTINCT FROM s.id),
  cells AS (
    INSERT INTO cell (id, source_id, target_id, link_type, scene) SELECT id, source, target, word, scene FROM place),
  changes AS (
    INSERT INTO cell_change (cell_id, state, since_on, basis, at)
    SELECT id, (${cellStates})[1 + (n + m) % 7], current_date - (90 - m * 40 + n % 30)::int, 'inspection',
      now() - (90 - m * 40 + n % 30) * interval '1 day'
    FROM place, generate_series(0, 2) m WHERE n % 13 > 0)
  INSERT INTO retest (id, cell_id, details, at)
  SELECT gen_random_uuid(), id, jsonb_build_object('result', (ARRAY['opens', 'still_blocked'])[1 + (n + m) % 2]),
    now() - m * interval '9 days' FROM place, generate_series(1, 2) m WHERE n % 3 = 0`;
