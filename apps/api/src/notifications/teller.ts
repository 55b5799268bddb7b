import { isGrave, type WorkCalendar } from '@hutong/casework';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system } from '../access/actor';
import { LegalCalendar } from '../casework/legal-calendar';
import { Config } from '../config';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Tx } from '../database/tx';
import { Worker } from '../jobs/worker';
import { Contacts } from '../mail/contacts';
import { mailAfter } from '../mail/mail-after';
import { addMail, newMail } from '../mail/mail-rows';
import { mailHostOf } from '../mail/origin';
import { dueOnOf, following, type Happening, moveOn, type Source, sources } from './happenings';
import { addNotices, type NewNotice } from './notice-rows';
import { concerned, reachOf, reachOfComplainant, type Recipient, recipientsOf } from './recipients';
import { told } from './whom';

const everyMs = 2_000;
const batch = 500;

/**
 * Makes notices of what has happened. The place up to which it was told moves in the same transaction, and one worker
 * at a time holds it: so nobody is told twice, and nothing is left out, whoever is killed when.
 */
@Injectable()
export class Teller implements OnModuleInit {
  private readonly mailHost: string;

  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly calendar: LegalCalendar,
    private readonly contacts: Contacts,
    private readonly worker: Worker,
    config: Config,
  ) {
    this.mailHost = mailHostOf(config);
  }

  onModuleInit(): void {
    this.worker.add({ name: 'notices', everyMs, run: () => this.round(this.time.now()) });
  }

  /** The next rows of each source; true when there may be more. */
  async round(now: Date): Promise<boolean> {
    let more = false;
    for (const source of sources) {
      const rows = await this.db.run(system, (tx) => this.tell(tx, source, now));
      more = more || rows === batch;
    }
    return more;
  }

  private async tell(tx: Tx, source: Source, now: Date): Promise<number> {
    const happenings = await following(tx, source, batch);
    const last = happenings?.at(-1);
    if (!happenings || !last) return 0;
    const people = await concerned(tx, happenings, now);
    const calendar = await this.calendar.current(tx);
    const notices = happenings.flatMap((one) => noticesOf(source, one, people, now, calendar));
    await addNotices(tx, notices);
    await addMail(
      tx,
      happenings.flatMap((one) => this.verification(one)),
      now,
    );
    await moveOn(tx, source, last);
    return happenings.length;
  }

  /** Whoever filed with an address is asked whether it is theirs. */
  private verification({ action, complaintId, contact, locale }: Happening) {
    if (action !== 'file' || complaintId === null || locale === null) return [];
    if (this.contacts.emailOf(complaintId, contact) === null) return [];
    return [newMail(this.mailHost, { personId: null, complaintId, kind: 'verification', locale })];
  }
}

function noticesOf(
  source: Source,
  one: Happening,
  people: readonly Recipient[],
  now: Date,
  calendar: WorkCalendar,
): NewNotice[] {
  const matter = { now, grave: isGrave(one.action), deadline: one.deadline };
  return told(source, one).flatMap((telling): NewNotice[] => {
    const notice = {
      complaintId: one.complaintId,
      recordId: one.recordId,
      eventId: source === 'case_event' ? one.id : null,
      ledgerEventId: source === 'ledger_event' ? one.id : null,
      stepId: source === 'clock_step' ? one.id : null,
      action: one.action,
      clock: telling.clock,
      dueOn: dueOnOf(one, telling.clock),
      at: one.at.toISOString(),
    };
    if (telling.side === 'complainant') {
      const at = one.reachable ? mailAfter(matter, reachOfComplainant, calendar) : null;
      // Told by mail or not at all.
      return at ? [{ ...notice, personId: null, mailAfter: at.toISOString() }] : [];
    }
    return recipientsOf(telling, one, people).map((person) => ({
      ...notice,
      personId: person.id,
      mailAfter: mailAfter(matter, reachOf(person), calendar)?.toISOString() ?? null,
    }));
  });
}
