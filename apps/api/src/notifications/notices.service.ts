import type {
  MarkRead,
  Notice,
  NoticeCount,
  NoticedCase,
  NoticeQuery,
  NoticeSettings,
  Page,
  WriteNoticeSettings,
} from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement, Tx } from '../database/tx';
import { RequestError } from '../http/request-error';
import { usualSettings } from '../mail/mail-after';
import { noticedCasePage, noticePage, unreadCount } from './notice-query';

/** What a person was told: row-level security shows nobody anything but their own. */
@Injectable()
export class Notices {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  list(actor: Actor, query: NoticeQuery): Promise<Page<Notice>> {
    return this.page(actor, query, noticePage);
  }

  cases(actor: Actor, query: NoticeQuery): Promise<Page<NoticedCase>> {
    return this.page(actor, query, noticedCasePage);
  }

  async count(actor: Actor): Promise<NoticeCount> {
    const [count] = await this.db.read<NoticeCount>(actor, unreadCount);
    return count ?? { unread: 0, exact: true };
  }

  /** Answers how many are left. */
  markRead(actor: Actor, mark: MarkRead): Promise<NoticeCount> {
    return this.db.run(actor, async (tx) => {
      await tx.query(this.marking(mark));
      const [left] = await tx.query<NoticeCount>(unreadCount);
      return left ?? { unread: 0, exact: true };
    });
  }

  async settings(actor: Actor): Promise<NoticeSettings> {
    const [own] = await this.db.read<NoticeSettings>(actor, ownSettings);
    return own ?? usualSettings;
  }

  /** Throws `unprocessable` for a time zone that there is not. */
  saveSettings(actor: Actor, settings: WriteNoticeSettings): Promise<NoticeSettings> {
    if (!isTimeZone(settings.timeZone))
      throw new RequestError('unprocessable', { errors: [{ field: '/timeZone', code: 'not_a_time_zone' }] });
    return this.db.run(actor, (tx) => save(tx, actor, settings));
  }

  private async page<Item>(
    actor: Actor,
    query: NoticeQuery,
    statementOf: (query: NoticeQuery) => Statement,
  ): Promise<Page<Item>> {
    if (query.cursor !== undefined && !/^\d{1,18}$/.test(query.cursor))
      throw new RequestError('invalid_request', { errors: [{ field: '/cursor', code: 'invalid' }] });
    // Nobody is told of a case who does not work on it; administrators may not even ask for one.
    if (actor.role === 'administrator' || actor.role === 'auditor')
      return { items: [], next: null, total: null };
    const rows = await this.db.read<{ item: Item; place: string }>(actor, statementOf(query));
    const shown = rows.slice(0, query.limit);
    const next = rows.length > shown.length ? (shown.at(-1)?.place ?? null) : null;
    return { items: shown.map(({ item }) => item), next, total: null };
  }

  private marking(mark: MarkRead): Statement {
    const [condition, value] =
      'ids' in mark
        ? ['id = ANY ($2::bigint[])', mark.ids]
        : 'complaintId' in mark
          ? ['complaint_id = $2', mark.complaintId]
          : 'recordId' in mark
            ? ['record_id = $2', mark.recordId]
            : ['id <= $2', mark.upTo];
    return {
      name: `notice:read:${Object.keys(mark).join()}`,
      text: `UPDATE notice SET read_at = $1 WHERE read_at IS NULL AND ${String(condition)}`,
      values: [this.time.now().toISOString(), value],
    };
  }
}

const columns = `mail, time_zone AS "timeZone", to_char(quiet_from, 'HH24:MI') AS "quietFrom",
  to_char(quiet_to, 'HH24:MI') AS "quietTo"`;
const ownSettings: Statement = { name: 'notice:settings', text: `SELECT ${columns} FROM notice_setting` };

async function save(tx: Tx, actor: Actor, settings: WriteNoticeSettings): Promise<NoticeSettings> {
  const { mail, timeZone, quietFrom, quietTo } = settings;
  const [saved] = await tx.query<NoticeSettings>({
    name: 'notice:save-settings',
    text: `INSERT INTO notice_setting (person_id, mail, time_zone, quiet_from, quiet_to) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (person_id) DO UPDATE SET mail = excluded.mail, time_zone = excluded.time_zone,
        quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to
      RETURNING ${columns}`,
    values: [actor.personId, mail, timeZone, quietFrom, quietTo],
  });
  if (!saved) throw new RequestError('internal');
  return saved;
}

/** A name of the IANA database: an offset would not know of daylight saving. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
