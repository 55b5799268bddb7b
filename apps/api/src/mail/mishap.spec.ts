import { mishapOf, pauseAfter, withoutAddresses } from './mishap';

const error = (more: object) => Object.assign(new Error('went wrong'), more);

it.each([
  ['nobody answers', { code: 'ECONNREFUSED', command: 'CONN' }, { final: false, serverGone: true }],
  ['time runs out', { code: 'ETIMEDOUT', command: 'CONN' }, { final: false, serverGone: true }],
  [
    'the password is wrong',
    { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' },
    { final: false, serverGone: true },
  ],
  [
    'the sender is refused',
    { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' },
    { final: false, serverGone: true },
  ],
  [
    'the recipient is greylisted',
    { code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' },
    { final: false, serverGone: false },
  ],
  [
    'there is no such mailbox',
    { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' },
    { final: true, serverGone: false },
  ],
  [
    'the content is refused',
    { code: 'EMESSAGE', responseCode: 554, command: 'DATA' },
    { final: true, serverGone: false },
  ],
  ['it is no address', { code: 'EENVELOPE', command: 'API' }, { final: true, serverGone: false }],
  ['anything else', {}, { final: false, serverGone: true }],
])('When %s, the letter fares accordingly', (_, more, expected) => {
  expect(mishapOf(error(more))).toMatchObject(expected);
});

it('What the administrator reads has no address in it, and an end', () => {
  const said =
    '550 5.1.1 <mei.lin@example.com>: no such user "mei.lin@example.com" at mx.example\r\n550 go away';
  expect(withoutAddresses(said)).toBe('550 5.1.1 <…>: no such user "…" at mx.example 550 go away');
  expect(withoutAddresses('x'.repeat(5_000))).toHaveLength(200);
  expect(mishapOf('no error at all').words).toBe('no error at all');
});

it('Attempts are a minute apart, then longer and longer, an hour at most', () => {
  expect([1, 2, 3, 6, 7, 50].map((attempts) => pauseAfter(attempts) / 60_000)).toEqual([1, 2, 4, 32, 60, 60]);
});
