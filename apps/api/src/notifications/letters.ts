import type { Locale } from '@hutong/casework';
import type { NoticeSettings } from '@hutong/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system } from '../access/actor';
import { Config } from '../config';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement, Tx } from '../database/tx';
import { Worker } from '../jobs/worker';
import { addMail, type NewMail, newMail } from '../mail/mail-rows';
import { mailHostOf } from '../mail/origin';

const everyMs = 15_000;
const batch = 2_000;
/** More than so many waiting for one person become one letter. House rule: a digest instead of a flood. */
const mostAlone = 3;
/** One worker at a time collects: two at once would write two letters to one person. */
const collecting = 7_320;

interface Waiting {
  readonly id: string;
  readonly personId: string | null;
  /** About a complaint or a record of the ledger; only staff is told of the latter. */
  readonly complaintId: string | null;
  readonly about: string;
  readonly locale: Locale;
  readonly mode: NoticeSettings['mail'];
  readonly wanted: boolean;
}

/** Collects notices about which mail may go now into letters. */
@Injectable()
export class Letters implements OnModuleInit {
  private readonly mailHost: string;

  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    private readonly worker: Worker,
    config: Config,
  ) {
    this.mailHost = mailHostOf(config);
  }

  onModuleInit(): void {
    this.worker.add({ name: 'letters', everyMs, run: () => this.collect(this.time.now()) });
  }

  /** True when there may be more to collect. */
  collect(now: Date): Promise<boolean> {
    return this.db.run(system, async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }>({
        text: `SELECT pg_try_advisory_xact_lock(${collecting}) AS mine`,
      });
      if (!lock?.mine) return false;
      const waiting = await tx.query<Waiting>(due(now));
      await forget(
        tx,
        waiting.filter(({ wanted }) => !wanted),
      );
      const letters = lettersOf(waiting.filter(({ wanted }) => wanted)).map((notices) => ({
        notices,
        mail: newMail(this.mailHost, addressOf(notices)),
      }));
      await addMail(
        tx,
        letters.map(({ mail }) => mail),
        now,
      );
      await attach(tx, letters);
      return waiting.length === batch;
    });
  }
}

type Letter = readonly [Waiting, ...Waiting[]];

/** A few that are wanted at once are a letter for each case or record, everything else is one for each recipient. */
function lettersOf(waiting: readonly Waiting[]): Letter[] {
  const ofRecipients = grouped(waiting, ({ personId, about }) => personId ?? about);
  return ofRecipients.flatMap((notices) =>
    notices[0].mode === 'at_once' && notices.length <= mostAlone
      ? grouped(notices, ({ about }) => about)
      : [notices],
  );
}

function grouped(waiting: readonly Waiting[], keyOf: (one: Waiting) => string): Letter[] {
  const groups = new Map<string, [Waiting, ...Waiting[]]>();
  for (const one of waiting) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

function addressOf([{ personId, complaintId, locale }]: Letter): Omit<NewMail, 'id' | 'messageId'> {
  return { personId, complaintId: personId === null ? complaintId : null, kind: 'notices', locale };
}

/** What was read in the console meanwhile needs no mail; nor does whoever left, stopped mail or never wants any. */
const due = (now: Date): Statement => ({
  name: 'letters:due',
  text: `
    WITH due AS (
      SELECT id, person_id, complaint_id, record_id, read_at FROM notice
      WHERE mail_after IS NOT NULL AND mail_id IS NULL AND mail_after <= $1 ORDER BY mail_after, id LIMIT ${batch})
    SELECT d.id::text, d.person_id AS "personId", d.complaint_id AS "complaintId",
      coalesce(d.complaint_id, d.record_id) AS about, coalesce(p.locale, c.locale) AS locale,
      coalesce(s.mail, 'at_once') AS mode,
      CASE WHEN d.person_id IS NULL
        THEN v.contact IS NOT NULL AND v.contact_verified_at IS NOT NULL AND v.mail_stopped_at IS NULL
        ELSE d.read_at IS NULL AND p.disabled_at IS NULL AND coalesce(s.mail, '') <> 'never' END AS wanted
    FROM due d LEFT JOIN complaint c ON c.id = d.complaint_id
    LEFT JOIN person p ON p.id = d.person_id LEFT JOIN notice_setting s ON s.person_id = d.person_id
    LEFT JOIN complaint_private v ON d.person_id IS NULL AND v.complaint_id = d.complaint_id
    ORDER BY d.id`,
  values: [now.toISOString()],
});

async function forget(tx: Tx, unwanted: readonly Waiting[]): Promise<void> {
  if (unwanted.length === 0) return;
  await tx.query({
    name: 'letters:forget',
    text: 'UPDATE notice SET mail_after = NULL WHERE id = ANY ($1::bigint[])',
    values: [unwanted.map(({ id }) => id)],
  });
}

async function attach(tx: Tx, letters: readonly { notices: Letter; mail: NewMail }[]): Promise<void> {
  if (letters.length === 0) return;
  const pairs = letters.flatMap(({ notices, mail }) => notices.map(({ id }) => ({ id, mailId: mail.id })));
  await tx.query({
    name: 'letters:attach',
    text: `UPDATE notice n SET mail_id = r."mailId" FROM jsonb_to_recordset($1) AS r(id bigint, "mailId" uuid)
      WHERE n.id = r.id`,
    values: [JSON.stringify(pairs)],
  });
}
