import { withoutFinalDot } from '../hosts/ascii-host';
import { registrableDomainOf } from '../hosts/domain';
import { unicodeHostOf } from '../hosts/punycode';
import { suspicionsOf } from '../hosts/suspicions';
import { linkTypeOfHost, platformOfHost } from '../platforms/platform-of-host';
import { type LinkWrapperTable } from '../wrappers/form';
import { type DecodedLink } from './decoded';
import { type HttpAddress } from './http-target';
import { unwrap } from './unwrap';

/** What can be told of one address by looking at it. */
export function describeLink(pasted: string, address: HttpAddress, table: LinkWrapperTable): DecodedLink {
  const { wrapper, details, target } = unwrap(address, table);
  return {
    pasted,
    ...describeTarget(target),
    shortLink: target ? isShortLink(target, table) : wrapper?.blockKind === 'short_link',
    blockingPlatform: wrapper?.platform ?? null,
    blockKind: wrapper?.blockKind ?? null,
    wrapperForm: wrapper?.id ?? null,
    blockDetails: details,
  };
}

type TargetPart =
  'targetUrl' | 'host' | 'asciiHost' | 'registrableDomain' | 'linkType' | 'targetPlatform' | 'suspicious';

function describeTarget(target: URL | null): Pick<DecodedLink, TargetPart> {
  if (!target) {
    return {
      targetUrl: null,
      host: null,
      asciiHost: null,
      registrableDomain: null,
      linkType: 'other',
      targetPlatform: null,
      suspicious: [],
    };
  }
  const asciiHost = withoutFinalDot(target.hostname);
  return {
    targetUrl: target.href,
    host: unicodeHostOf(asciiHost),
    asciiHost,
    registrableDomain: registrableDomainOf(asciiHost),
    linkType: linkTypeOfHost(asciiHost),
    targetPlatform: platformOfHost(asciiHost),
    suspicious: suspicionsOf(target),
  };
}

/** The bare host of a short-link service is its own page, not somebody's short link. */
function isShortLink(url: URL, table: LinkWrapperTable): boolean {
  return url.pathname !== '/' && isShortLinkHost(url.hostname, table);
}

/** True for a host on which the table says that a platform gives out short addresses. */
export function isShortLinkHost(host: string, table: LinkWrapperTable): boolean {
  const compared = withoutFinalDot(host.toLowerCase());
  return table.shortLinks.some(({ hosts }) => hosts.includes(compared));
}
