import { cleanText } from '../text/clean-text';
import { findAddresses, type Stretch } from '../text/find-addresses';
import { findNames } from '../text/find-names';
import { findSharePasswords } from '../text/share-passwords';
import { type LinkWrapperTable } from '../wrappers/form';
import { linkWrappers } from '../wrappers/table';
import { type DecodedLink, type DecodedText } from './decoded';
import { describeLink, isShortLinkHost } from './describe-link';
import { readHttpAddress } from './http-target';
import { maxLinks, maxPastedLength } from './limits';

/**
 * Reads whatever a person pasted: an address, a share text, the address of a block page, or a page full of
 * them. Never asks the network, never throws.
 */
export function decodePastedText(text: string, table: LinkWrapperTable = linkWrappers): DecodedText {
  const tooLong = text.length > maxPastedLength;
  const clean = cleanText(tooLong ? text.slice(0, maxPastedLength) : text);
  const stretches = stretchesOf(clean.text, table);
  const links = new Map<string, DecodedLink>();
  for (const { start, end, address } of stretches) {
    if (links.size === maxLinks) break;
    const parsed = address === null ? null : readHttpAddress(address);
    if (!parsed) continue;
    const link = describeLink(clean.original(start, end), parsed, table);
    const identity = `${link.wrapperForm} ${link.targetUrl ?? parsed.url.href}`;
    if (!links.has(identity)) links.set(identity, link);
  }
  return {
    tableVersion: table.version,
    links: [...links.values()],
    sharePasswords: findSharePasswords(without(stretches, clean.text), table.sharePasswords, maxLinks),
    tooLong,
  };
}

function stretchesOf(text: string, table: LinkWrapperTable): Stretch[] {
  const first = text.length - text.trimStart().length;
  const isWholePaste = !/\s/.test(text.trim());
  const named = findAddresses(
    text,
    (start, host) => isWholePaste && start === first && !isShortLinkHost(host, table),
  );
  const all = [...named, ...findNames(text, named, isWholePaste)];
  return all.sort((one, other) => one.start - other.start);
}

/** Paths have eleven letters between slashes, too. */
function without(stretches: readonly Stretch[], text: string): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of stretches) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}
