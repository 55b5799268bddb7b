import fc from 'fast-check';
import { codeDigits, codeInFragment, followAddress, groupedCode } from './receipt-code';

const digits = fc.stringMatching(/^\d{16}$/);

describe('a receipt code', () => {
  it('is shown in groups of four, also while Li Na is still typing it', () => {
    expect(groupedCode('4821')).toBe('4821');
    expect(groupedCode('48217')).toBe('4821 7');
    expect(groupedCode('4821730956127734')).toBe('4821 7309 5612 7734');
  });

  it('may be pasted with blanks, hyphens or full-width digits', () => {
    expect(codeDigits(' 4821-7309 5612　7734\n')).toBe('4821730956127734');
    expect(codeDigits('４８２１７３０９５６１２７７３４')).toBe('4821730956127734');
  });

  it('loses nothing by being grouped, however it is cut', () => {
    fc.assert(
      fc.property(digits, fc.nat(16), (code, cut) => {
        expect(codeDigits(groupedCode(code))).toBe(code);
        expect(codeDigits(groupedCode(code.slice(0, cut)))).toBe(code.slice(0, cut));
      }),
    );
  });

  it('comes back out of the address of its QR code, and stands in the fragment only', () => {
    fc.assert(
      fc.property(digits, (code) => {
        const address = new URL(followAddress('https://hutong.example', code));
        expect(codeInFragment(address.hash)).toBe(code);
        expect(address.pathname + address.search).toBe('/follow');
      }),
    );
  });

  it('is not taken from a fragment that holds something else', () => {
    expect(codeInFragment('#code=123')).toBe('');
    expect(codeInFragment('#content')).toBe('');
    expect(codeInFragment('')).toBe('');
  });
});
