import { type ComplaintKind, legalDateOf } from '@hutong/casework';
import { transition } from '@hutong/contract';
import { type Actor, complainantOf, nobody, staff } from '../../src/access/actor';
import { CaseworkDoor } from '../../src/casework/door';
import { Db } from '../../src/database/db';
import { newId } from '../../src/database/id';
import { Sweep } from '../../src/deadlines/sweep';
import { openPortal, type Step, type Who } from '../kit/portal';
import { requests } from '../kit/story';

/** An instant of 2026 as people in Beijing write it: `03-04 10:00`. No day off lies between 2 March and 3 April. */
export const at = (text: string): Date => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`);

export const said = (instant: Date): string => {
  const inBeijing = new Date(instant.getTime() + 8 * 3_600_000);
  return `${legalDateOf(instant).slice(5)} ${inBeijing.toISOString().slice(11, 16)}`;
};

/** A portal whose people act through the door at instants of the test's choice, and whose clocks are swept by hand. */
export async function openPast() {
  const portal = await openPortal();
  const of = <T>(what: new (...parts: never[]) => T): T => portal.app.get<T>(what, { strict: false });
  const [db, door, sweep] = [of(Db), of(CaseworkDoor), of(Sweep)];

  const known = new Map<Who, Actor>();
  const actorOf = async (who: Who, id: string): Promise<Actor> => {
    if (who === 'complainant') return complainantOf(id, 'zh');
    const [person] = known.has(who) ? [] : await portal.look<Parameters<typeof staff>[0]>(colleague, [who]);
    const actor = person ? staff(person) : known.get(who);
    if (!actor) throw new Error(`${who} works nowhere.`);
    known.set(who, actor);
    return actor;
  };
  const revisionOf = async (id: string): Promise<number> => {
    const [row] = await portal.look<{ revision: number }>('SELECT revision FROM complaint WHERE id = $1', [
      id,
    ]);
    return row?.revision ?? 1;
  };

  const file = async (when: string, kind: ComplaintKind = 'blocked_link'): Promise<string> => {
    const id = newId();
    const parties = { respondentId: portal.idOf('wechat'), affectedId: portal.idOf('taobao') };
    await db.run(nobody('zh'), (tx) =>
      door.open(tx, nobody('zh'), { id, kind, ...parties, ...told(kind) }, at(when)),
    );
    return id;
  };
  const step = async (who: Who, id: string, action: Step, when: Date): Promise<void> => {
    const actor = await actorOf(who, id);
    const request = transition.parse({ ...action, revision: action.revision ?? (await revisionOf(id)) });
    await db.run(actor, (tx) => door.transition(tx, actor, id, request, when));
  };

  return {
    ...{ portal, db, door, of, actorOf, file, step, revisionOf },
    /** A complaint of 4 March, ten o'clock, with what people did next. */
    case: async (steps: readonly (readonly [Who, Step, string])[], kind?: ComplaintKind) => {
      const id = await file('03-04 10:00', kind);
      for (const [who, action, when] of steps) await step(who, id, action, at(when));
      return id;
    },
    sweep: (now: Date) => sweep.all(now),
    round: (now: Date) => sweep.round(now),
    /** Steps of the case's clocks in the order in which they were taken: `03-12 00:00 acceptance breach`. */
    steps: async (id: string): Promise<string[]> => {
      const rows = await portal.look<{ at: Date; what: string }>(
        `SELECT s.at, k.kind || ' ' || s.step AS what FROM clock_step s JOIN clock k ON k.id = s.clock_id
         WHERE s.complaint_id = $1 ORDER BY s.id`,
        [id],
      );
      return rows.map(({ at: when, what }) => `${said(when)} ${what}`);
    },
    /** The history by revision: `03-12 00:00 system breach`. Throws where a revision is missing. */
    history: async (id: string): Promise<string[]> => {
      const rows = await portal.look<{ at: Date; what: string; revision: number }>(
        `SELECT at, role || ' ' || action AS what, revision FROM case_event WHERE complaint_id = $1 ORDER BY revision`,
        [id],
      );
      expect(rows.map(({ revision }) => revision)).toEqual(rows.map((_, index) => index + 1));
      expect(await revisionOf(id)).toBe(rows.length);
      return rows.map(({ at: when, what }) => `${said(when)} ${what}`);
    },
    standing: async (id: string) =>
      (
        await portal.look(
          'SELECT state, closed_as AS "closedAs", closed_at AS "closedAt" FROM complaint WHERE id = $1',
          [id],
        )
      )[0],
    close: portal.close,
  };
}
export type Past = Awaited<ReturnType<typeof openPast>>;

export const answered: Step = {
  action: 'respond',
  response: { outcome: 'not_responsible', responsible: '浏览器厂商' },
};
export const accepted = ['Ouyang', requests.accept, '03-05 10:00'] as const;
export const acknowledged = ['Han', requests.acknowledge, '03-05 11:00'] as const;

const colleague = `
  SELECT p.id, p.role, p.locale, o.id AS "organisationId", o.kind AS "organisationKind"
  FROM person p JOIN organisation o ON o.id = p.organisation_id WHERE p.name = $1`;

const told = (kind: ComplaintKind) => ({
  ...({ channel: 'portal', locale: 'zh', pastedText: null, sealedContact: null, receiptHash: null } as const),
  link: {
    ...{ target_url: 'https://item.taobao.com/item.htm?id=42', host: 'item.taobao.com' },
    ...{ registrable_domain: 'taobao.com', link_type: 'web', block_kind: null, wrapper_form: null },
  },
  facts: {
    ...{ scene: 'group_chat', narrative: '', occurred_on: null, app: null, app_version: null },
    ...{ symptom: kind === 'blocked_link' ? 'stopped' : null, os: null, os_version: null },
    ...{ harm_ground: kind === 'harmful_link' ? 'fraud' : null, parity_url: null, parity_note: null },
  },
});
