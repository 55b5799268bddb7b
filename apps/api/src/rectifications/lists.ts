import { Injectable } from '@nestjs/common';
import { CaseError } from '@hutong/casework';
import type { TaskFilters, TaskQuery, taskTimelineQuery } from '@hutong/contract';
import type { z } from 'zod';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { countBound, type PageRow, pageText, type Total, totalOf } from '../http/pages';
import { boardQuery } from './board-query';
import { taskCount, taskPage } from './list-query';
import { timelineQuery } from './timeline-query';

/** The ledger as a list, a board and a chart. Answers are JSON text made by the database. */
@Injectable()
export class TaskLists {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  async page(actor: Actor, query: TaskQuery): Promise<string> {
    const now = this.time.now();
    const [[found], total] = await Promise.all([
      this.db.read<PageRow>(actor, taskPage(query, actor, now)),
      query.count === 'true' ? this.count(actor, query, now) : null,
    ]);
    return pageText(found, total);
  }

  async count(actor: Actor, filters: TaskFilters, now: Date): Promise<Total> {
    const [row] = await this.db.read<{ value: number }>(actor, taskCount(filters, actor, now, countBound));
    return totalOf(row?.value);
  }

  async board(actor: Actor, filters: TaskFilters): Promise<string> {
    const [found] = await this.db.read<{ columns: string }>(
      actor,
      boardQuery(filters, actor, this.time.now()),
    );
    return `{"columns":${found?.columns ?? '[]'}}`;
  }

  /** Throws `not_found` where the asker sees no such campaign. */
  async timeline(actor: Actor, query: z.output<typeof taskTimelineQuery>): Promise<string> {
    const statement = timelineQuery(query, actor, this.time.now());
    const [found] = await this.db.read<{ timeline: string }>(actor, statement);
    if (!found) throw new CaseError('not_found');
    return found.timeline;
  }
}
