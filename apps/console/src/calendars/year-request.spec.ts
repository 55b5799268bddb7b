/** @jest-environment node */
import { HttpError } from 'ra-core';
import { linesRefused, yearRequest } from './year-request';

const typed = {
  year: ' 2027 ',
  from: 'rows',
  days: '2027-01-01,off,元旦,New Year',
  gazette: '国办发〔2026〕1号',
  reason: '公布',
};

describe('a year to be imported', () => {
  it('sends the pasted days', () => {
    expect(yearRequest(typed)).toMatchObject({
      year: 2027,
      days: [{ day: '2027-01-01', kind: 'off', nameZh: '元旦', nameEn: 'New Year' }],
    });
  });

  it('sends no days where the holiday package is to be used, even if some were pasted before', () => {
    expect(yearRequest({ ...typed, from: 'package' })).not.toHaveProperty('days');
  });

  it('tells which of the pasted days the server refused', () => {
    const errors = [
      { pointer: '/days/3/day', code: 'workday_anyway', message: '本来就是工作日。' },
      { pointer: '/gazette', code: 'too_short', message: '太短。' },
    ];
    const problem = { type: 'about:blank', title: '', status: 422, code: 'unprocessable', errors };
    expect(linesRefused(new HttpError('', 422, problem))).toEqual([
      { index: 3, message: '本来就是工作日。' },
    ]);
    expect(linesRefused(new Error('lost'))).toEqual([]);
  });
});
