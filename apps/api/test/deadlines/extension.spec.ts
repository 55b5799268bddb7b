import type { ComplaintRecord } from '@hutong/contract';
import { pageOf, pointersOf, problemOf } from '../kit/answers';
import { type Filed, openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';
import { explained, moveClock } from './house';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const responseOf = async (filed: Filed) =>
  (await explained(portal, 'Han', filed)).find(({ clock }) => clock === 'response');
const extensionsIn = (actions: ComplaintRecord['actions']) =>
  actions.filter((action) => action.endsWith('Extension'));
const queue = async () => {
  const officer = await portal.actingAs('Ouyang');
  const { items } = pageOf(await officer.get('/api/v1/complaints?extension=asked').expect(200));
  return items.map(({ id }) => id);
};

describe('Han asks for more time to answer', () => {
  it('an officer gives fewer days: the date moves, and the days that were given are marked', async () => {
    const filed = await portal.through('in_progress');
    const before = await responseOf(filed);
    expect(extensionsIn((await portal.show('Han', filed)).actions)).toEqual(['requestExtension']);
    const asked = await portal.step('Han', filed, requests.requestExtension);
    expect(asked.extension).toEqual({ state: 'asked', days: 5 });
    expect((await responseOf(filed))?.dueOn).toBe(before?.dueOn);
    expect(await queue()).toContain(filed.id);
    expect(extensionsIn((await portal.show('Ouyang', filed)).actions)).toEqual([
      ...['grantExtension', 'declineExtension'],
    ]);

    const granted = await portal.step('Ouyang', filed, requests.grantExtension);
    expect(granted.extension).toEqual({ state: 'granted', days: 3 });
    expect(await queue()).not.toContain(filed.id);
    const after = await responseOf(filed);
    expect(after?.extendedBy).toBe(3);
    expect((after?.dueOn ?? '') > (before?.dueOn ?? '')).toBe(true);
    expect(after?.explanation).toMatchObject({ extendedBy: 3, dueOn: after?.dueOn });
    const steps = after?.explanation.steps ?? [];
    expect(steps.filter(({ extension }) => extension)).toHaveLength(3);
    expect(steps.filter(({ day }) => day <= (before?.dueOn ?? ''))).toEqual(before?.explanation.steps);
    const told = granted.timeline.filter(({ action }) => action.endsWith('Extension'));
    expect(told.map(({ action, actor }) => [action, actor?.name])).toEqual([
      ['requestExtension', 'Han'],
      ['grantExtension', 'Ouyang'],
    ]);
    const shown = await portal.show('complainant', filed);
    expect([shown.due?.on, shown.extension?.state]).toEqual([after?.dueOn, 'granted']);
  });

  it('only once, whether it was given or declined', async () => {
    for (const decision of [requests.grantExtension, requests.declineExtension]) {
      const filed = await portal.through('in_progress');
      const before = await responseOf(filed);
      await portal.step('Han', filed, requests.requestExtension);
      expect((await portal.attempt('Li', filed, requests.requestExtension)).status).toBe(409);
      await portal.step('Sun', filed, decision);
      const again = await portal.attempt('Han', filed, requests.requestExtension);
      expect([again.status, problemOf(again).code]).toEqual([409, 'action_not_offered']);
      expect((await portal.attempt('Ouyang', filed, requests.grantExtension)).status).toBe(409);
      const declined = decision.action === 'declineExtension';
      expect((await responseOf(filed))?.dueOn === before?.dueOn).toBe(declined);
      expect((await responseOf(filed))?.extendedBy).toBe(declined ? 0 : 3);
    }
  });

  it('not after the date: what has run out is neither asked for nor given', async () => {
    const late = await portal.through('in_progress');
    await moveClock(portal, late, 'response', -1);
    expect((await portal.attempt('Han', late, requests.requestExtension)).status).toBe(409);
    const askedInTime = await portal.through('in_progress');
    await portal.step('Han', askedInTime, requests.requestExtension);
    await moveClock(portal, askedInTime, 'response', -1);
    expect((await portal.attempt('Ouyang', askedInTime, requests.grantExtension)).status).toBe(409);
    expect((await responseOf(askedInTime))?.extendedBy).toBe(0);
    await portal.step('Ouyang', askedInTime, requests.declineExtension);
  });

  it('with a reason and so many days as there can be', async () => {
    const filed = await portal.through('in_progress');
    for (const [change, pointer] of [
      [{ days: 11 }, '/days'],
      [{ days: 0 }, '/days'],
      [{ reason: '' }, '/reason'],
    ] as const) {
      const answer = await portal.attempt('Han', filed, { ...requests.requestExtension, ...change });
      expect(pointersOf(answer)).toEqual([pointer]);
    }
    expect((await portal.show('Han', filed)).extension).toBeNull();
  });

  it('while it is asked about, an answer ends it all the same', async () => {
    const filed = await portal.through('in_progress');
    await portal.step('Han', filed, requests.requestExtension);
    await portal.step('Han', filed, requests.respond);
    expect(extensionsIn((await portal.show('Ouyang', filed)).actions)).toEqual([]);
  });
});

describe('Others', () => {
  it('of another platform, of the platform whose links are blocked, or who complained, cannot ask', async () => {
    const filed = await portal.through('in_progress');
    expect((await portal.attempt('Dou', filed, requests.requestExtension)).status).toBe(404);
    for (const who of ['Tao', 'complainant', 'Ouyang'] as const)
      expect((await portal.attempt(who, filed, requests.requestExtension)).status).toBe(409);
    expect((await portal.show('Han', filed)).extension).toBeNull();
  });

  it('cannot give what Han asked for: neither Han nor the lead, nor another platform, nor an auditor', async () => {
    const filed = await portal.through('in_progress');
    await portal.step('Han', filed, requests.requestExtension);
    const answers = [];
    for (const who of ['Han', 'Li', 'Tao', 'complainant', 'Dou', 'An'] as const)
      answers.push((await portal.attempt(who, filed, requests.grantExtension)).status);
    expect(answers).toEqual([409, 409, 409, 409, 404, 409]);
    expect((await responseOf(filed))?.extendedBy).toBe(0);
  });
});
