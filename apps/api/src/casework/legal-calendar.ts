import { Injectable } from '@nestjs/common';
import { calendarOf, type DayRow, type WorkCalendar } from '@hutong/casework';
import { system } from '../access/actor';
import { Db } from '../database/db';
import { Kept } from '../database/kept';
import type { Statement } from '../database/tx';

/** The working-day calendar as the database has it; read again every minute, since a year can be loaded at any time. */
@Injectable()
export class LegalCalendar extends Kept<Rows, WorkCalendar> {
  constructor(db: Db) {
    super(db, days, ([row]) => calendarOf(row?.days ?? [], row?.years ?? []));
  }

  /** The declared days as they are kept, for those who count days themselves. */
  async declared(): Promise<Rows> {
    const [row] = await this.db.read<Rows>(system, days);
    return row ?? { days: [], years: [] };
  }
}

interface Rows {
  readonly days: DayRow[];
  readonly years: number[];
}

/** A declared day, `d`, as the rules know it. */
export const dayRow = `json_build_object('day', d.day, 'kind', d.kind,
  'name', json_build_object('zh', d.name_zh, 'en', d.name_en), 'gazette', d.gazette)`;
/** The newest edition of a year counts. */
export const newestEditions = `newest AS (SELECT year, max(version) AS version FROM calendar_edition GROUP BY year)`;
/** All days of `newestEditions`. */
export const newestDays = `coalesce((
  SELECT json_agg(${dayRow} ORDER BY d.day) FROM calendar_day d JOIN newest USING (year, version)), '[]')`;

const days: Statement = {
  name: 'calendar',
  text: `WITH ${newestEditions}
    SELECT ${newestDays} AS days, coalesce((SELECT json_agg(year ORDER BY year) FROM newest), '[]') AS years`,
};
