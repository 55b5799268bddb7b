import { whyOf } from '../deadlines/use-why';
import { eventWords } from './event-words';

const zh = whyOf('zh');
const en = whyOf('en');
const responseClock = { clock: { before: null, after: 'response' } };

describe('the history of a case tells Chen Jie in plain words', () => {
  it('what people did', () => {
    expect(eventWords({ action: 'accept' }, zh)).toBe('已受理并转办');
    expect(eventWords({ action: 'grantExtension' }, en)).toBe('Extension granted');
  });

  it('what a clock did by itself, and which clock it was', () => {
    expect(eventWords({ action: 'breach', changes: responseClock }, zh)).toBe('答复期限已过，记录逾期');
    expect(eventWords({ action: 'supervise', changes: responseClock }, zh)).toBe(
      '答复期限逾期仍未办理，已督办',
    );
    expect(eventWords({ action: 'urge', changes: responseClock }, en)).toBe(
      'Response by the platform: overdue, urged',
    );
  });

  it('that a clock did it where a conflict names no clock', () => {
    expect(eventWords({ action: 'breach' }, zh)).toBe('期限已过，记录逾期');
  });

  it('which date moved when the holidays were declared, and nothing of dates that stayed', () => {
    const moved = [
      { clock: 'response', before: '2027-02-09', after: '2027-02-16' },
      { clock: 'acknowledgement', before: '2027-01-28', after: '2027-01-28' },
    ];
    const event = { action: 'recount', changes: { movedDates: { before: null, after: moved } } };
    expect(eventWords(event, zh)).toBe(
      '放假安排有更新，期限已重新计算。答复期限由2027年2月9日（星期二）改为2027年2月16日（星期二）',
    );
    expect(eventWords({ action: 'recount' }, en)).toBe(
      'The holidays were declared anew; dates were counted again.',
    );
  });

  it('that the record was updated where it does not know more', () => {
    expect(eventWords({ action: 'something_new' }, en)).toBe('The record was updated');
  });
});
