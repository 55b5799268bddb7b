import { waitAfter } from './sign-in-brakes';

describe('slowing down', () => {
  it('waits longer with each failure, five minutes at most, so that nobody is locked out for good', () => {
    expect([5, 6, 7, 8, 9, 10, 11, 500].map(waitAfter)).toEqual([15, 30, 60, 120, 240, 300, 300, 300]);
  });
});
