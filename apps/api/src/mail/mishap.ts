/** What went wrong with a letter. */
export interface Mishap {
  /** The server will never take it; otherwise it is tried again. */
  readonly final: boolean;
  /** The server itself is out of reach: no use in trying the next letter at once. */
  readonly serverGone: boolean;
  /** For the administrator: no address in it. */
  readonly words: string;
}

/** Answers that mean this letter and not the server: to its recipient, or to its content. */
const commandsOfLetter = ['RCPT TO', 'DATA', 'API'];
const longest = 200;

/** Reads an error of nodemailer. Greylisting and every other 4xx pass; so do a wrong password and a refused sender. */
export function mishapOf(thrown: unknown): Mishap {
  const code = part(thrown, 'code');
  const command = part(thrown, 'command');
  const status = Number(part(thrown, 'responseCode'));
  const response = part(thrown, 'response') || (thrown instanceof Error ? thrown.message : String(thrown));
  const isOfLetter = (code === 'EENVELOPE' || code === 'EMESSAGE') && commandsOfLetter.includes(command);
  return {
    final: isOfLetter && (status >= 500 || command === 'API'),
    serverGone: !isOfLetter,
    words: withoutAddresses([code, response].filter(Boolean).join(': ')),
  };
}

function part(thrown: unknown, name: string): string {
  if (typeof thrown !== 'object' || thrown === null) return '';
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export const withoutAddresses = (words: string): string =>
  words
    .replace(/<[^>]*>/g, '<…>')
    .replace(/[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, longest);

const firstMs = 60_000;
const mostMs = 3_600_000;

/** The pause before the next attempt: a minute, doubled each time, at most an hour. */
export const pauseAfter = (attempts: number): number =>
  Math.min(mostMs, firstMs * 2 ** Math.min(attempts - 1, 10));
