import type { ClockUnit, Expiry } from '@hutong/casework';
import type { WriteClockRule } from '@hutong/contract';
import type { Actor } from '../access/actor';
import type { Statement, Tx } from '../database/tx';
import { unlessOvertaken } from '../http/unless-overtaken';

export type RuleSubject = 'complaint' | 'ledger';

/** A version as its row has it. */
export interface RuleRow {
  readonly subject: RuleSubject;
  readonly kind: string;
  readonly appliesTo: readonly string[];
  readonly startsOn: readonly string[];
  readonly stopsOn: readonly string[];
  readonly pausesIn: readonly string[];
  /** Null: the record names the date. */
  readonly amount: number | null;
  readonly unit: ClockUnit;
  readonly reminders: readonly number[];
  readonly onExpiry: Expiry;
  readonly escalations: WriteClockRule['escalations'];
  readonly basis: WriteClockRule['basis'];
  readonly validFrom: string;
  readonly reason: string;
}

/** What the rules of complaints say besides. */
const ofComplaints = `'appliesTo', r.applies_to, 'pausesIn', r.pauses_in,`;

/** `whole`: with who wrote a version and why, and how many clocks run under it. */
export function ruleStatement(subject: RuleSubject, whole: boolean): Statement {
  return {
    name: `clock-rules:list:${subject}`,
    text: `
      WITH running AS (
        SELECT kind, rule_version AS version, count(*) AS clocks FROM clock
        WHERE stopped_at IS NULL AND $1::boolean GROUP BY kind, rule_version)
      SELECT json_build_object('kind', r.kind, 'version', r.version, ${subject === 'complaint' ? ofComplaints : ''}
        'startsOn', r.starts_on, 'stopsOn', r.stops_on, 'amount', r.amount, 'unit', r.unit,
        'reminders', r.reminders, 'onExpiry', r.on_expiry, 'escalations', r.escalations,
        'basis', json_build_object('zh', r.basis_zh, 'en', r.basis_en), 'validFrom', r.valid_from,
        'createdAt', r.created_at, 'createdBy', CASE WHEN $1 THEN p.name END,
        'reason', CASE WHEN $1 THEN r.reason END,
        'running', CASE WHEN $1 THEN coalesce(k.clocks, 0) END) AS rule
      FROM clock_rule r LEFT JOIN person p ON p.id = r.created_by LEFT JOIN running k USING (kind, version)
      WHERE r.subject = '${subject}'
      ORDER BY r.kind, r.version DESC`,
    values: [whole],
  };
}

export async function newestVersion(tx: Tx, kind: string): Promise<number> {
  const [row] = await tx.query<{ version: number | null }>({
    name: 'clock-rules:newest',
    text: 'SELECT max(version) AS version FROM clock_rule WHERE kind = $1',
    values: [kind],
  });
  return row?.version ?? 0;
}

/** Throws `changed_meanwhile` when somebody else wrote this version first. */
export async function addVersion(
  tx: Tx,
  actor: Actor,
  given: RuleRow,
  { version, at }: { readonly version: number; readonly at: Date },
): Promise<void> {
  const each = (words: readonly string[]) => [...new Set(words)];
  await unlessOvertaken(
    tx.query({
      name: 'clock-rules:add',
      text: `INSERT INTO clock_rule (subject, kind, version, applies_to, starts_on, stops_on, pauses_in, amount, unit, reminders,
          on_expiry, escalations, basis_zh, basis_en, valid_from, reason, created_by, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
      values: [
        ...[given.subject, given.kind, version],
        ...[each(given.appliesTo), each(given.startsOn), each(given.stopsOn), each(given.pausesIn)],
        ...[given.amount, given.unit, given.reminders, given.onExpiry, JSON.stringify(given.escalations)],
        ...[given.basis.zh, given.basis.en, given.validFrom, given.reason],
        ...[actor.personId, at.toISOString()],
      ],
    }),
  );
}
