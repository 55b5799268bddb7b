import { addDays } from '@hutong/casework';
import type { CampaignRecord } from '@hutong/contract';
import { newId } from '../../src/database/id';
import { pointersOf, problemOf } from '../kit/answers';
import { attemptNewTask, showTask } from '../kit/campaign';
import type { PersonName } from '../kit/cast';
import { openPortal, type Portal } from '../kit/portal';
import { identifying } from '../kit/sight';
import { today } from '../kit/story';
import {
  attemptInspection,
  campaignOf,
  inspections,
  type InspectionStep,
  shownInspection,
  started,
  stepInspection,
} from './stories';

let portal: Portal;
let campaign: CampaignRecord;
beforeAll(async () => {
  portal = await openPortal();
  campaign = await started(portal);
});
afterAll(() => portal.close());

const found = {
  answer: 'problem_found',
  text: '逐项测试了群聊中的外链，部分被拦截',
  measures: '已列入下个版本',
} as const;
const submit: InspectionStep = { action: 'submit', ...found };
const check: InspectionStep = { action: 'check', finding: '情况属实，应当整改' };
const back: InspectionStep = { action: 'return', reason: '请补充测试的版本和场景' };

/** The self-inspection of WeChat of the scenario of this place in the tree, in a campaign of its own. */
async function ofWechat(place = 0): Promise<string> {
  const { id } = await started(portal);
  const { items } = await inspections(portal, 'Li', { campaign: id });
  const [one] = items.slice(place);
  if (!one) throw new Error('WeChat has nothing to inspect.');
  return one.id;
}
const refusal = async (who: PersonName, id: string, step: InspectionStep) => {
  const answer = await attemptInspection(portal, who, id, step);
  return [answer.status, problemOf(answer).code];
};

describe('The whole way of a self-inspection', () => {
  it('is saved by Han, handed in by Li with a file, checked by Ouyang, and listed in the ledger', async () => {
    const id = await ofWechat();
    expect(await shownInspection(portal, 'Han', id)).toMatchObject({
      ...{ state: 'open', answer: null, platform: { slug: 'wechat' }, actions: ['save'] },
      timeline: [{ action: 'open', side: 'regulator' }],
    });
    const saved = await stepInspection(portal, 'Han', id, { action: 'save', answer: null, text: '草稿' });
    expect(saved).toMatchObject({ state: 'open', revision: 2, text: '草稿' });

    const li = await portal.actingAs('Li');
    const submitted = await stepInspection(portal, 'Li', id, { ...submit, files: [await portal.upload(li)] });
    expect(submitted).toMatchObject({ state: 'submitted', ...found, overdue: false, actions: [] });
    expect(submitted.files).toMatchObject([{ name: 'proof.png', part: 'evidence', revision: 3 }]);
    expect(submitted.timeline.at(-1)).toMatchObject({ action: 'submit', files: [{ name: 'proof.png' }] });

    const checked = await stepInspection(portal, 'Ouyang', id, check);
    expect(checked).toMatchObject({
      ...{ state: 'checked', finding: '情况属实，应当整改', checkedBy: { name: 'Ouyang' }, actions: [] },
      timeline: [{ action: 'open' }, { action: 'submit' }, { action: 'check', note: '情况属实，应当整改' }],
    });
    const task = await showTask(portal, 'Ouyang', checked.item?.id ?? '');
    expect(task).toMatchObject({
      ...{ state: 'listed', origin: 'self_inspection', platform: { slug: 'wechat' }, title: checked.title },
      ...{ source: { id, kind: 'self_inspection' }, scenario: { id: checked.scenario.id } },
      demand: '情况属实，应当整改',
    });
    // What is listed is not ordered yet: WeChat has nothing of it.
    expect((await shownInspection(portal, 'Li', id)).item).toBeNull();
  });

  it('lists what the officer names, or nothing, whatever the platform has found', async () => {
    const [named, none, fine] = [await ofWechat(0), await ofWechat(1), await ofWechat(2)];
    await stepInspection(portal, 'Li', named, submit);
    const item = { title: '群聊链接限期放开', demand: '三十日内放开' };
    const checked = await stepInspection(portal, 'Ou', named, { ...check, item });
    expect(await showTask(portal, 'Ou', checked.item?.id ?? '')).toMatchObject(item);
    await stepInspection(portal, 'Li', none, submit);
    expect((await stepInspection(portal, 'Ou', none, { ...check, item: null })).item).toBeNull();
    await stepInspection(portal, 'Li', fine, { ...submit, answer: 'no_problem' });
    expect((await stepInspection(portal, 'Ou', fine, check)).item).toBeNull();
  });

  it('goes back with a reason, and is handed in again', async () => {
    const id = await ofWechat();
    await stepInspection(portal, 'Li', id, submit);
    const returned = await stepInspection(portal, 'Ouyang', id, back);
    expect(returned).toMatchObject({ state: 'open', submittedAt: null, text: '', answer: null });
    expect(returned.timeline.at(-1)).toMatchObject({ action: 'return', note: '请补充测试的版本和场景' });
    expect(await shownInspection(portal, 'Li', id)).toMatchObject({ ...found, actions: ['save', 'submit'] });
    const again = await stepInspection(portal, 'Li', id, { ...submit, text: '已补充 8.0.16 版本的测试' });
    expect(again).toMatchObject({ state: 'submitted', text: '已补充 8.0.16 版本的测试' });
  });
});

describe('Who may not', () => {
  it('Han cannot hand in, Ouyang cannot fill in, An changes nothing, and Li checks nothing', async () => {
    const id = await ofWechat();
    const refused = [409, 'action_not_offered'];
    expect(await refusal('Han', id, submit)).toEqual(refused);
    expect(await refusal('Ouyang', id, submit)).toEqual(refused);
    expect(await refusal('Ouyang', id, { action: 'save', answer: null, text: '' })).toEqual(refused);
    expect(await refusal('Ouyang', id, check)).toEqual(refused);
    await stepInspection(portal, 'Li', id, submit);
    expect(await refusal('Li', id, check)).toEqual(refused);
    expect(await refusal('An', id, check)).toEqual(refused);
    expect(await refusal('Ada', id, check)).toEqual([403, 'forbidden']);
  });

  it('Tang sees nothing of WeChat’s: not the record, not in lists, not in counts', async () => {
    const id = await ofWechat();
    const tang = await portal.actingAs('Tang');
    expect((await tang.get(`/api/v1/self-inspections/${id}`)).status).toBe(404);
    expect(await refusal('Tang', id, submit)).toEqual([404, 'not_found']);
    expect((await tang.get(`/api/v1/self-inspections/${newId()}`)).status).toBe(404);
    const own = await inspections(portal, 'Tang', { campaign: campaign.id, count: 'true' });
    expect(own.items.map(({ platform }) => platform.slug)).toEqual(['taobao', 'taobao', 'taobao']);
    expect(own.total).toEqual({ value: 3, exact: true });
    const ofOthers = await inspections(portal, 'Tang', { platform: 'wechat', count: 'true' });
    expect([ofOthers.items, ofOthers.total?.value]).toEqual([[], 0]);
    expect((await inspections(portal, 'Dou', { campaign: campaign.id })).items).toEqual([]);
  });

  it('Tang’s role in the database reads Taobao’s only, whatever is asked', async () => {
    await ofWechat();
    const asker = {
      role: 'hutong_platform',
      person: portal.idOf('Tang'),
      organisation: portal.idOf('taobao'),
    };
    await portal.look(`BEGIN; ${identifying(asker)}`);
    const rows = await portal.look<{ platform: string }>(
      'SELECT DISTINCT platform_id AS platform FROM self_inspection',
    );
    await portal.look('ROLLBACK');
    expect(rows).toEqual([{ platform: portal.idOf('taobao') }]);
  });

  it('Ouyang reads no draft of WeChat’s before it is handed in', async () => {
    const id = await ofWechat();
    const han = await portal.actingAs('Han');
    const draft = {
      action: 'save',
      answer: 'problem_found',
      text: '尚未定稿',
      measures: '内部讨论中',
    } as const;
    await stepInspection(portal, 'Han', id, { ...draft, files: [await portal.upload(han, 'draft.png')] });
    const seen = await shownInspection(portal, 'Ouyang', id);
    expect(seen).toMatchObject({
      answer: null,
      text: '',
      measures: '',
      files: [],
      timeline: [{ action: 'open' }],
    });
    const byAnswer = { campaign: seen.campaign.id, answer: 'problem_found' };
    expect((await inspections(portal, 'Ouyang', byAnswer)).items).toEqual([]);
    expect((await inspections(portal, 'Han', byAnswer)).items).toHaveLength(1);
  });
});

describe('What is refused', () => {
  it('lacks a conclusion and a text, each named', async () => {
    const id = await ofWechat();
    const answer = await attemptInspection(portal, 'Li', id, { action: 'submit', answer: null, text: '' });
    expect([answer.status, pointersOf(answer)]).toEqual([422, ['/answer', '/text']]);
  });

  it('was written on an older record: whoever comes second hears what happened', async () => {
    const id = await ofWechat();
    await stepInspection(portal, 'Han', id, { action: 'save', answer: null, text: '一' });
    const late = await attemptInspection(portal, 'Li', id, { ...submit, revision: 1 });
    expect([late.status, problemOf(late).code]).toEqual([409, 'stale_revision']);
    expect(late.body.since).toEqual([expect.objectContaining({ action: 'save', revision: 2 })]);
  });

  it('brings somebody else’s file', async () => {
    const id = await ofWechat();
    const file = await portal.upload(await portal.actingAs('Tang'));
    const answer = await attemptInspection(portal, 'Li', id, { ...submit, files: [file] });
    expect([answer.status, pointersOf(answer)]).toEqual([422, ['/files/0']]);
    expect((await shownInspection(portal, 'Li', id)).revision).toBe(1);
  });
});

describe('Lists', () => {
  it('go page by page, and know what is overdue: past the last day of the phase, not handed in', async () => {
    const { phases, ...frame } = campaignOf({ startsOn: addDays(today, -90), endsOn: addDays(today, 60) });
    const past = phases.map((phase, index) => ({
      ...phase,
      startsOn: index === 0 ? frame.startsOn : addDays(frame.startsOn, index * 10),
      endsOn: index === 4 ? frame.endsOn : addDays(frame.startsOn, index * 10 + 9),
    }));
    const { id } = await started(portal, { ...frame, phases: past });
    const first = await inspections(portal, 'Ouyang', { campaign: id, limit: 4 });
    expect(first.items).toHaveLength(4);
    expect(first.items.every(({ overdue, dueOn }) => overdue && dueOn === addDays(today, -71))).toBe(true);
    const rest = await inspections(portal, 'Ouyang', { campaign: id, limit: 4, cursor: first.next ?? '' });
    expect([rest.items.length, rest.next]).toEqual([2, null]);
    const [one] = rest.items;
    await stepInspection(portal, 'Li', one?.id ?? '', submit);
    const overdue = await inspections(portal, 'Ouyang', { campaign: id, overdue: 'true', count: 'true' });
    expect(overdue.total?.value).toBe(5);
    const submitted = await inspections(portal, 'Ouyang', { campaign: id, state: 'submitted' });
    expect(submitted.items.map((item) => [item.id, item.overdue])).toEqual([[one?.id, false]]);
    const aspect = one?.scenario && (await inspections(portal, 'Ouyang', { scenario: one.scenario.id }));
    expect(aspect?.items).toHaveLength(2);
  });
});

it('Nothing of it changes any more once the campaign is closed', async () => {
  const id = await ofWechat();
  const { campaign: of } = await shownInspection(portal, 'Li', id);
  const sun = await portal.actingAs('Sun');
  await sun.post(`/api/v1/campaigns/${of.id}/transitions`).send({ action: 'close', revision: 2 }).expect(201);
  expect((await shownInspection(portal, 'Li', id)).actions).toEqual([]);
  expect(await refusal('Li', id, submit)).toEqual([409, 'action_not_offered']);
  const wish = {
    as: 'listed',
    platform: 'wechat',
    origin: 'inspection',
    title: '迟到的事项',
    campaign: of.id,
  } as const;
  expect((await attemptNewTask(portal, 'Ouyang', wish)).status).toBe(422);
});
