import { Config } from '../config';
import { ReceiptCodes } from './receipt-codes';

const settings = { DATABASE_URL: 'postgres://nobody@localhost/none', SECRET_KEY: 'x'.repeat(32) };

describe('receipt codes', () => {
  const codes = new ReceiptCodes(new Config(settings));
  afterAll(() => codes.onModuleDestroy());

  it('have 16 digits and no two are the same', async () => {
    const made = await Promise.all(Array.from({ length: 200 }, () => codes.make()));
    for (const { code } of made) expect(code).toMatch(/^\d{16}$/);
    expect(new Set(made.map(({ code }) => code)).size).toBe(200);
  });

  it('are found by their hash, also by another process of the same installation', async () => {
    const { code, hash } = await codes.make();
    const other = new ReceiptCodes(new Config(settings));
    other.onModuleDestroy();
    expect(hash).toHaveLength(32);
    expect((await other.hash(code)).equals(hash)).toBe(true);
  });

  it('cannot be looked for with the hashes of another installation', async () => {
    const other = new ReceiptCodes(new Config({ ...settings, SECRET_KEY: 'y'.repeat(32) }));
    other.onModuleDestroy();
    const { code, hash } = await codes.make();
    expect((await other.hash(code)).equals(hash)).toBe(false);
  });
});
