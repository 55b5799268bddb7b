import {
  calendarOf,
  type ClockKind,
  computeDeadline,
  principalClock,
  rulesFor,
  type State,
} from '@hutong/casework';
import { calendarRows, loadedYears } from '@hutong/migrations';
import { eventsOf } from './kit/answers';
import { type Filed, openPortal, type Portal, type Who } from './kit/portal';
import { requests, responses } from './kit/story';

const calendar = calendarOf(calendarRows, loadedYears);

/** By the rules of libs/casework: when a clock of a blocked link that starts at this instant runs out. */
function dueBy(kind: ClockKind, startedAt: string): string {
  const rule = rulesFor('blocked_link').find((one) => one.kind === kind);
  if (!rule) throw new Error(`There is no clock ${kind}.`);
  return computeDeadline(rule, new Date(startedAt), calendar).dueOn;
}

describe('A complaint from a pasted link to a closed case', () => {
  let portal: Portal;
  let filed: Filed;
  beforeAll(async () => {
    portal = await openPortal();
    filed = await portal.file({ contact: { phone: '13800000000' } });
  });
  afterAll(() => portal.close());

  const evidenceOf = async (who: Who) => [await portal.upload(await portal.agentOf(who, filed))];
  const steps: [Who, State, () => Promise<Parameters<Portal['step']>[2]>][] = [
    ['Ouyang', 'forwarded', () => Promise.resolve(requests.accept)],
    ['Han', 'in_progress', () => Promise.resolve(requests.acknowledge)],
    ['Han', 'awaiting_information', () => Promise.resolve(requests.requestInformation)],
    [
      'complainant',
      'in_progress',
      async () => ({ ...requests.supply, files: await evidenceOf('complainant') }),
    ],
    ['Han', 'responded', () => Promise.resolve(requests.respond)],
    ['complainant', 'under_review', () => Promise.resolve(requests.dispute)],
    ['Ouyang', 'returned', () => Promise.resolve(requests.return)],
    [
      'Han',
      'responded',
      async () => ({ action: 'respond', response: responses.maintained, files: await evidenceOf('Han') }),
    ],
    ['Tao', 'under_review', () => Promise.resolve(requests.dispute)],
    ['Ou', 'closed', () => Promise.resolve({ action: 'verify', groundsAccepted: true })],
  ];

  it('begins as submitted, and Ouyang has five working days to accept it', async () => {
    const { state, due, filedAt, whoMustAct } = await portal.show('Ouyang', filed);
    expect([state, whoMustAct, due?.on]).toEqual(['submitted', 'regulator', dueBy('acceptance', filedAt)]);
  });

  it('goes from hand to hand, each with the day by which the next must act', async () => {
    for (const [index, [who, state, action]] of steps.entries()) {
      const record = await portal.step(who, filed, await action());
      expect([record.state, record.revision, record.timeline.length]).toEqual([state, index + 2, index + 2]);
      const clock = principalClock(state);
      const running = record.clocks.find(({ kind, stoppedAt }) => kind === clock && stoppedAt === null);
      expect(record.due?.on ?? null).toBe(clock && running ? dueBy(clock, running.startedAt) : null);
      expect(Boolean(running)).toBe(clock !== null);
    }
  });

  it.each(['complainant', 'Han', 'Tao', 'Ouyang', 'An'] as const)(
    'tells %s its whole history, and what was answered',
    async (who) => {
      const record = await portal.show(who, filed);
      expect(record.timeline.map(({ action, to }) => [action, to])).toEqual([
        ['file', 'submitted'],
        ...(await Promise.all(steps.map(async ([, state, action]) => [(await action()).action, state]))),
      ]);
      expect(record.responses.map(({ round, response }) => [round, response.outcome])).toEqual([
        [1, 'unblocked'],
        [2, 'maintained'],
      ]);
      expect(record).toMatchObject({ state: 'closed', closedAs: 'verified', timesReturned: 1, due: null });
    },
  );

  it('shows names of people to their own side only, and of nobody to the complainant', async () => {
    const names = async (who: Who) =>
      new Set((await portal.show(who, filed)).timeline.map(({ actor }) => actor?.name ?? '-'));
    expect(await names('complainant')).toEqual(new Set(['-']));
    expect(await names('Han')).toEqual(new Set(['-', 'Han']));
    expect(await names('Tao')).toEqual(new Set(['-', 'Tao']));
    expect(await names('An')).toEqual(new Set(['-', 'Ouyang', 'Ou', 'Han', 'Tao']));
  });

  it('leaves every clock stopped, and one event for each revision', async () => {
    expect(await portal.look('SELECT kind FROM clock WHERE stopped_at IS NULL')).toEqual([]);
    const [count] = await portal.look(
      'SELECT count(*)::int AS events, max(c.revision) AS revision FROM case_event e JOIN complaint c ON c.id = e.complaint_id',
    );
    expect(count).toEqual({ events: 11, revision: 11 });
  });

  it('pages through the history, oldest first', async () => {
    const agent = await portal.actingAs('An');
    const seen: string[] = [];
    let cursor = '';
    do {
      const path = `/api/v1/complaints/${filed.id}/events?limit=4${cursor}`;
      const { items, next } = eventsOf(await agent.get(path).expect(200));
      seen.push(...items.map(({ action }) => action));
      cursor = next ? `&cursor=${next}` : '';
    } while (cursor);
    expect(seen).toEqual((await portal.show('An', filed)).timeline.map(({ action }) => action));
  });

  it('can be reopened by the complainant, and closed by a confirmation with a rating', async () => {
    await portal.step('complainant', filed, requests.reopen);
    await portal.step('Ouyang', filed, requests.return);
    await portal.step('Li', filed, requests.respond);
    const record = await portal.step('complainant', filed, requests.confirm);
    expect([record.closedAs, record.timeline.at(-1)?.changes.rating?.after]).toEqual(['confirmed', 5]);
  });
});
