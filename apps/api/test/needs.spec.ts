import { type Outcome, outcomes } from '@hutong/casework';
import type { FileComplaintInput, TransitionInput } from '@hutong/contract';
import { pointersOf } from './kit/answers';
import { type Filed, openPortal, type Portal } from './kit/portal';
import { requests, responses, retest } from './kit/story';

const harmful: Partial<FileComplaintInput> = {
  kind: 'harmful_link',
  symptom: undefined,
  harmGround: 'fraud',
  targetUrl: 'https://prize.example.net/login',
};
const forHarmful: Outcome[] = ['blocked', 'warning_added', 'source_restricted', 'no_harm_found'];

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

describe('What a response needs', () => {
  let blocked: Filed;
  let harm: Filed;
  beforeAll(async () => {
    blocked = await portal.through('in_progress');
    harm = await portal.through('in_progress', harmful);
  });

  const answering = async (filed: Filed, response: object, language: 'zh' | 'en' = 'en') => {
    const agent = await portal.actingAs('Han');
    return agent
      .post(`/api/v1/complaints/${filed.id}/transitions`)
      .set('Accept-Language', language)
      .send({ action: 'respond', revision: 3, response });
  };

  it.each(outcomes)('%s: names each field that Han left out', async (outcome) => {
    const filed = forHarmful.includes(outcome) ? harm : blocked;
    const whole: Record<string, unknown> = responses[outcome];
    for (const field of Object.keys(whole).filter((name) => name !== 'outcome')) {
      const { [field]: _, ...lacking } = whole;
      const { status, body } = await answering(filed, lacking);
      expect([field, status, pointersOf({ body })]).toEqual([field, 400, [`/response/${field}`]]);
      expect(body.errors[0].message).toMatch(/\w/);
    }
    const revisions = await portal.look('SELECT DISTINCT revision FROM complaint');
    expect(revisions).toEqual([{ revision: 3 }]);
  });

  it.each(outcomes)('%s: is an outcome of one kind of complaint only, or of both', async (outcome) => {
    const other = forHarmful.includes(outcome) ? blocked : harm;
    if (outcome === 'not_responsible') return;
    const { status, body } = await answering(other, responses[outcome]);
    expect([status, body.code, pointersOf({ body })]).toEqual([422, 'needs_not_met', ['/response/outcome']]);
  });

  const { maintained } = responses;
  it.each([
    ['safety without facts', { ...maintained, facts: '出于安全考虑' }, ['/response/facts', '/files']],
    ['padding instead of facts', { ...maintained, facts: '安'.repeat(60) }, ['/response/facts', '/files']],
    ['no evidence', maintained, ['/files']],
    ['a review in the past', { ...maintained, reviewOn: '2021-09-17' }, ['/response/reviewOn', '/files']],
    [
      'an unblocking to come',
      { ...responses.unblocked, unblockedOn: '2999-01-01' },
      ['/response/unblockedOn'],
    ],
  ])('%s is refused with the fields', async (_, response, fields) => {
    const { status, body } = await answering(blocked, response);
    expect([status, body.code, pointersOf({ body })]).toEqual([422, 'needs_not_met', fields]);
  });

  it('says so in the language of whoever asks', async () => {
    const [zh, en] = [await answering(blocked, maintained, 'zh'), await answering(blocked, maintained, 'en')];
    expect(zh.body.errors[0].message).toMatch(/\p{Script=Han}/u);
    expect(en.body.errors[0].message).toMatch(/^[\x20-\x7e’–]+$/);
    expect([zh.headers['content-language'], en.headers['content-language']]).toEqual(['zh', 'en']);
    expect(zh.body.title).toMatch(/\p{Script=Han}/u);
  });

  it('takes every outcome that lacks nothing, with its event', async () => {
    for (const outcome of outcomes) {
      const filed = await portal.through('in_progress', forHarmful.includes(outcome) ? harmful : {});
      const files = [await portal.upload(await portal.actingAs('Han'))];
      const record = await portal.step('Han', filed, {
        action: 'respond',
        response: responses[outcome],
        files,
      });
      expect(record.timeline.at(-1)).toMatchObject({
        action: 'respond',
        to: 'responded',
        changes: { outcome: { after: outcome } },
      });
      expect(record.responses[0]).toMatchObject({
        response: responses[outcome],
        files: [{ name: 'proof.png' }],
      });
    }
  });
});

describe('What other actions need', () => {
  it.each<[string, TransitionInput['action'], string]>([
    ['refuse', 'refuse', '/refusalGround'],
    ['mergeInto', 'mergeInto', '/target'],
    ['notOurs without a name', 'notOurs', '/responsible'],
    ['requestInformation', 'requestInformation', '/question'],
    ['supply', 'supply', '/answer'],
    ['dispute', 'dispute', '/reason'],
    ['return', 'return', '/reason'],
    ['escalate', 'escalate', '/reason'],
    ['requestExtension', 'requestExtension', '/days'],
    ['orderRectification', 'orderRectification', '/finding'],
    ['reopen', 'reopen', '/reason'],
  ])('%s names what is missing', async (_, action, pointer) => {
    const filed = await portal.file();
    const whole: Record<string, unknown> = { ...requests[action], revision: 1 };
    delete whole[pointer.slice(1)];
    const agent = await portal.actingAs('Ouyang');
    const { status, body } = await agent.post(`/api/v1/complaints/${filed.id}/transitions`).send(whole);
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ pointer, code: 'required' })]]);
  });

  it('Ouyang cannot accept before anybody knows against whom', async () => {
    const filed = await portal.file({ respondent: null });
    const { status, body } = await portal.attempt('Ouyang', filed, requests.accept);
    expect([status, body.errors[0].pointer]).toEqual([422, '/respondent']);
    const record = await portal.step('Ouyang', filed, { action: 'accept', respondent: 'douyin' });
    expect(record.respondent?.slug).toBe('douyin');
  });

  it.each([
    ['nothing', {}, ['/retest']],
    ['grounds that nobody gave', { groundsAccepted: true }, ['/groundsAccepted']],
    [
      'a test that says it is still blocked',
      { retest: { ...retest, result: 'still_blocked' } },
      ['/retest/result'],
    ],
    ['a test of tomorrow', { retest: { ...retest, retestedOn: '2999-01-01' } }, ['/retest/retestedOn']],
  ] as const)('Ouyang cannot verify on %s', async (_, payload, fields) => {
    const filed = await portal.through('responded');
    const answer = await portal.attempt('Ouyang', filed, { action: 'verify', ...payload });
    expect([answer.status, pointersOf(answer)]).toEqual([422, fields]);
  });

  it('a refusal that was reopened is for a second officer, who may uphold it once and for all', async () => {
    const refuse = async () => {
      const filed = await portal.file();
      await portal.step('Ouyang', filed, requests.refuse);
      await portal.step('complainant', filed, requests.reopen);
      return filed;
    };
    const [taken, upheld] = [await refuse(), await refuse()];
    for (const action of [requests.return, requests.refuse, requests.verify])
      expect((await portal.attempt('Ouyang', taken, action)).status).toBe(409);
    expect((await portal.step('Ou', taken, requests.return)).state).toBe('returned');
    const record = await portal.step('Ou', upheld, requests.refuse);
    expect([record.closedAs, record.timeline.length]).toEqual(['refused', 4]);
    expect((await portal.attempt('complainant', upheld, requests.reopen)).status).toBe(409);
  });

  it('a refusal that named no platform reaches one when Ou names it, and only then', async () => {
    const filed = await portal.file({ respondent: null });
    await portal.step('Ouyang', filed, requests.refuse);
    await portal.step('complainant', filed, requests.reopen);
    const nameless = await portal.attempt('Ou', filed, requests.return);
    expect([nameless.status, pointersOf(nameless)]).toEqual([422, ['/respondent']]);
    const record = await portal.step('Ou', filed, { ...requests.return, respondent: 'taobao' });
    expect([record.state, record.respondent?.slug, record.affected]).toEqual(['returned', 'taobao', null]);
    const again = await portal.step('Tao', filed, requests.respond);
    const moved = await portal.step('Ou', filed, { ...requests.return, respondent: 'douyin' });
    expect([again.state, moved.respondent?.slug]).toEqual(['responded', 'taobao']);
  });
});
