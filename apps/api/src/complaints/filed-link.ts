import type { FileComplaint } from '@hutong/contract';
import {
  decodePastedText,
  type DecodedLink,
  normaliseUrl,
  platformOfHost,
  registrableDomainOf,
} from '@hutong/links';
import { RequestError } from '../http/request-error';

export type FiledLink = DecodedLink & { targetUrl: string; host: string; registrableDomain: string };

/**
 * The link that is complained about: the address given, else the first one in the pasted text. Where the target stands
 * only on the block page or behind a short link, the address as it is: better a complaint that needs a question than none.
 */
export function filedLink(filing: FileComplaint): FiledLink {
  const pasted = filing.pastedText ? decodePastedText(filing.pastedText).links : [];
  const given = filing.targetUrl ? decodePastedText(filing.targetUrl).links : [];
  const named = filing.targetUrl ? given : pasted;
  const link = named.find(isReadable) ?? asItStands(named[0], filing.targetUrl);
  if (!link) {
    const field = filing.targetUrl ? '/targetUrl' : '/pastedText';
    throw new RequestError('unprocessable', { errors: [{ field, code: 'not_a_web_address' }] });
  }
  // The block page says who blocks, also where the person typed the target by hand.
  const page = pasted.find(
    (one) => one.blockingPlatform && (one.targetUrl === null || one.targetUrl === link.targetUrl),
  );
  if (!page || link.blockingPlatform) return link;
  const { blockingPlatform, blockKind, wrapperForm } = page;
  return { ...link, blockingPlatform, blockKind, wrapperForm };
}

function isReadable(link: DecodedLink): link is FiledLink {
  return link.targetUrl !== null && link.host !== null && link.registrableDomain !== null;
}

function asItStands(link: DecodedLink | undefined, given: string | undefined): FiledLink | undefined {
  const targetUrl = normaliseUrl(given ?? link?.pasted ?? '');
  if (!targetUrl) return undefined;
  const { hostname } = new URL(targetUrl);
  const known = link ?? nothingKnown;
  return {
    ...known,
    pasted: targetUrl,
    targetUrl,
    host: hostname,
    asciiHost: hostname,
    registrableDomain: registrableDomainOf(hostname) ?? hostname,
    targetPlatform: known.shortLink ? null : platformOfHost(hostname),
  };
}

const nothingKnown = {
  linkType: 'other',
  blockingPlatform: null,
  blockKind: null,
  wrapperForm: null,
  shortLink: false,
  blockDetails: {},
  suspicious: [],
} satisfies Partial<DecodedLink>;
