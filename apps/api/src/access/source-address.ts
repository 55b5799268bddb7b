import { isIPv6 } from 'node:net';
import type { Request } from 'express';

/**
 * Where a request came from, for counting attempts only; never stored or logged as it is. One IPv6 customer has at least
 * a /64 network, so that counts as one.
 */
export function sourceOf({ ip }: Pick<Request, 'ip'>): string {
  const address = (ip ?? 'unknown').replace(/^::ffff:(?=\d+\.)/, '');
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

const groupsOf = (part: string) => (part === '' ? [] : part.split(':'));
