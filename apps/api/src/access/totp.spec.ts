import { newTotpSecret, totpEnrolment, totpStep } from './totp';

/** RFC 6238, appendix B, SHA-1; of the eight digits there the last six. */
const secret = Buffer.from('12345678901234567890');
const known: [seconds: number, code: string][] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
];

describe('the digits of an authenticator app', () => {
  it.each(known)('at second %i are %s, as RFC 6238 says', (seconds, code) => {
    expect(totpStep(secret, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
  });

  it('count one step early and one late, because clocks differ, and no further', () => {
    const step = Math.floor(59 / 30);
    for (const late of [-30, 0, 30]) expect(totpStep(secret, '287082', (59 + late) * 1000)).toBe(step);
    for (const late of [-60, 60]) expect(totpStep(secret, '287082', (59 + late) * 1000)).toBeNull();
  });

  it('come from a secret of 160 bits that the app can be given as text', () => {
    const { secret: key, address } = totpEnrolment(newTotpSecret(), 'ouyang@regulator.example');
    expect(key).toMatch(/^[A-Z2-7]{32}$/);
    expect(address).toMatch(/^otpauth:\/\/totp\/Hutong:ouyang%40regulator\.example\?.*secret=/);
  });
});
