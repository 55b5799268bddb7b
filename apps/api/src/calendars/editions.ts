import {
  type CalendarEdition,
  type CorrectCalendarDay,
  type PackagedYear,
  type WriteCalendarYear,
} from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { accessEvent } from '../access/access-log';
import type { Actor } from '../access/actor';
import { LegalCalendar } from '../casework/legal-calendar';
import { Db } from '../database/db';
import type { Tx } from '../database/tx';
import { Idempotency } from '../http/idempotency';
import { RequestError } from '../http/request-error';
import { declaredCalendar, type DeclaredCalendar } from './declared-calendar';
import { addEdition, editionOf, editionStatement } from './edition-rows';
import { packagedYear } from './holiday-package';
import { changedDays, correctedYear, importedYear, isUnchanged, type YearDraft } from './year-draft';

type Drafting = (declared: DeclaredCalendar) => YearDraft;

/** Calendars in versions: a year is loaded or a day corrected by the next version of the year; older ones stay. */
@Injectable()
export class Editions {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly calendar: LegalCalendar,
  ) {}

  async list(actor: Actor): Promise<{ items: CalendarEdition[] }> {
    const rows = await this.db.read<{ edition: CalendarEdition }>(actor, editionStatement(null));
    return { items: rows.map(({ edition }) => edition) };
  }

  /** A year as the holiday package has it. Throws `calendar_year_unknown`. */
  packaged(year: string): PackagedYear {
    const days = /^\d{4}$/.test(year) ? packagedYear(Number(year)) : null;
    if (!days) throw new RequestError('calendar_year_unknown');
    return { year: Number(year), days };
  }

  /** Throws `unprocessable`, `calendar_unchanged`, `changed_meanwhile`. */
  load(actor: Actor, given: WriteCalendarYear, key?: string): Promise<CalendarEdition> {
    return this.add(actor, given, key, (declared) => importedYear(given, declared));
  }

  /** Throws `unprocessable`, `calendar_unchanged`, `changed_meanwhile`. */
  correct(actor: Actor, given: CorrectCalendarDay, key?: string): Promise<CalendarEdition> {
    return this.add(actor, given, key, (declared) => correctedYear(given, declared));
  }

  private async add(
    actor: Actor,
    given: object,
    key: string | undefined,
    drafting: Drafting,
  ): Promise<CalendarEdition> {
    const asked = key && { key, scope: `calendar:${actor.personId}`, request: given };
    const id = await this.db.run(actor, (tx) =>
      this.idempotency.once(tx, asked, () => write(tx, actor, drafting)),
    );
    this.calendar.forget();
    const [row] = await this.db.read<{ edition: CalendarEdition }>(actor, editionStatement(editionOf(id)));
    if (!row) throw new RequestError('not_found');
    return row.edition;
  }
}

/** Writes the next version of a year and answers which it is. */
async function write(tx: Tx, actor: Actor, drafting: Drafting): Promise<string> {
  const [declared] = await tx.query<DeclaredCalendar>(declaredCalendar);
  if (!declared) throw new Error('The calendar could not be read.');
  const draft = drafting(declared);
  if (isUnchanged(draft, declared)) throw new RequestError('calendar_unchanged');
  await addEdition(tx, actor, draft);
  const { year, version, source, gazette, reason } = draft;
  const changes = { year, version, source, gazette, reason, days: changedDays(draft, declared) };
  const action = source === 'correction' ? 'calendar_corrected' : 'calendar_loaded';
  await tx.query(accessEvent({ action, actorId: actor.personId, changes }));
  return `${year}/${version}`;
}
