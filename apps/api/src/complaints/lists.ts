import { Injectable } from '@nestjs/common';
import { CaseError } from '@hutong/casework';
import type { ComplaintQuery, pageQuery, Similar, similarQuery } from '@hutong/contract';
import { registrableDomainOf } from '@hutong/links';
import type { z } from 'zod';
import { type Actor, system } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { countBound, type PageRow, pageText, type Total, totalOf } from '../http/pages';
import { RequestError } from '../http/request-error';
import { eventPage } from './event-query';
import { type ComplaintFilters, countQuery, listQuery, neighbourQuery } from './list-query';
import { Search } from './search';

/** Lists of complaints. `items` is JSON text made by the database. */
@Injectable()
export class ComplaintLists {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly search: Search,
  ) {}

  async page(actor: Actor, asked: ComplaintQuery): Promise<string> {
    const now = this.time.now();
    const query = { ...asked, places: await this.search.places(asked.q) };
    const [[found], total] = await Promise.all([
      this.db.read<PageRow>(actor, listQuery(query, actor, now)),
      query.count === 'true' ? this.count(actor, query, now) : null,
    ]);
    return pageText(found, total);
  }

  async count(actor: Actor, filters: ComplaintFilters, now: Date): Promise<Total> {
    const [row] = await this.db.read<{ value: number }>(actor, countQuery(filters, actor, now, countBound));
    return totalOf(row?.value);
  }

  async neighbours(actor: Actor, id: string, filters: ComplaintFilters & Pick<ComplaintQuery, 'sort'>) {
    const query = { ...filters, limit: 1, places: await this.search.places(filters.q) };
    const [row] = await this.db.read<{ previous: string | null; next: string | null; seen: boolean }>(
      actor,
      neighbourQuery(query, id, actor, this.time.now()),
    );
    if (!row?.seen) throw new CaseError('not_found');
    return { previous: row.previous, next: row.next };
  }

  async events(
    actor: Actor,
    id: string,
    query: Pick<z.output<typeof pageQuery>, 'cursor' | 'limit'>,
  ): Promise<string> {
    const after = Number(query.cursor ?? 0);
    if (!Number.isInteger(after) || after < 0 || after > 2 ** 31 - 1)
      throw new RequestError('invalid_request', { errors: [{ field: '/cursor', code: 'invalid' }] });
    const [found] = await this.db.read<{ items: string; last: number | null; seen: boolean }>(
      actor,
      eventPage(id, after, query.limit),
    );
    if (!found?.seen) throw new CaseError('not_found');
    const next = found.last === null ? null : String(found.last);
    return `{"items":${found.items},"next":${JSON.stringify(next)},"total":null}`;
  }

  /** Numbers and public answers only: nothing of anybody's case. */
  async similar({ targetUrl, respondent, scene }: z.output<typeof similarQuery>): Promise<Similar> {
    const domain = registrableDomainOf(new URL(targetUrl).hostname);
    const [row] = await this.db.read<Similar>(system, {
      name: 'complaint:similar',
      text: `
        WITH known AS (
          SELECT c.id, c.state FROM complaint c
          WHERE c.registrable_domain = $1
            AND ($2::text IS NULL OR c.respondent_id = (SELECT id FROM organisation WHERE slug = $2))
            AND ($3::text IS NULL OR c.scene = $3)
          ORDER BY c.filed_at DESC LIMIT 500)
        SELECT (SELECT count(*)::int FROM known WHERE state <> 'closed') AS "openCases",
          coalesce((
            SELECT json_agg(answer) FROM (
              SELECT json_build_object('answeredOn', (r.at AT TIME ZONE 'Asia/Shanghai')::date, 'outcome', r.outcome,
                'text', r.details->>'publicAnswer') AS answer
              FROM response r WHERE r.complaint_id IN (SELECT id FROM known) AND r.details->>'publicAnswer' <> ''
              ORDER BY r.at DESC LIMIT 3) newest), '[]') AS "publicAnswers"`,
      values: [domain, respondent ?? null, scene ?? null],
    });
    return row ?? { openCases: 0, publicAnswers: [] };
  }
}
