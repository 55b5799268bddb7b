import type { Locale } from '@hutong/casework';
import { newId } from '../database/id';
import type { Tx } from '../database/tx';

/** A letter to be sent: to a person of the staff, or to the complainant of a case. */
export interface NewMail {
  readonly id: string;
  readonly messageId: string;
  readonly personId: string | null;
  readonly complaintId: string | null;
  readonly kind: 'notices' | 'verification';
  readonly locale: Locale;
}

/** The Message-ID is settled here: sent twice, it is the same letter to whoever gets it. */
export function newMail(host: string, about: Omit<NewMail, 'id' | 'messageId'>): NewMail {
  const id = newId();
  return { id, messageId: `<${id}@${host}>`, ...about };
}

/** Within a transaction of `system`. A case is asked to verify its address once. */
export async function addMail(tx: Tx, mail: readonly NewMail[], now: Date): Promise<void> {
  if (mail.length === 0) return;
  await tx.query({
    name: 'mail:add',
    text: `INSERT INTO mail (id, message_id, person_id, complaint_id, kind, locale, created_at, send_after)
      SELECT r.id, r."messageId", r."personId", r."complaintId", r.kind, r.locale, $2, $2
      FROM jsonb_to_recordset($1) AS r(id uuid, "messageId" text, "personId" uuid, "complaintId" uuid, kind text,
        locale text)
      ON CONFLICT (complaint_id) WHERE kind = 'verification' DO NOTHING`,
    values: [JSON.stringify(mail), now.toISOString()],
  });
}
