import { type LinkType } from '@hutong/casework';
import { asciiHostOf } from '../hosts/ascii-host';
import { platformDomains, type PlatformDomains } from './domains';
import { linkTypeOfKind } from './kinds';

const byDomain = new Map<string, PlatformDomains>(
  platformDomains.platforms.flatMap((row) => row.domains.map((domain) => [domain, row] as const)),
);

/** The slug of the platform whose host this is, in Unicode or ASCII; null for everybody else's. */
export function platformOfHost(host: string): string | null {
  return rowOf(host)?.platform ?? null;
}

/** The type of link that stands at this host: `other` where no platform of the directory owns it. */
export function linkTypeOfHost(host: string): LinkType {
  const row = rowOf(host);
  return row ? linkTypeOfKind[row.kind] : 'other';
}

/** From the whole host downwards, so that the longest domain wins: mp.weixin.qq.com is WeChat's, not QQ's. */
function rowOf(host: string): PlatformDomains | undefined {
  const labels = asciiHostOf(host)?.split('.') ?? [];
  for (let from = 0; from < labels.length; from++) {
    const row = byDomain.get(labels.slice(from).join('.'));
    if (row) return row;
  }
  return undefined;
}
