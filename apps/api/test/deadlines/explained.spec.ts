import { addDays } from '@hutong/casework';
import { explainedDeadline } from '@hutong/contract';
import { LegalCalendar } from '../../src/casework/legal-calendar';
import { Sweep } from '../../src/deadlines/sweep';
import { openPortal, type Portal } from '../kit/portal';
import { requests, today } from '../kit/story';
import { explained, moveClock } from './house';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const counted = (steps: readonly { count: string }[]) =>
  steps.filter(({ count }) => count === 'counted').length;

describe('The deadlines of a complaint', () => {
  it('are explained day by day to everybody who sees it, the running ones first', async () => {
    const filed = await portal.through('forwarded');
    for (const who of ['Han', 'Tao', 'Ouyang', 'An', 'complainant'] as const) {
      const items = await explained(portal, who, filed);
      expect(items.map(({ clock, owedBy, stoppedAt }) => [clock, owedBy, stoppedAt === null])).toEqual([
        ['response', 'respondent', true],
        ['acknowledgement', 'respondent', true],
        ['acceptance', 'regulator', false],
      ]);
      for (const { dueOn, dueAt, explanation } of items) {
        expect([explanation.dueOn, Date.parse(explanation.dueAt ?? '')]).toEqual([dueOn, Date.parse(dueAt)]);
        expect(counted(explanation.steps)).toBe(explanation.rule.amount);
        expect(explanation.steps.at(0)).toEqual({ day: today, count: 'skipped', why: 'receipt_day' });
        expect(explanation.steps.at(-1)?.day).toBe(dueOn);
      }
    }
  });

  it('say what has happened by itself and what is to come', async () => {
    const filed = await portal.through('forwarded');
    await moveClock(portal, filed, 'acknowledgement', -1);
    await portal.look(
      `UPDATE clock SET next_step_at = due_at, done_until = due_at - interval '1 hour', started_at = due_at - interval '4 days'
       WHERE complaint_id = $1 AND kind = 'acknowledgement'`,
      [filed.id],
    );
    const before = (await explained(portal, 'Han', filed)).find(({ clock }) => clock === 'acknowledgement');
    expect([before?.stage, before?.done]).toEqual(['overdue', []]);
    await portal.app.get(Sweep, { strict: false }).all(new Date());
    const after = (await explained(portal, 'complainant', filed)).find(
      ({ clock }) => clock === 'acknowledgement',
    );
    expect(after?.stage).toBe('overdue');
    expect(after?.done.at(-1)).toMatchObject({ step: 'breach', at: after?.dueAt });
    expect(after?.ahead.map(({ step }) => step)).toEqual(['urge', 'supervise', 'notice_candidate']);
    const response = (await explained(portal, 'Han', filed)).find(({ clock }) => clock === 'response');
    expect(response?.ahead.map(({ step }) => step)).toEqual([
      ...[
        'reminder:3',
        'reminder:1',
        'reminder:0',
        'breach',
        'urge',
        'supervise',
        'notice_candidate',
        'escalate',
      ],
    ]);
  });

  it('stand still while a question is open: no date, and what is left; then go on, the paused days named', async () => {
    const filed = await portal.through('awaiting_information');
    const [information, response] = await explained(portal, 'Han', filed);
    expect(information).toMatchObject({ clock: 'information', owedBy: 'complainant', paused: false });
    expect(response).toMatchObject({ clock: 'response', paused: true, ahead: [] });
    expect(response?.explanation).toMatchObject({
      ...{ dueOn: null, dueAt: null, left: 10 },
      pauses: [{ to: null, by: 'respondent' }],
    });
    await portal.look(
      `UPDATE clock SET started_at = started_at - interval '14 days', pauses = jsonb_set(pauses, '{0,from}',
         to_jsonb(now() - interval '3 days')) WHERE complaint_id = $1 AND kind = 'response'`,
      [filed.id],
    );
    await portal.step('complainant', filed, requests.supply);
    const [goingOn] = await explained(portal, 'complainant', filed);
    expect(goingOn).toMatchObject({ clock: 'response', paused: false });
    const { steps, pauses, dueOn } = goingOn?.explanation ?? { steps: [], pauses: [], dueOn: null };
    expect(pauses).toHaveLength(1);
    const paused = steps.filter(({ count }) => count === 'paused');
    expect(paused.map(({ day, by }) => [day, by])).toEqual(
      [3, 2, 1, 0].map((ago) => [addDays(today, -ago), 'respondent']),
    );
    expect([counted(steps), dueOn]).toEqual([10, goingOn?.dueOn]);
  });

  it('that stopped while they stood still say so, and stand still no longer', async () => {
    const filed = await portal.through('awaiting_information');
    await portal.step('complainant', filed, requests.withdraw);
    const response = (await explained(portal, 'Han', filed)).find(({ clock }) => clock === 'response');
    expect(response).toMatchObject({ paused: false, ahead: [] });
    expect(response?.explanation).toMatchObject({ dueOn: null, left: 10 });
    expect(response?.explanation.pauses).toEqual([
      { from: expect.any(String), to: response?.stoppedAt, by: 'respondent' },
    ]);
  });

  it('that ended before the calendar was corrected are explained by the calendar of their time', async () => {
    const filed = await portal.through('forwarded');
    const [response] = await explained(portal, 'Ouyang', filed);
    const free = response?.explanation.steps.find(({ count }) => count === 'counted')?.day ?? '';
    await portal.step('complainant', filed, requests.withdraw);
    const [ended] = await explained(portal, 'Ouyang', filed);
    const kept = await portal.through('forwarded');
    await declareOff(free);
    portal.app.get(LegalCalendar, { strict: false }).forget();
    expect((await explained(portal, 'Ouyang', filed))[0]?.explanation).toEqual(ended?.explanation);

    // Nobody has counted it again yet: the date that stands is the one that is explained.
    const [standing] = await explained(portal, 'Ouyang', kept);
    expect(standing?.explanation.dueOn).toBe(standing?.dueOn);
    expect(standing?.explanation.steps.find(({ day }) => day === free)?.count).toBe('counted');

    const [late] = await explained(portal, 'Ouyang', await portal.through('forwarded'));
    expect(late?.explanation.steps.find(({ day }) => day === free)).toMatchObject({
      ...{ count: 'skipped', why: 'holiday', gazette: '国办发明电〔2026〕99号' },
    });
  });
});

describe('A deadline by its number', () => {
  it('is shown to the parties of its case; to others it is as if there were none', async () => {
    const filed = await portal.through('forwarded');
    const elsewhere = await portal.file({ respondent: 'douyin' });
    const [response] = await explained(portal, 'Han', filed);
    for (const who of ['Li', 'Tang', 'Sun', 'complainant'] as const) {
      const { body } = await (
        await portal.agentOf(who, filed)
      )
        .get(`/api/v1/deadlines/${response?.id}`)
        .expect(200);
      expect(explainedDeadline.parse(body)).toMatchObject({ id: response?.id, subject: { id: filed.id } });
    }
    const strangers = [await portal.actingAs('Dou'), await portal.complainant(elsewhere.receiptCode)];
    for (const stranger of strangers) {
      const foreign = await stranger.get(`/api/v1/deadlines/${response?.id}`).expect(404);
      const missing = await stranger.get('/api/v1/deadlines/999999').expect(404);
      expect({ ...foreign.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
      await stranger.get(`/api/v1/complaints/${filed.id}/deadlines`).expect(404);
    }
    for (const id of ['0', '-1', 'x', '1'.repeat(30), filed.id])
      await strangers[0]?.get(`/api/v1/deadlines/${id}`).expect(404);
  });

  it('of a case that was not forwarded is hidden from the platform', async () => {
    const filed = await portal.file();
    const [acceptance] = await explained(portal, 'Ouyang', filed);
    await (await portal.actingAs('Han')).get(`/api/v1/deadlines/${acceptance?.id}`).expect(404);
    await (await portal.actingAs('Han')).get(`/api/v1/complaints/${filed.id}/deadlines`).expect(404);
  });
});

/** As an administrator would correct the year of a day. */
async function declareOff(day: string): Promise<void> {
  const year = Number(day.slice(0, 4));
  await portal.look(
    `INSERT INTO calendar_edition (year, version, gazette, source, reason, loaded_at)
     SELECT year, max(version) + 1, '国办发明电〔2026〕99号', 'correction', 'a day off', now() FROM calendar_edition
     WHERE year = $1 GROUP BY year`,
    [year],
  );
  await portal.look(
    `INSERT INTO calendar_day (day, year, version, kind, name_zh, name_en, gazette)
     SELECT d.day, d.year, d.version + 1, d.kind, d.name_zh, d.name_en, d.gazette FROM calendar_day d
     JOIN (SELECT max(version) - 1 AS version FROM calendar_edition WHERE year = $1) e USING (version) WHERE d.year = $1`,
    [year],
  );
  await portal.look(
    `INSERT INTO calendar_day (day, year, version, kind, name_zh, name_en, gazette)
     SELECT $2, $1, max(version), 'off', '临时放假', 'A day off', '国办发明电〔2026〕99号' FROM calendar_edition WHERE year = $1`,
    [year, day],
  );
}
