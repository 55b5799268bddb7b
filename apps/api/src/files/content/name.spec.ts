import fc from 'fast-check';
import { fileName } from './name';

const jpeg = { endings: ['jpg', 'jpeg'] } as const;

it.each([
  ['../../etc/passwd', 'passwd.jpg'],
  ['C:\\Users\\wang\\Desktop\\屏蔽页.JPG', '屏蔽页.jpg'],
  ['invoice\u202Egpj.exe', 'invoicegpj.exe.jpg'],
  ['zero\u200bwidth\u0000\r\n.jpeg', 'zerowidth.jpeg'],
  ['payload.hta', 'payload.hta.jpg'],
  ['微信 截图（2021年9月17日）.jpg', '微信 截图（2021年9月17日）.jpg'],
  ['"><img src=x onerror=alert(1)>.jpg', '___img src=x onerror=alert(1)_.jpg'],
  ['a"; filename="b.exe', 'a_; filename=_b.exe.jpg'],
  ['', 'file.jpg'],
  ['...', 'file.jpg'],
  ['/', 'file.jpg'],
])('%j is kept as %j', (given, kept) => {
  expect(fileName(given, jpeg)).toBe(kept);
});

it('a long name is cut, not its ending, and never through the middle of a character', () => {
  const name = fileName(`${'𠮷'.repeat(300)}.jpg`, jpeg);
  expect([...name]).toHaveLength(120);
  expect(name.endsWith('𠮷.jpg')).toBe(true);
});

it('every name comes out storable, without a path, at most 120 characters, with a fitting ending, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const name = fileName(given, jpeg);
      expect(name).toMatch(/^[^/\\\p{Cc}\p{Cf}"<>]+\.(jpg|jpeg)$/u);
      expect(name.isWellFormed() && [...name].length <= 120).toBe(true);
      expect(fileName(name, jpeg)).toBe(name);
    }),
  );
});
