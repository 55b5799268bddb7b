import { newId } from '../../src/database/id';
import type { PersonName } from './cast';
import type { Filed, Portal } from './portal';

/** Somebody on each side has been told of a case, has said how they want to be told, and has mail about it. */
export async function tellPeople(portal: Portal, filed: Filed, others: Filed): Promise<void> {
  const told: [PersonName | null, Filed][] = [
    ['Han', filed],
    ['Tao', filed],
    ['Ouyang', filed],
    ['An', filed],
    [null, filed],
    ['Dou', others],
  ];
  for (const [name, { id }] of told) {
    const person = name && portal.idOf(name);
    await portal.look(
      `INSERT INTO notice (person_id, complaint_id, event_id, action, at)
       SELECT $1, complaint_id, id, action, at FROM case_event WHERE complaint_id = $2 AND action = 'accept'`,
      [person, id],
    );
    await portal.look(
      `INSERT INTO mail (id, message_id, person_id, complaint_id, kind, locale, created_at, send_after)
       VALUES ($1, $2, $3, $4, 'notices', 'zh', now(), now())`,
      [newId(), `<${newId()}@portal.example>`, person, person === null ? id : null],
    );
    if (person !== null)
      await portal.look(
        `INSERT INTO notice_setting VALUES ($1, 'daily', 'Asia/Shanghai', '21:00', '08:00')`,
        [person],
      );
  }
  for (const organisation of ['wechat', 'douyin', 'regulator'] as const)
    await portal.look(`INSERT INTO reached_day VALUES ($1, '2026-10-03', '值班')`, [
      portal.idOf(organisation),
    ]);
  await portal.look(`INSERT INTO caught_mail VALUES ($1, $2, now(), 'portal', 'han', '1', '2')`, [
    newId(),
    `<${newId()}@portal.example>`,
  ]);
}

/** The same of a record of the ledger: one of the platform, one of the regulator. */
export async function tellOfRecord(portal: Portal, id: string): Promise<void> {
  for (const name of ['Li', 'Ouyang'] as const)
    await portal.look(
      `INSERT INTO notice (person_id, record_id, ledger_event_id, action, at)
       SELECT $1, record_id, id, action, at FROM ledger_event WHERE record_id = $2 AND action = 'issue'`,
      [portal.idOf(name), id],
    );
}
