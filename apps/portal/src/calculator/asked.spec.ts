import { addressOf, askedIn, calculationOf, runsInHours } from './asked';

describe('what Chen Jie asks the calculator', () => {
  it('stands in the address, so that she can send it to a friend', () => {
    const asked = { clock: 'acceptance', day: '2021-09-17', time: '' } as const;
    expect(addressOf(asked, false)).toBe('/calculator?clock=acceptance&on=2021-09-17');
    expect(askedIn('?clock=acceptance&on=2021-09-17', '2026-11-22', '')).toEqual(asked);
  });

  it('keeps the time of day where hours count, and only there', () => {
    const asked = { clock: 'harmful_first_response', day: '2021-09-17', time: '21:30' } as const;
    expect(askedIn(addressOf(asked, true).slice('/calculator'.length), '2026-11-22', '08:00')).toEqual(asked);
    expect(addressOf(asked, false)).not.toContain('at=');
  });

  it('is the answer of the platform from today on, when the address says nothing', () => {
    expect(askedIn('', '2026-11-22', '08:00')).toEqual({
      clock: 'response',
      day: '2026-11-22',
      time: '08:00',
    });
  });

  it('is nothing that she meant, when the address was cut or made up', () => {
    const cut = askedIn('?clock=respo&on=2021-13-40', '2026-11-22', '');
    expect(calculationOf(cut, false)).toEqual({ wrong: 'clock' });
    expect(calculationOf({ ...cut, clock: 'response' }, false)).toEqual({ wrong: 'day' });
    expect(calculationOf({ clock: 'response', day: '2021-09-17', time: '25:00' }, true)).toEqual({
      wrong: 'time',
    });
  });

  it('goes to the server as a day, or as an instant in Beijing where hours count', () => {
    const day = { clock: 'response', day: '2021-09-17', time: '21:30' } as const;
    expect(calculationOf(day, false)).toEqual({ asked: { clock: 'response', startedOn: '2021-09-17' } });
    expect(calculationOf({ ...day, clock: 'harmful_first_response' }, true)).toEqual({
      asked: { clock: 'harmful_first_response', startedAt: '2021-09-17T21:30:00+08:00' },
    });
  });
});

it('knows which clocks run in hours, by the rules themselves', () => {
  expect(runsInHours('harmful_first_response')).toBe(true);
  expect(runsInHours('response')).toBe(false);
  expect(runsInHours('response', [{ kind: 'response', unit: 'hour' }])).toBe(true);
});
