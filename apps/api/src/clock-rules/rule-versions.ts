import type { ClockRuleShape, WriteClockRule } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { accessEvent } from '../access/access-log';
import { type Actor, system } from '../access/actor';
import { ClockRules } from '../casework/clock-rules';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { Idempotency } from '../http/idempotency';
import { RequestError } from '../http/request-error';
import { addVersion, newestVersion, ruleStatement } from './rule-rows';
import { wrongTerms } from './wrong-terms';

/** Clock rules in versions. A version is never changed, only followed by the next; running clocks keep theirs. */
@Injectable()
export class RuleVersions {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly rules: ClockRules,
    private readonly time: PortalTime,
  ) {}

  /** Everybody may know the rules; how they came about, and how many clocks run under them, is the administrators'. */
  async list(actor: Actor): Promise<{ items: ClockRuleShape[] }> {
    const rows = await this.db.read<{ rule: ClockRuleShape }>(
      system,
      ruleStatement(actor.role === 'administrator'),
    );
    return { items: rows.map(({ rule }) => rule) };
  }

  /** Throws `unprocessable` with what is wrong, `changed_meanwhile`. */
  async add(actor: Actor, given: WriteClockRule, key?: string): Promise<ClockRuleShape> {
    const asked = key && { key, scope: `clock-rule:${actor.personId}`, request: given };
    const now = this.time.now();
    const version = await this.db.run(actor, (tx) =>
      this.idempotency.once(tx, asked, () => write(tx, actor, given, now)),
    );
    this.rules.forget();
    const { items } = await this.list(actor);
    const added = items.find((rule) => rule.kind === given.kind && rule.version === Number(version));
    if (!added) throw new RequestError('not_found');
    return added;
  }
}

/** Writes the next version of a rule and answers its number. */
async function write(tx: Tx, actor: Actor, given: WriteClockRule, now: Date): Promise<string> {
  const errors = wrongTerms(given, now);
  if (errors.length > 0) throw new RequestError('unprocessable', { errors });
  const version = (await newestVersion(tx, given.kind)) + 1;
  await addVersion(tx, actor, given, { version, at: now });
  const { kind, validFrom, reason } = given;
  const changes = { kind, version, validFrom, reason };
  await tx.query(accessEvent({ action: 'clock_rule_added', actorId: actor.personId, changes }));
  return String(version);
}
