import fc from 'fast-check';
import { type LinkWrapper } from './form';

/** How the pages of a form carry a target: each must be read back as the same address. */
export const encodings: Record<string, (url: string) => string> = {
  'encoded once': encodeAll,
  'encoded twice': (url) => encodeAll(encodeAll(url)),
  base64url: (url) => Buffer.from(url).toString('base64url'),
};

/** encodeURIComponent leaves characters alone at which an address may end in a text. */
function encodeAll(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*.]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}

/** The address of the page that a form shows for a target, on each of its hosts and by each parameter. */
export function pagesOf(wrapper: LinkWrapper, value: string): string[] {
  return wrapper.hosts.flatMap((host) => {
    const page = `https://${host}${wrapper.pathPrefix}?`;
    if (wrapper.rawQuery) return [page + value];
    return wrapper.targetIn.map((name) => `${page}first=1&${name}=${value}&source=2`);
  });
}

/** Addresses as anybody may have them, in the normalised form in which they come back. */
export const anyUrl = fc
  .tuple(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom(
      '',
      '?q=a+b&c=%E6%B7%98%20%26',
      '?a=1&amp;b=2',
      '#/route?x=1',
      '?next=https%3A%2F%2Fb.cn%2F',
    ),
  )
  .map(([url, more]) => (/[?#]/.test(url) ? url : url + more))
  .map((url) => new URL(url).href);
