import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { calendarRows, loadedYears } from './calendar/calendar-rows';

/** Days off and make-up workdays that the State Council has announced. Years to come are loaded as data. */
export class Calendar1763800000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO calendar_day (day, kind, name_zh, name_en, gazette)
       SELECT day, kind, name->>'zh', name->>'en', gazette
       FROM jsonb_to_recordset($1::jsonb) AS r(day date, kind text, name jsonb, gazette text)`,
      [JSON.stringify(calendarRows)],
    );
    await runner.query(
      `INSERT INTO calendar_year (year, gazette)
       SELECT y, (SELECT min(gazette) FROM calendar_day WHERE extract(year FROM day) = y)
       FROM unnest($1::int[]) AS y`,
      [loadedYears],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM calendar_day; DELETE FROM calendar_year`);
  }
}
