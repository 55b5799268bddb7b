import { fileComplaint, openByReceipt, transition } from '@hutong/contract';
import { Refusal, Unreachable } from './api/client';
import { en } from './labels/en';
import { zh } from './labels/zh';
import { actionsSince, failureWords, problemsIn, problemsOf } from './problems';

const problem = (status: number, more = {}) => ({
  type: 'about:blank',
  title: '标题',
  status,
  code: 'x',
  ...more,
});

describe('what the schema finds wrong', () => {
  it('is said in the language of the person', () => {
    const wrong = openByReceipt.safeParse({ receiptCode: '12' });
    expect(problemsOf(wrong, zh)).toEqual([
      { field: 'receiptCode', message: zh.problems.codes.not_a_receipt_code },
    ]);
    expect(problemsOf(wrong, en)[0]?.message).toBe(en.problems.codes.not_a_receipt_code);
  });

  it('says how long a text may be, and how long it must be', () => {
    const long = fileComplaint.safeParse({
      kind: 'blocked_link',
      scene: 'moments',
      narrative: 'x'.repeat(5001),
    });
    expect(problemsOf(long, en)).toContainEqual({
      field: 'narrative',
      message: en.problems.codes.too_long(5000),
    });
    const short = transition.safeParse({ action: 'dispute', revision: 1, reason: '不' });
    expect(problemsOf(short, zh)).toEqual([{ field: 'reason', message: zh.problems.codes.too_short(5) }]);
  });

  it('shows a problem of one file at the files', () => {
    const files = [{ id: 'not an id' }];
    const wrong = transition.safeParse({ action: 'supply', revision: 1, answer: '截图已附上', files });
    expect(problemsOf(wrong, zh)).toEqual([{ field: 'files', message: zh.problems.codes.other }]);
  });
});

describe('what the server refuses', () => {
  it('is shown at the field that its pointer names', () => {
    const errors = [
      { pointer: '/contact/email', code: 'x', message: '邮箱无法使用' },
      { pointer: '/files/0/id', code: 'y', message: '文件已过期' },
    ];
    expect(problemsIn(problem(422, { errors }))).toEqual([
      { field: 'contact.email', message: '邮箱无法使用' },
      { field: 'files', message: '文件已过期' },
    ]);
  });

  it('has words also where the server has none', () => {
    expect(failureWords(new Unreachable(), zh)).toBe(zh.problems.unreachable);
    expect(failureWords(new Refusal(502, null, null), zh)).toBe(zh.problems.unexpected);
    expect(failureWords(new TypeError('?'), en)).toBe(en.problems.unexpected);
    expect(failureWords(new Refusal(403, problem(403, { detail: '不可以' }), null), zh)).toBe('不可以');
  });

  it('says when to try again', () => {
    expect(failureWords(new Refusal(429, problem(429), 95), zh)).toContain('2 分钟');
    expect(failureWords(new Refusal(429, null, null), en)).toContain('a few minutes');
  });

  it('names what others did since', () => {
    const since = [{ action: 'respond' }, { other: 1 }, 'junk', { action: 'return' }];
    expect(actionsSince(problem(409, { since }))).toEqual(['respond', 'return']);
    expect(actionsSince(null)).toEqual([]);
  });
});
