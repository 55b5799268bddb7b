import { Injectable } from '@nestjs/common';
import { addDays, dueStages, legalDateOf } from '@hutong/casework';
import type { BoardQuery, DeadlineQuery, DueBoard, DueDays, DueDaysQuery } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { countBound, type PageRow, pageText, totalOf } from '../http/pages';
import { RequestError } from '../http/request-error';
import type { DateFilters } from './conditions';
import { countQuery, daysQuery, listQuery } from './list-query';

/** Two months, with the days around them that a calendar shows. */
const mostDays = 75;

type Column = DueBoard['columns'][number];

/** The columns of the board, each with what its list is filtered by. */
const columns: readonly (readonly [Column['key'], DateFilters])[] = [
  ['today', { window: 'today' }],
  ['week', { window: 'week' }],
  ['later', { window: 'later' }],
  ['paused', { window: 'paused' }],
  ...dueStages.map((stage): [Column['key'], DateFilters] => [stage, { stage }]),
];

/** Running deadlines as lists and as numbers; each number counts the very list that its query answers. */
@Injectable()
export class DeadlineLists {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  /** JSON text: the database made it. */
  async page(actor: Actor, query: DeadlineQuery): Promise<string> {
    const statement = listQuery(query, actor, this.time.now());
    const [found] = await this.db.read<PageRow>(actor, statement);
    return pageText(found, null);
  }

  async board(actor: Actor, asked: BoardQuery): Promise<DueBoard> {
    const now = this.time.now();
    const dates = columns.map(([, column]) => column);
    const statement = countQuery(asked, dates, actor, now, countBound);
    const [row] = await this.db.read<{ values: number[] }>(actor, statement);
    const counted = columns.map(([key, column], n) => ({
      ...{ key, ...totalOf(row?.values[n]), query: { ...asked, ...column } },
    }));
    return { today: legalDateOf(now), columns: counted };
  }

  /** Throws `invalid_request` for a time that ends before it begins, or is too long for a calendar. */
  async days(actor: Actor, { from, to, ...asked }: DueDaysQuery): Promise<DueDays> {
    const last = addDays(from, mostDays - 1);
    if (to < from) throw refused('too_early', { minimum: from });
    if (to > last) throw refused('too_late', { maximum: last });
    const filters = { ...asked, dueFrom: from, dueTo: to };
    return { days: await this.db.read(actor, daysQuery(filters, actor, this.time.now())) };
  }
}

const refused = (code: string, params: Record<string, string>) =>
  new RequestError('invalid_request', { errors: [{ field: '/to', code, params }] });
