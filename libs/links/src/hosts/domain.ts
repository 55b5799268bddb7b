import { parse } from 'tldts';
import { asciiHostOf, isIpHost } from './ascii-host';

/**
 * The domain that somebody registered, by the public suffix list without its private part, in ASCII; an IP
 * host is its own (IPv6 without brackets). Null for a public suffix, a single label, or no host at all.
 */
export function registrableDomainOf(host: string): string | null {
  const ascii = asciiHostOf(host);
  if (ascii === null) return null;
  if (isIpHost(ascii)) return ascii.replace(/^\[|\]$/g, '');
  return parse(ascii, { allowPrivateDomains: false }).domain;
}

/** True when the host lies below a suffix that ICANN really delegated: `v1.docx` is none. */
export function isPublicName(host: string): boolean {
  const ascii = asciiHostOf(host);
  if (ascii === null || isIpHost(ascii)) return false;
  const { isIcann, domain } = parse(ascii, { allowPrivateDomains: false });
  return isIcann === true && domain !== null;
}

/** True for `com`, `com.cn` and the like, under which domains are registered. */
export function isPublicSuffix(host: string): boolean {
  const { isIcann, publicSuffix } = parse(host, { allowPrivateDomains: false });
  return isIcann === true && publicSuffix === host.toLowerCase();
}
