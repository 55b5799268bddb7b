import { notice, noticeCount, noticedCase, page } from '@hutong/contract';
import { Teller } from '../../src/notifications/teller';
import { Letters } from '../../src/notifications/letters';
import { Post } from '../../src/mail/post';
import type { PersonName } from '../kit/cast';
import type { Portal } from '../kit/portal';

const notices = page(notice);
const noticedCases = page(noticedCase);

/** Polls until it holds: other databases of the same server can hold up what has been committed here. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const givenUpAt = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > givenUpAt) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The jobs of a portal by hand, at a time of the test's choosing, and what people are told by them. */
export function tellingOf(portal: Portal) {
  const teller = portal.app.get(Teller, { strict: false });
  const letters = portal.app.get(Letters, { strict: false });
  const post = portal.app.get(Post, { strict: false });

  /** Everything that is committed is told. */
  const tell = async (now = new Date()) => {
    const [newest] = await portal.look<{ events: string; steps: string; ledger: string }>(
      `SELECT (SELECT coalesce(max(id), 0)::text FROM case_event) AS events,
        (SELECT coalesce(max(id), 0)::text FROM clock_step) AS steps,
        (SELECT coalesce(max(id), 0)::text FROM ledger_event) AS ledger`,
    );
    await until(async () => {
      await teller.round(now);
      const left = await portal.look(
        `SELECT FROM told_until WHERE id < CASE source WHEN 'case_event' THEN $1::bigint
           WHEN 'clock_step' THEN $2::bigint WHEN 'ledger_event' THEN $3::bigint ELSE 0 END`,
        [newest?.events, newest?.steps, newest?.ledger],
      );
      return left.length === 0;
    }, 'all is told');
  };
  /** Letters are collected and sent. */
  const mail = async (now = new Date()) => {
    while (await letters.collect(now));
    while (await post.next(now));
  };
  const get = async (name: PersonName, path: string) =>
    (await (await portal.actingAs(name)).get(`/api/v1/notices${path}`).expect(200)).body as unknown;

  return {
    ...{ teller, letters, post, tell, mail },
    listOf: async (name: PersonName, query = '') => notices.parse(await get(name, `?limit=100${query}`)),
    casesOf: async (name: PersonName, query = '') =>
      noticedCases.parse(await get(name, `/cases?limit=100${query}`)),
    countOf: async (name: PersonName) => noticeCount.parse(await get(name, '/count')),
    /** What each was told, oldest first. */
    actionsOf: async (name: PersonName): Promise<string[]> =>
      (
        await portal.look<{ action: string }>('SELECT action FROM notice WHERE person_id = $1 ORDER BY id', [
          portal.idOf(name),
        ])
      ).map(({ action }) => action),
    /** The same of one clock. */
    aboutClock: async (name: PersonName, clock: string): Promise<string[]> =>
      (
        await portal.look<{ action: string }>(
          'SELECT action FROM notice WHERE person_id = $1 AND clock = $2 ORDER BY id',
          [portal.idOf(name), clock],
        )
      ).map(({ action }) => action),
    toComplainant: async (id: string): Promise<string[]> =>
      (
        await portal.look<{ action: string }>(
          'SELECT action FROM notice WHERE person_id IS NULL AND complaint_id = $1 ORDER BY id',
          [id],
        )
      ).map(({ action }) => action),
  };
}
export type Telling = ReturnType<typeof tellingOf>;
