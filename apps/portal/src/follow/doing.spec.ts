import { en } from '../labels/en';
import { doingsOffered, problemsOfDoing, statementOf, transitionOf } from './doing';
import { phaseAt } from './progress';

const entered = { text: '', rating: 0, files: [], unfinished: false };

describe('what a complainant can do', () => {
  it('is what the server offers, and a statement while the case is open', () => {
    expect(doingsOffered(['withdraw', 'confirm', 'dispute'], true)).toEqual([
      'confirm',
      'dispute',
      'statement',
      'withdraw',
    ]);
    expect(doingsOffered(['reopen'], false)).toEqual(['reopen']);
    expect(doingsOffered([], false)).toEqual([]);
  });

  it('is sent with the revision that was seen', () => {
    expect(transitionOf('confirm', { ...entered, rating: 4 }, 7)).toEqual({
      action: 'confirm',
      revision: 7,
      rating: 4,
    });
    expect(transitionOf('confirm', entered, 7)).toEqual({ action: 'confirm', revision: 7 });
    expect(transitionOf('withdraw', entered, 7)).toEqual({ action: 'withdraw', revision: 7 });
    expect(statementOf({ ...entered, text: '补充' })).toEqual({ text: '补充' });
  });

  it('asks for a reason before anything is sent', () => {
    expect(problemsOfDoing('dispute', entered, 7, en)).toEqual([
      { field: 'reason', message: en.problems.codes.too_short(5) },
    ]);
    expect(problemsOfDoing('statement', { ...entered, text: ' ' }, 7, en)).toHaveLength(1);
    expect(problemsOfDoing('dispute', { ...entered, text: '弹窗早已移除' }, 7, en)).toEqual([]);
  });

  it('waits for files that are on their way', () => {
    const found = problemsOfDoing('supply', { ...entered, text: '截图', unfinished: true }, 7, en);
    expect(found).toEqual([{ field: 'files', message: en.files.unfinished }]);
  });
});

describe('the progress of a case', () => {
  it('goes from filed to closed', () => {
    expect([phaseAt('submitted', []), phaseAt('in_progress', []), phaseAt('closed', [])]).toEqual([0, 2, 4]);
  });

  it('stands still where the question was asked', () => {
    const timeline = [
      { from: null, to: 'submitted' },
      { from: 'forwarded', to: 'in_progress' },
      { from: 'in_progress', to: 'awaiting_information' },
      { from: 'awaiting_information', to: 'awaiting_information' },
    ] as const;
    expect(phaseAt('awaiting_information', timeline)).toBe(2);
    expect(phaseAt('awaiting_information', [])).toBe(0);
  });
});
