import { legalDateOf } from '@hutong/casework';
import { deadline, dueBoard, explainedDeadline, page } from '@hutong/contract';
import { LedgerDoor } from '../../src/casework/ledger/ledger-door';
import { Sweep } from '../../src/deadlines/sweep';
import { draftedTask, orderedTask, stepTask, type StoryCampaign, taskRequests } from '../kit/campaign';
import type { PersonName } from '../kit/cast';
import { inside } from '../kit/inside';
import type { Portal } from '../kit/portal';
import { underWay } from '../kit/under-way';

const list = page(deadline);
const day = 86_400_000;

let portal: Portal;
let campaign: StoryCampaign;
underWay((opened, started) => ([portal, campaign] = [opened, started]));

const get = async (name: PersonName, path: string) => (await portal.actingAs(name)).get(`/api/v1/${path}`);
const listOf = async (name: PersonName, query = '') =>
  list.parse((await get(name, `deadlines?limit=100&${query}`)).body).items;
const about = async (name: PersonName, id: string, query = '') =>
  (await listOf(name, query)).filter(({ subject }) => subject.id === id);

describe('the deadlines of a task', () => {
  it('stand beside those of complaints for WeChat and the regulator, and for nobody else', async () => {
    const complaint = await portal.through('forwarded');
    const { id, number, title } = await orderedTask(portal, campaign);
    for (const [name, query] of [
      ['Li', ''],
      ['Li', 'owed=all'],
      ['Sun', 'owed=all'],
      ['An', 'owed=all'],
      ['Sun', 'owed=all&respondent=wechat&subject=ledger'],
    ] as const) {
      const found = await about(name, id, query);
      expect(found.map(({ clock }) => clock).sort()).toEqual(['task_acknowledgement', 'task_due']);
      expect(found[0]).toMatchObject({
        subject: { kind: 'task', number, title, state: 'issued', part: null },
        ...{ owedBy: 'respondent', respondent: { slug: 'wechat' }, paused: false },
      });
    }
    expect((await about('Li', complaint.id)).length).toBeGreaterThan(0);
    expect(await about('Li', complaint.id, 'subject=ledger')).toEqual([]);
    expect(await about('Li', id, 'subject=complaint')).toEqual([]);
    // The regulator owes neither; Douyin and Taobao know nothing of it.
    expect(await about('Sun', id)).toEqual([]);
    for (const name of ['Dou', 'Tang', 'Tao'] as const)
      for (const query of ['', 'owed=all', 'subject=ledger', 'clock=task_due'])
        expect(await about(name, id, query)).toEqual([]);
    expect(await about('Sun', id, 'owed=all&respondent=douyin')).toEqual([]);
  });

  it('name the milestone that is due', async () => {
    const { id } = await orderedTask(portal, campaign);
    await stepTask(portal, 'Li', id, taskRequests.acknowledge);
    const parts = (await about('Li', id, 'clock=task_milestone')).map(({ subject }) => subject.part);
    expect(parts).toEqual(['灰度百分之十', '全量']);
  });

  it('are counted on the board as the list has them, whatever narrows both', async () => {
    for (const query of [
      'owed=all',
      'owed=all&subject=ledger',
      'owed=ours&assigned=none',
      'owed=all&respondent=wechat',
    ])
      for (const name of ['Li', 'Sun', 'Dou'] as const) {
        const board = dueBoard.parse((await get(name, `deadlines/board?${query}`)).body);
        for (const { value, query: of } of board.columns)
          expect((await listOf(name, new URLSearchParams(of).toString())).length).toBe(value);
      }
  });

  it('are explained to those who see the task; to others they are not there', async () => {
    const { id } = await orderedTask(portal, campaign);
    const [named] = await about('Li', id, 'clock=task_due');
    const { body } = await get('Li', `deadlines/${named?.id}`);
    const explained = explainedDeadline.parse(body);
    expect(explained.explanation).toMatchObject({
      ...{ dueOn: named?.dueOn, steps: [], left: null, pauses: [] },
      rule: { kind: 'task_due', amount: null },
    });
    expect(explained.ahead.map(({ step }) => step)).toContain('breach');
    for (const name of ['Dou', 'Tang'] as const)
      expect((await get(name, `deadlines/${named?.id}`)).status).toBe(404);
    expect((await get('An', `deadlines/${named?.id}`)).status).toBe(200);
  });

  it('count the Golden Week: issued on 29 September 2021, acknowledged within 3 working days by 9 October', async () => {
    const { id } = await draftedTask(portal, campaign);
    await issuedAt(id, new Date('2021-09-29T10:00:00+08:00'));
    const [clock] = await about('Li', id, 'clock=task_acknowledgement');
    const { explanation } = explainedDeadline.parse((await get('Li', `deadlines/${clock?.id}`)).body);
    expect(explanation).toMatchObject({ dueOn: '2021-10-09', rule: { amount: 3, unit: 'working_day' } });
    const counted = explanation.steps.filter(({ count }) => count === 'counted');
    // The Saturday was declared a workday.
    expect(counted.map((step) => step.day)).toEqual(['2021-09-30', '2021-10-08', '2021-10-09']);
    expect(explanation.steps.filter(({ why }) => why === 'holiday')).toHaveLength(7);
  });
});

describe('the clocks of tasks, swept by four at once', () => {
  it('remind, run out and urge once each', async () => {
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.push((await orderedTask(portal, campaign)).id);
    const later = new Date(Date.now() + 60 * day);
    const sweep = portal.app.get(Sweep, { strict: false });
    await Promise.all(Array.from({ length: 4 }, () => sweep.all(later)));
    await sweep.all(later);
    const twice = await portal.look(
      `SELECT clock_id, step FROM clock_step WHERE record_id = ANY ($1) GROUP BY clock_id, step HAVING count(*) > 1`,
      [ids],
    );
    expect(twice).toEqual([]);
    const steps = await portal.look<{ kind: string; step: string; n: number }>(
      `SELECT k.kind, s.step, count(*)::int AS n FROM clock_step s JOIN clock k ON k.id = s.clock_id
       WHERE s.record_id = ANY ($1) AND s.step IN ('breach', 'urge', 'reminder:1') GROUP BY 1, 2 ORDER BY 1, 2`,
      [ids],
    );
    expect(steps.map(({ n }) => n)).toEqual(steps.map(() => ids.length));
    expect(steps).toHaveLength(6);
    const breaches = await portal.look<{ n: number }>(
      `SELECT count(*)::int AS n FROM ledger_event WHERE record_id = ANY ($1) AND action = 'breach'`,
      [ids],
    );
    expect(breaches).toEqual([{ n: 10 }]);
    // A breach is not erased by what comes later.
    const stages = (await about('Li', ids[0] ?? '', 'owed=all')).map(({ stage }) => stage);
    expect(stages.every((stage) => stage !== null)).toBe(true);
  }, 60_000);
});

/** The supervisor issues an order as of another day. */
async function issuedAt(id: string, at: Date): Promise<void> {
  const door = portal.app.get(LedgerDoor, { strict: false });
  const issue = {
    ...{ action: 'issue', to: 'issued', set: { shown: true } },
    clocks: { event: 'issue', dueOn: legalDateOf(new Date(at.getTime() + 30 * day)) },
  } as const;
  await inside(portal, 'Sun', (tx, sun) =>
    door.step(tx, sun, { id, kind: 'task', revision: null }, () => issue, at),
  );
}
