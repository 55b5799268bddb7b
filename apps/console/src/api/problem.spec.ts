/** @jest-environment node */
import { HttpError } from 'ra-core';
import { codeOf, fieldAt, fieldProblems, problemOf } from './problem';

const refused = new HttpError('缺少内容', 422, {
  type: '/problems/needs_not_met',
  title: '还缺少必要的内容',
  status: 422,
  code: 'needs_not_met',
  errors: [
    { pointer: '/response/facts', code: 'need_facts', message: '请写清事实。' },
    { pointer: '/evidence', code: 'need_evidence', message: '请附上证据。' },
    { pointer: '/response/facts', code: 'need_facts_not_padding', message: '不要重复。' },
  ],
});

describe('what the server finds wrong', () => {
  it('lands on the field to which its pointer points', () => {
    expect(fieldAt('/response/testedWith/app')).toBe('response.testedWith.app');
    expect(fieldAt('#/reason')).toBe('reason');
    expect(fieldAt('/odd~1name/with~0tilde')).toBe('odd/name.with~tilde');
  });

  it('lands for evidence on the files of the form', () => {
    expect(fieldAt('/evidence')).toBe('files');
    expect(fieldAt('/files/0/id')).toBe('files.0.id');
  });

  it('says one thing per field, the first', () => {
    expect([...fieldProblems(refused)]).toEqual([
      ['response.facts', '请写清事实。'],
      ['files', '请附上证据。'],
    ]);
  });

  it('is told from what is no answer of our API', () => {
    expect(codeOf(refused)).toBe('needs_not_met');
    expect(problemOf(new HttpError('bad gateway', 502, '<html>'))).toBeNull();
    expect(problemOf(new Error('nothing'))).toBeNull();
    expect(fieldProblems(new Error('nothing')).size).toBe(0);
  });
});
