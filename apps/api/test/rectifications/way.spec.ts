import { addDays } from '@hutong/casework';
import { letterContent } from '../../src/rectifications/letter-content';
import { errorsOf, problemOf } from '../kit/answers';
import type { PersonName } from '../kit/cast';
import {
  attemptNewTask,
  attemptTask,
  draftedTask,
  orderedTask,
  orderOf,
  runningCampaign,
  showTask,
  stepTask,
  type StoryCampaign,
  submission,
  taskRequests,
  taskRetest,
  type TaskStep,
  taskThrough,
} from '../kit/campaign';
import type { Portal } from '../kit/portal';
import { inAMonth, today } from '../kit/story';
import { underWay } from '../kit/under-way';

let portal: Portal;
let campaign: StoryCampaign;
underWay((opened, started) => ([portal, campaign] = [opened, started]));

const eventsOf = async (id: string) =>
  (
    await portal.look<{ action: string }>(
      'SELECT action FROM ledger_event WHERE record_id = $1 ORDER BY revision',
      [id],
    )
  ).map(({ action }) => action);

it('A task goes from the draft to the strike-off, and each step leaves one event', async () => {
  const draft = await draftedTask(portal, campaign, {
    milestones: [{ title: '提交方案', dueOn: addDays(today, 5) }],
  });
  expect(draft).toMatchObject({ state: 'draft', orderedDueOn: inAMonth, due: null, complaints: 0 });
  expect(draft.actions).toEqual(['revise']);
  const issued = await stepTask(portal, 'Sun', draft.id, taskRequests.issue);
  expect(issued).toMatchObject({ state: 'issued', due: { clock: 'task_acknowledgement' } });
  expect((await showTask(portal, 'Li', draft.id)).actions).toEqual(['acknowledge', 'requestExtension']);
  const planned = await stepTask(portal, 'Li', draft.id, taskRequests.acknowledge);
  expect(planned.milestonePlan.map(({ title, namedIn }) => `${namedIn} ${title}`)).toEqual([
    'order 提交方案',
    'plan 灰度百分之十',
    'plan 全量',
  ]);
  expect(planned.clocks.filter(({ kind }) => kind === 'task_milestone')).toHaveLength(3);
  const reached = planned.milestonePlan.slice(0, 2).map(({ id }) => id);
  const progressed = await stepTask(portal, 'Han', draft.id, { ...taskRequests.reportProgress, reached });
  expect(progressed).toMatchObject({ progress: 40, milestones: { reached: 2, all: 3 } });
  const submitted = await stepTask(portal, 'Li', draft.id, await submission(portal));
  expect(submitted).toMatchObject({ state: 'submitted', submittedLate: false, due: null, evidence: 2 });
  expect(submitted.reports).toMatchObject([
    { round: 1, before: [{ part: 'before' }], after: [{ part: 'after' }] },
  ]);
  await stepTask(portal, 'Ouyang', draft.id, taskRequests.verify);
  const struck = await stepTask(portal, 'Ou', draft.id, taskRequests.strikeOff);
  expect(struck).toMatchObject({
    state: 'struck_off',
    nextRetest: 'retest_7',
    verifiedBy: { name: 'Ouyang' },
  });
  expect(struck.retests).toMatchObject([{ occasion: 'verification', result: 'opens' }]);
  expect(await eventsOf(draft.id)).toEqual([
    ...['draft', 'issue', 'acknowledge', 'reportProgress', 'submit', 'verify', 'strikeOff'],
  ]);
});

it('What a verification finds is entered in the matrix of openness', async () => {
  await taskThrough(portal, campaign, 'struck_off', { target: 'douyin' });
  const cells = await portal.look(
    `SELECT ch.state, ch.basis FROM cell c JOIN cell_change ch ON ch.cell_id = c.id
     WHERE c.source_id = $1 AND c.target_id = $2`,
    [portal.idOf('wechat'), portal.idOf('douyin')],
  );
  expect(cells).toEqual([{ state: 'open', basis: 'retest' }]);
});

it('A re-test has its pictures, and none that somebody else sent', async () => {
  const { id } = await taskThrough(portal, campaign, 'submitted');
  const verifyWith = async (who: PersonName): Promise<TaskStep> => {
    const picture = await portal.upload(await portal.actingAs(who), 'opens.png');
    return { action: 'verify', retests: [{ ...taskRetest, files: [picture] }] };
  };
  const refused = await attemptTask(portal, 'Ouyang', id, await verifyWith('Li'));
  expect(errorsOf(refused)).toEqual(['/retests/0/files/0 file_not_claimable']);
  const verified = await stepTask(portal, 'Ouyang', id, await verifyWith('Ouyang'));
  expect(verified.retests).toMatchObject([{ by: { name: 'Ouyang' }, files: [{ part: 'retest' }] }]);
  const failing: TaskStep = { action: 'verify', retests: [{ ...taskRetest, result: 'still_blocked' }] };
  const other = await taskThrough(portal, campaign, 'submitted');
  expect(problemOf(await attemptTask(portal, 'Ouyang', other.id, failing)).errors).toMatchObject([
    { pointer: '/retests/0/result', code: 'need_passing_retest' },
  ]);
});

it('Strike-off takes two people: who verified cannot, whatever their rank', async () => {
  const { id } = await taskThrough(portal, campaign, 'submitted');
  expect(problemOf(await attemptTask(portal, 'Ou', id, taskRequests.strikeOff)).code).toBe(
    'action_not_offered',
  );
  await stepTask(portal, 'Sun', id, taskRequests.verify);
  expect(problemOf(await attemptTask(portal, 'Sun', id, taskRequests.strikeOff)).code).toBe(
    'action_not_offered',
  );
  expect((await stepTask(portal, 'Ou', id, taskRequests.strikeOff)).state).toBe('struck_off');
});

it('A letter has a number of its year, a check code, and says the order in both languages', async () => {
  const filed = await portal.through('under_review');
  const task = await orderedTask(portal, campaign, { complaints: [filed.id] });
  const [letter] = await portal.look<{ number: string; check_code: string; content: object }>(
    'SELECT number, check_code, content FROM letter WHERE record_id = $1',
    [task.id],
  );
  expect(letter?.number).toMatch(new RegExp(`^整改〔${today.slice(0, 4)}〕\\d{4}号$`));
  expect(letter?.check_code).toMatch(/^[2-9A-HJKMNP-Z]{12}$/);
  expect(letterContent.parse(letter?.content)).toMatchObject({
    ...{
      number: letter?.number,
      kind: 'rectification_order',
      dueOn: inAMonth,
      complaints: [filed.caseNumber],
    },
    ...{ platform: { zh: '微信', en: 'WeChat' }, issuedBy: 'supervisor', issuedOn: today },
  });
  expect(JSON.stringify(letter?.content)).not.toContain('停止访问的提示');
  expect(task.letters).toMatchObject([{ kind: 'rectification_order', number: letter?.number }]);
});

it('What is returned has a new date and is submitted again in a second round', async () => {
  const task = await taskThrough(portal, campaign, 'returned');
  expect(task).toMatchObject({
    orderedDueOn: addDays(today, 15),
    timesReturned: 1,
    due: { clock: 'task_due' },
  });
  expect(task.letters.map(({ kind }) => kind)).toEqual(['rectification_order', 'return']);
  const again = await stepTask(portal, 'Li', task.id, await submission(portal));
  expect(again.reports.map(({ round, after }) => [round, after.length])).toEqual([
    [1, 1],
    [2, 1],
  ]);
});

it('A return after the verification asks for another verification', async () => {
  const { id } = await taskThrough(portal, campaign, 'submitted');
  await stepTask(portal, 'Ouyang', id, taskRequests.verify);
  await stepTask(portal, 'Ou', id, taskRequests.return);
  const again = await stepTask(portal, 'Li', id, await submission(portal));
  expect(again).toMatchObject({ verified: false, verifiedBy: null });
});

describe('An extension', () => {
  it('is asked for twice at most, and moves the date when it is granted', async () => {
    const { id } = await taskThrough(portal, campaign, 'in_progress');
    const asked = await stepTask(portal, 'Li', id, taskRequests.requestExtension);
    expect(asked).toMatchObject({ extensionAskedOn: addDays(today, 40), orderedDueOn: inAMonth });
    expect(asked.actions).not.toContain('requestExtension');
    const granted = await stepTask(portal, 'Sun', id, taskRequests.grantExtension);
    expect(granted).toMatchObject({ orderedDueOn: addDays(today, 40), extensionAskedOn: null });
    const again = { ...taskRequests.requestExtension, dueOn: addDays(today, 50) };
    await stepTask(portal, 'Li', id, again);
    const declined = await stepTask(portal, 'Sun', id, taskRequests.declineExtension);
    expect(declined).toMatchObject({ orderedDueOn: addDays(today, 40), extensions: 2 });
    expect(declined.letters.map(({ kind }) => kind)).toContain('extension_declined');
    expect(problemOf(await attemptTask(portal, 'Li', id, again)).code).toBe('action_not_offered');
  });

  it('is not for a handler, an officer cannot grant it, and an earlier date is none', async () => {
    const { id } = await taskThrough(portal, campaign, 'in_progress');
    expect((await attemptTask(portal, 'Han', id, taskRequests.requestExtension)).status).toBe(409);
    const earlier = { ...taskRequests.requestExtension, dueOn: addDays(today, 3) };
    expect(problemOf(await attemptTask(portal, 'Li', id, earlier)).errors).toMatchObject([
      { pointer: '/dueOn', code: 'need_later_date' },
    ]);
    await stepTask(portal, 'Li', id, taskRequests.requestExtension);
    expect((await attemptTask(portal, 'Ouyang', id, taskRequests.grantExtension)).status).toBe(409);
  });

  it('is not asked for once the date has passed', async () => {
    const { id } = await taskThrough(portal, campaign, 'in_progress');
    await portal.look('ALTER TABLE task DISABLE TRIGGER ALL');
    await portal.look('UPDATE task SET ordered_due_on = $2 WHERE id = $1', [id, addDays(today, -1)]);
    await portal.look('ALTER TABLE task ENABLE TRIGGER ALL');
    expect((await attemptTask(portal, 'Li', id, taskRequests.requestExtension)).status).toBe(409);
    const late = await stepTask(portal, 'Li', id, await submission(portal));
    expect(late.submittedLate).toBe(true);
  });
});

it('A task is cancelled with a reason, by the supervisor only, and owes nothing any more', async () => {
  const { id } = await orderedTask(portal, campaign);
  expect((await attemptTask(portal, 'Ouyang', id, taskRequests.cancel)).status).toBe(409);
  expect(await stepTask(portal, 'Sun', id, taskRequests.cancel)).toMatchObject({
    state: 'cancelled',
    due: null,
  });
});

it('What a campaign leaves open goes on as a new item of the next one, with its complaints', async () => {
  const next = await runningCampaign(portal, { name: '第二期专项行动', started: false });
  const filed = await portal.through('under_review');
  const { id, number } = await orderedTask(portal, campaign, { complaints: [filed.id] });
  const step = { ...taskRequests.carryOver, campaign: next.id };
  expect((await stepTask(portal, 'Sun', id, step)).state).toBe('carried_over');
  const [carried] = await portal.look<{ id: string }>('SELECT id FROM task WHERE carried_from_id = $1', [id]);
  const item = await showTask(portal, 'Ouyang', carried?.id ?? '');
  expect(item).toMatchObject({
    state: 'listed',
    carriedFrom: { number },
    campaign: { id: next.id },
    complaints: 1,
  });
  expect((await attemptTask(portal, 'Sun', item.id, { ...step, campaign: next.id })).status).toBe(422);
});

it('An order lacks nothing, is for a participant, and is drafted in a campaign that is under way', async () => {
  const prepared = await runningCampaign(portal, { started: false, participants: ['wechat'] });
  const problemsOf = async (wish: Parameters<typeof attemptNewTask>[2]) =>
    problemOf(await attemptNewTask(portal, 'Ouyang', wish)).errors?.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
  expect(await problemsOf(orderOf(prepared))).toEqual(['/campaign need_campaign_running']);
  const small = await runningCampaign(portal, { participants: ['wechat'] });
  const aboutTaobao = await portal.file({ respondent: 'taobao', targetUrl: 'https://u.jd.com/1' });
  expect(
    await problemsOf(
      orderOf(small, {
        ...{ platform: 'douyin', target: 'taobao', scenario: campaign.scenario, dueOn: today },
        complaints: [aboutTaobao.id],
      }),
    ),
  ).toEqual([
    '/platform need_platform',
    '/scenario need_scenario',
    '/dueOn need_future_date',
    '/complaints/0 need_complaints_of_platform',
  ]);
  expect((await attemptNewTask(portal, 'Li', orderOf(campaign))).status).toBe(403);
  const late = await draftedTask(portal, campaign, { dueOn: addDays(campaign.endsOn, 5) });
  expect((await attemptTask(portal, 'Sun', late.id, taskRequests.issue)).status).toBe(422);
  const reason = '涉及系统改造，需延至行动结束之后';
  expect((await stepTask(portal, 'Sun', late.id, { ...taskRequests.issue, reason })).state).toBe('issued');
});
