import type { ComplaintKind } from '@hutong/casework';

/** An address in three parts, so that the domain that counts can be emphasised. */
export interface AddressParts {
  readonly before: string;
  readonly domain: string;
  readonly after: string;
}

/** `https://evil.example/a` → `hxxps://evil[.]example/a`: to be read, not to be opened by mistake. */
export function maskAddress(address: string): string {
  const [, scheme = '', rest = address] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(address) ?? [];
  const end = rest.search(/[/?#]/);
  const host = end < 0 ? rest : rest.slice(0, end);
  return `${scheme.replace(/tt/i, 'xx')}${host.replaceAll('.', '[.]')}${end < 0 ? '' : rest.slice(end)}`;
}

/** The address as it may be shown: harmful links masked. */
export const shownAddress = (address: string, kind: ComplaintKind): string =>
  kind === 'harmful_link' ? maskAddress(address) : address;

/** Splits an address around its registrable domain; the whole address stays in `before` where it is not found. */
export function addressParts(address: string, domain: string, kind: ComplaintKind): AddressParts {
  const shown = shownAddress(address, kind);
  const sought = kind === 'harmful_link' ? domain.replaceAll('.', '[.]') : domain;
  const hostEnd = shown.replace(/^[a-z]+:\/\//i, (scheme) => '.'.repeat(scheme.length)).search(/[/?#]/);
  const host = hostEnd < 0 ? shown : shown.slice(0, hostEnd);
  const at = sought === '' ? -1 : host.toLowerCase().lastIndexOf(sought.toLowerCase());
  if (at < 0) return { before: shown, domain: '', after: '' };
  return {
    before: shown.slice(0, at),
    domain: shown.slice(at, at + sought.length),
    after: shown.slice(at + sought.length),
  };
}
