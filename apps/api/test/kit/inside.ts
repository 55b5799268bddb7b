import type { Actor } from '../../src/access/actor';
import { Db } from '../../src/database/db';
import type { Tx } from '../../src/database/tx';
import { actorOf, type PersonName } from './cast';
import type { Portal } from './portal';

/** One transaction of somebody, for what is called without a request. */
export function inside<T>(
  portal: Portal,
  name: PersonName,
  work: (tx: Tx, actor: Actor) => Promise<T>,
): Promise<T> {
  const actor = actorOf(portal, name);
  return portal.app.get(Db, { strict: false }).run(actor, (tx) => work(tx, actor));
}

/** Until a transaction waits for another one's lock. */
export async function untilOneWaits({ look }: Portal): Promise<void> {
  const waiting = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await look(waiting)).length === 0);
}
