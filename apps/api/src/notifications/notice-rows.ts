import type { Tx } from '../database/tx';

export interface NewNotice {
  readonly personId: string | null;
  /** About a complaint or a record of the ledger. */
  readonly complaintId: string | null;
  readonly recordId: string | null;
  readonly eventId: string | null;
  readonly ledgerEventId: string | null;
  readonly stepId: string | null;
  readonly action: string;
  readonly clock: string | null;
  readonly dueOn: string | null;
  readonly at: string;
  readonly mailAfter: string | null;
}

/** All of a batch in one statement. */
export async function addNotices(tx: Tx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  await tx.query({
    name: 'notice:add',
    text: `INSERT INTO notice (person_id, complaint_id, record_id, event_id, ledger_event_id, step_id, action, clock,
        due_on, at, mail_after)
      SELECT r."personId", r."complaintId", r."recordId", r."eventId", r."ledgerEventId", r."stepId", r.action, r.clock,
        r."dueOn", r.at, r."mailAfter"
      FROM jsonb_to_recordset($1) AS r("personId" uuid, "complaintId" uuid, "recordId" uuid, "eventId" bigint,
        "ledgerEventId" bigint, "stepId" bigint, action text, clock text, "dueOn" date, at timestamptz, "mailAfter" timestamptz)
      ON CONFLICT DO NOTHING`,
    values: [JSON.stringify(notices)],
  });
}
