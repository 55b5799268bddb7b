import { fileComplaint } from '@hutong/contract';
import { en } from '../labels/en';
import { languageOf } from '../locale';
import { type Draft, emptyDraft } from './draft';
import { problemsOfDraft, problemsOfStep } from './draft-problems';
import { filingOf } from './filing-of';

const blocked: Draft = {
  ...emptyDraft,
  kind: 'blocked_link',
  targetUrl: ' https://item.taobao.com/item.htm?id=1 ',
  respondent: 'wechat',
  scene: 'group_chat',
  symptom: 'stopped',
};
const english = languageOf('en');

describe('what is filed', () => {
  it('leaves out everything that Wang Wei left empty, and passes the schema of the server', () => {
    const filing: unknown = JSON.parse(JSON.stringify(filingOf(blocked, [], 'zh')));
    expect(filing).toEqual({
      kind: 'blocked_link',
      targetUrl: 'https://item.taobao.com/item.htm?id=1',
      respondent: 'wechat',
      scene: 'group_chat',
      symptom: 'stopped',
      locale: 'zh',
    });
    expect(fileComplaint.safeParse(filing).success).toBe(true);
  });

  it('leaves out what belongs to the other kind, when she changed her mind', () => {
    const draft: Draft = {
      ...blocked,
      kind: 'harmful_link',
      harmGround: 'fraud',
      parityUrl: 'https://jd.com/',
    };
    const filing = filingOf(draft, [], 'zh');
    expect(filing.symptom).toBeUndefined();
    expect(filing.parity).toBeUndefined();
    expect(filing.harmGround).toBe('fraud');
    expect(fileComplaint.safeParse(filing).success).toBe(true);
  });

  it('claims the uploaded files', () => {
    const files = [{ id: '0190a000-0000-7000-8000-000000000001', token: 't' }];
    expect(filingOf(blocked, files, 'en').files).toEqual(files);
  });
});

describe('what keeps a draft from being filed', () => {
  const fieldsOf = (draft: Draft) => problemsOfDraft(draft, [], english).map(({ field }) => field);

  it('is nothing, when all that is needed is there', () => {
    expect(fieldsOf(blocked)).toEqual([]);
  });

  it('is said in words next to each field of an empty draft', () => {
    const problems = problemsOfDraft(emptyDraft, [], english);
    expect(problems).toContainEqual({ field: 'kind', message: en.problems.required.kind });
    expect(problems).toContainEqual({ field: 'scene', message: en.problems.required.scene });
    expect(problems).toContainEqual({ field: 'targetUrl', message: en.problems.required.targetUrl });
  });

  it('is shown in the step where the field is asked for', () => {
    const problems = problemsOfDraft({ ...blocked, email: 'nope', parityUrl: 'jd' }, [], english);
    expect(problemsOfStep(problems, 'contact')).toEqual([
      { field: 'contact.email', message: en.problems.codes.email },
    ]);
    expect(problemsOfStep(problems, 'what')).toEqual([
      { field: 'parity.url', message: en.problems.codes.not_a_web_address },
    ]);
  });

  it('is a missing address, where no link was found in the text', () => {
    expect(fieldsOf({ ...blocked, targetUrl: '', pastedText: '打不开' })).toEqual(['targetUrl']);
  });

  it('is a day that has not come yet', () => {
    expect(fieldsOf({ ...blocked, occurredOn: '2999-01-01' })).toEqual(['occurredOn']);
  });
});
