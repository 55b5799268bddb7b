import { calendarOf, clockKinds, labelsOf, type Locale } from '@hutong/casework';
import { Injectable } from '@nestjs/common';
import { Config } from '../config';
import { Db } from '../database/db';
import {
  complainantOf,
  type ComplainantRow,
  type Matter,
  personOf,
  type PersonRow,
  readerOf,
  type ToldRow,
  toldIn,
} from './addressee';
import type { Outgoing } from './carrier';
import { consolePage } from './console-page';
import { Contacts } from './contacts';
import { happenedTo, happenedToComplainant } from './happened';
import { letterLabels } from './labels';
import { type CaseLine, type Letter, newsLetter, verificationLetter } from './letter';
import { mailAfter, usualSettings } from './mail-after';
import type { NewMail } from './mail-rows';
import { originOf } from './origin';
import { dueInWords } from './when';

/** A letter as its row says it. */
export interface MailRow extends NewMail {
  readonly attempts: number;
}

/** `later`: it is night where the recipient is; null: nobody to write to, or nothing left to tell. */
export type Written = { readonly letter: Outgoing } | { readonly later: Date } | null;

/** Writes letters when they are sent: what they tell is how things stand then, and nothing of it is kept. */
@Injectable()
export class Writer {
  private readonly origin: string;

  constructor(
    private readonly db: Db,
    private readonly contacts: Contacts,
    config: Config,
  ) {
    this.origin = originOf(config);
  }

  async write(mail: MailRow, now: Date): Promise<Written> {
    if (mail.personId !== null) return this.toPerson(mail, mail.personId, now);
    return mail.complaintId === null ? null : this.toComplainant(mail, mail.complaintId, now);
  }

  private async toPerson(mail: MailRow, id: string, now: Date): Promise<Written> {
    const [person] = await this.db.read<PersonRow>(readerOf(null), personOf(id));
    if (!person) return null;
    const later = nightEnd(person.settings, now);
    if (later) return { later };
    const told = await this.db.read<ToldRow>(readerOf(person), toldIn(mail.id));
    const { locale, name } = person;
    const cases = linesOf(told, now, locale, happenedTo, ({ matter, id: about }) =>
      this.page(consolePage[matter](about)),
    );
    if (cases.length === 0) return null;
    const stopLink = this.page('/console/account');
    const letter = newsLetter(locale, 'staff', name, cases, stopLink);
    return outgoing(mail, { name, address: person.email }, false, letter, stopLink);
  }

  private async toComplainant(mail: MailRow, id: string, now: Date): Promise<Written> {
    const [found] = await this.db.read<ComplainantRow>(readerOf(null), complainantOf(id));
    const email = this.contacts.emailOf(id, found?.contact ?? null);
    if (!found || !email || found.stopped) return null;
    const stopLink = this.contacts.link('stop', id, email);
    const to = { name: '', address: email };
    const { locale } = mail;
    if (mail.kind === 'verification') {
      const links = { verify: this.contacts.link('verify', id, email), stop: stopLink };
      return outgoing(mail, to, true, verificationLetter(locale, found.caseNumber, links), stopLink);
    }
    const later = nightEnd(null, now);
    if (later) return { later };
    const told = await this.db.read<ToldRow>(readerOf(null), toldIn(mail.id));
    const cases = linesOf(told, now, locale, happenedToComplainant, () => this.page('/follow'));
    if (!found.verified || cases.length === 0) return null;
    return outgoing(mail, to, true, newsLetter(locale, 'complainant', '', cases, stopLink), stopLink);
  }

  private page(path: string): string {
    return new URL(path, this.origin).toString();
  }
}

function outgoing(
  { messageId }: MailRow,
  to: Outgoing['to'],
  isPrivate: boolean,
  letter: Letter,
  stopLink: string,
): Written {
  return { letter: { ...letter, messageId, to, isPrivate, stopLink } };
}

const noDaysOff = calendarOf([], []);

/** A letter may have waited for the server, or for its recipient to choose other hours. */
function nightEnd(settings: PersonRow['settings'], now: Date): Date | null {
  const reach = { ...(settings ?? usualSettings), mail: 'at_once', reachedOn: null } as const;
  const at = mailAfter({ now, grave: true, deadline: null }, reach, noDaysOff);
  return at && at > now ? at : null;
}

/** One line for each case or record; a reminder of a date that has passed tells nothing any more. */
function linesOf(
  told: readonly ToldRow[],
  now: Date,
  locale: Locale,
  wordsOf: (action: string, locale: Locale, matter: Matter) => string,
  linkOf: (about: ToldRow) => string,
): CaseLine[] {
  const current = told.filter(({ remindsOf }) => !remindsOf || remindsOf > now);
  const cases = new Map<string, ToldRow[]>();
  for (const one of current) cases.set(one.id, [...(cases.get(one.id) ?? []), one]);
  return [...cases.values()].flatMap((rows) => {
    const last = rows.at(-1);
    if (!last) return [];
    const happened = [...new Set(rows.map(({ action }) => wordsOf(action, locale, last.matter)))];
    return [
      {
        ...{ matter: last.matter, number: last.number, title: last.title, happened },
        due: duesOf(rows, last, locale),
        link: linkOf(last),
      },
    ];
  });
}

/** Of the clocks that it is about; where it is about none, of the one that runs out next. */
function duesOf(rows: readonly ToldRow[], last: ToldRow, locale: Locale): string[] {
  const about = rows.flatMap(({ clock, clockDueOn, remindsOf }) =>
    dueLine(clock, clockDueOn, remindsOf, locale),
  );
  return about.length > 0 ? [...new Set(about)] : dueLine(last.dueClock, last.dueOn, last.dueAt, locale);
}

function dueLine(kind: string | null, dueOn: string | null, dueAt: Date | null, locale: Locale): string[] {
  const clock = clockKinds.find((known) => known === kind);
  if (!clock || dueOn === null) return [];
  return [letterLabels(locale).due(labelsOf(locale).clockKinds[clock], dueInWords(dueOn, dueAt, locale))];
}
