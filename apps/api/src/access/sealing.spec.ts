import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { seal, unseal } from './sealing';

const key = randomBytes(32);

describe('sealing', () => {
  it('opens what it sealed, byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, row) => {
        expect(unseal(key, seal(key, bytes, row), row).equals(bytes)).toBe(true);
      }),
    );
  });

  it('seals the same twice differently, so that equal secrets are not seen to be equal', () => {
    expect(seal(key, Buffer.from('one')).equals(seal(key, Buffer.from('one')))).toBe(false);
  });

  it('does not open with a single bit changed', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        (bytes, at, bit) => {
          const sealed = seal(key, bytes);
          const index = at % sealed.length;
          sealed.writeUInt8(sealed.readUInt8(index) ^ (1 << bit), index);
          expect(() => unseal(key, sealed)).toThrow();
        },
      ),
    );
  });

  it('does not open in the row of another person, nor with another key', () => {
    const sealed = seal(key, Buffer.from('secret'), 'han');
    expect(() => unseal(key, sealed, 'li')).toThrow();
    expect(() => unseal(randomBytes(32), sealed, 'han')).toThrow();
  });
});
