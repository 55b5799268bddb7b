import { newId } from '../../src/database/id';
import { errorsOf, pointersOf, problemOf } from '../kit/answers';
import { openPortal, type Portal } from '../kit/portal';
import {
  asWritten,
  attemptCampaign,
  campaignOf,
  inspections,
  listed,
  prepare,
  shownCampaign,
  started,
  stepCampaign,
} from './stories';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const newScenario = { name: { zh: '小程序中打开链接', en: 'Links in mini programs' } };

describe('Changing a campaign', () => {
  it('says what was before and what is after, and keeps the ids of the tree', async () => {
    const before = await prepare(portal, 'Ouyang', campaignOf());
    const frame = asWritten(before);
    const after = await stepCampaign(portal, 'Ou', before.id, {
      ...{
        action: 'revise',
        ...frame,
        name: { zh: '新名称', en: 'New name' },
        participants: ['wechat', 'douyin'],
      },
      note: '按会议意见调整',
    });
    expect(after.topics).toEqual(before.topics);
    expect(after.timeline.at(-1)).toEqual(
      expect.objectContaining({
        ...{ action: 'revise', note: '按会议意见调整', actor: { id: portal.idOf('Ou'), name: 'Ou' } },
        changes: {
          name: { before: frame.name, after: { zh: '新名称', en: 'New name' } },
          participants: { before: ['taobao', 'wechat'], after: ['douyin', 'wechat'] },
        },
      }),
    );
    expect(after.participants.map(({ slug }) => slug)).toEqual(['douyin', 'wechat']);
  });

  it('moves, renames, adds and removes branches as long as nothing hangs on them', async () => {
    const before = await prepare(portal, 'Ouyang', campaignOf());
    const { aspects, ...frame } = asWritten(before);
    const [links, harm] = aspects;
    if (!links || !harm) throw new Error('The tree has two aspects.');
    const [restricted] = links.problems;
    const [misleading] = harm.problems;
    if (!restricted || !misleading) throw new Error('Each has a problem.');
    const renamed = { ...restricted, scenarios: [newScenario, ...restricted.scenarios.slice(0, 1)] };
    const after = await stepCampaign(portal, 'Ouyang', before.id, {
      ...{ action: 'revise', ...frame, aspects: [{ ...links, problems: [misleading, renamed] }] },
    });
    const known = (name: string) => before.topics.find((topic) => topic.name.en === name)?.id;
    expect(after.topics.map(({ id, name, parentId }) => [name.en, parentId, id === known(name.en)])).toEqual([
      ['Blocking of web links', null, true],
      ['Misleading of users', links.id, true],
      ['Access restricted without a proper reason', links.id, true],
      ['Links in mini programs', restricted.id, false],
      ['Links in group chats', restricted.id, true],
    ]);
  });

  it('opens the missing self-inspections of new scenarios and new participants while it runs', async () => {
    const { id } = await started(portal);
    const before = await inspections(portal, 'Ouyang', { campaign: id });
    const { aspects, ...frame } = asWritten(await shownCampaign(portal, 'Ouyang', id));
    const more = aspects.map((aspect) => ({
      ...aspect,
      problems: aspect.problems.map((problem) =>
        problem.scenarios.length > 0
          ? { ...problem, scenarios: [...problem.scenarios, newScenario] }
          : problem,
      ),
    }));
    const participants = [...frame.participants, 'douyin'];
    await stepCampaign(portal, 'Ouyang', id, { action: 'revise', ...frame, aspects: more, participants });
    const after = await inspections(portal, 'Ouyang', { campaign: id, limit: 50 });
    expect([before.items.length, after.items.length]).toEqual([6, 12]);
    expect(after.items.slice(0, 6)).toEqual(before.items);
    expect((await inspections(portal, 'Dou', { campaign: id })).items).toHaveLength(4);
  });

  it('is refused where something hangs: a topic with items, a participant with records, each at its place', async () => {
    const { id } = await started(portal);
    const { aspects, ...frame } = asWritten(await shownCampaign(portal, 'Ouyang', id));
    const [links, harm] = aspects;
    const [restricted] = links?.problems ?? [];
    if (!links || !harm || !restricted) throw new Error('The tree has two aspects.');
    const fewer = { ...restricted, scenarios: restricted.scenarios.slice(1) };
    const refused = async (changes: Partial<typeof frame & { aspects: typeof aspects }>) => {
      const answer = await attemptCampaign(portal, 'Ouyang', id, {
        action: 'revise',
        ...frame,
        aspects,
        ...changes,
      });
      return [answer.status, errorsOf(answer)];
    };
    expect(await refused({ aspects: [{ ...links, problems: [fewer] }, harm] })).toEqual([
      422,
      ['/aspects/0/problems/0/scenarios topic_in_use'],
    ]);
    expect(await refused({ aspects: [links, { ...harm, problems: [] }] })).toEqual([
      422,
      ['/aspects/1/problems topic_in_use'],
    ]);
    expect(await refused({ aspects: [links] })).toEqual([422, ['/aspects topic_in_use']]);
    expect(await refused({ participants: ['taobao'] })).toEqual([422, ['/participants participant_in_use']]);
    expect(await refused({ participants: ['taobao', 'wechat', 'nobody'] })).toEqual([
      422,
      ['/participants/2 unknown_organisation'],
    ]);
    expect((await shownCampaign(portal, 'Ouyang', id)).revision).toBe(2);
  });

  it('is refused with branches of another campaign, the same one twice, or one on another level', async () => {
    const [one, other] = [
      await prepare(portal, 'Ouyang', campaignOf()),
      await prepare(portal, 'Ouyang', campaignOf()),
    ];
    const frame = asWritten(one);
    const [links, harm] = frame.aspects;
    const problem = links?.problems[0];
    if (!links || !harm || !problem) throw new Error('The tree has two aspects.');
    for (const id of [newId(), other.topics[0]?.id ?? '', harm.id, problem.id]) {
      const aspects = [{ ...links, id }, harm];
      const answer = await attemptCampaign(portal, 'Ouyang', one.id, { action: 'revise', ...frame, aspects });
      const at = id === harm.id ? '/aspects/1/id' : '/aspects/0/id';
      expect([answer.status, pointersOf(answer)[0]]).toEqual([422, at]);
    }
  });

  it('on an older record is answered with what happened since, and to platforms not at all', async () => {
    const { id } = await prepare(portal, 'Ouyang', campaignOf());
    const frame = asWritten(await shownCampaign(portal, 'Ouyang', id));
    await stepCampaign(portal, 'Ou', id, { action: 'revise', ...frame });
    const late = await attemptCampaign(portal, 'Ouyang', id, { action: 'revise', ...frame, revision: 1 });
    expect([late.status, problemOf(late).code]).toEqual([409, 'stale_revision']);
    expect(late.body.since).toEqual([expect.objectContaining({ action: 'revise', revision: 2 })]);
    expect((await attemptCampaign(portal, 'Li', id, { action: 'revise', ...frame })).status).toBe(403);
    expect((await attemptCampaign(portal, 'Ouyang', newId(), { action: 'revise', ...frame })).status).toBe(
      404,
    );
  });
});

it('Items count for the scenario, its problem and its aspect', async () => {
  const { id, topics } = await started(portal);
  const scenario = topics.find(({ level }) => level === 'scenario');
  await listed(portal, id, { scenario: scenario?.id ?? '' });
  const campaign = await shownCampaign(portal, 'Ouyang', id);
  expect([campaign.openItems, ...campaign.topics.map(({ items }) => items)]).toEqual([1, 1, 1, 1, 0, 0, 0]);
  // It is listed only: WeChat does not see it yet.
  expect((await shownCampaign(portal, 'Li', id)).topics.map(({ items }) => items)).toEqual([
    0, 0, 0, 0, 0, 0,
  ]);
});
