import { accessEvent } from '../access/access-log';
import { type Actor, system } from '../access/actor';
import type { Db } from '../database/db';
import type { PortalTime } from '../database/portal-time';
import type { Statement, Tx } from '../database/tx';
import type { Idempotency } from '../http/idempotency';
import { type FieldError, RequestError } from '../http/request-error';
import { addVersion, newestVersion, type RuleRow } from './rule-rows';

interface Given {
  readonly kind: string;
  readonly validFrom: string;
  readonly reason: string;
}
interface Shape {
  readonly kind: string;
  readonly version: number;
}

/** What a new version says, and what is wrong with it. */
export interface Draft {
  readonly row: RuleRow;
  readonly errors: readonly FieldError[];
}

/** Clock rules in versions. A version is never changed, only followed by the next; running clocks keep theirs. */
export abstract class Versions<S extends Shape, G extends Given> {
  protected constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly time: PortalTime,
    /** What this process has in mind of the rules. */
    private readonly kept: { forget(): void },
  ) {}

  /** `whole`: with who wrote a version and why, and how many clocks run under it. */
  protected abstract statement(whole: boolean): Statement;
  protected abstract draft(given: G, now: Date): Promise<Draft>;

  /** Whoever may read the rules; how they came about, and how many clocks run under them, is the administrators'. */
  async list(actor: Actor): Promise<{ items: S[] }> {
    const rows = await this.db.read<{ rule: S }>(system, this.statement(actor.role === 'administrator'));
    return { items: rows.map(({ rule }) => rule) };
  }

  /** Throws `unprocessable` with what is wrong, `changed_meanwhile`. */
  async add(actor: Actor, given: G, key?: string): Promise<S> {
    const asked = key && { key, scope: `clock-rule:${actor.personId}`, request: given };
    const now = this.time.now();
    const version = await this.db.run(actor, (tx) =>
      this.idempotency.once(tx, asked, () => this.write(tx, actor, given, now)),
    );
    this.kept.forget();
    const { items } = await this.list(actor);
    const added = items.find((rule) => rule.kind === given.kind && rule.version === Number(version));
    if (!added) throw new RequestError('not_found');
    return added;
  }

  /** Writes the next version of a rule and answers its number. */
  private async write(tx: Tx, actor: Actor, given: G, now: Date): Promise<string> {
    const { row, errors } = await this.draft(given, now);
    if (errors.length > 0) throw new RequestError('unprocessable', { errors });
    const { kind, validFrom, reason } = given;
    const version = (await newestVersion(tx, kind)) + 1;
    await addVersion(tx, actor, row, { version, at: now });
    const changes = { kind, version, validFrom, reason };
    await tx.query(accessEvent({ action: 'clock_rule_added', actorId: actor.personId, changes }));
    return String(version);
  }
}
