import { withoutFinalDot } from '../hosts/ascii-host';
import { type LinkWrapper, type LinkWrapperTable } from '../wrappers/form';
import { type HttpAddress, readCarriedAddress, readHttpAddress } from './http-target';

/** Wrappers within wrappers are followed so far and no further. */
const depthLimit = 5;

/** What stands behind an address: the form of its page, if the table knows it, and the target, if it tells. */
export interface Unwrapped {
  wrapper: LinkWrapper | null;
  details: Record<string, string>;
  target: URL | null;
}

/**
 * The outermost form says who blocks; the innermost readable address is the target. So a short address inside
 * a block page is the target, even though it hides another.
 */
export function unwrap(pasted: HttpAddress, table: LinkWrapperTable): Unwrapped {
  const wrapper = wrapperOf(pasted.url, table);
  if (!wrapper) return { wrapper, details: {}, target: pasted.url };
  let target = carriedBy(pasted, wrapper);
  for (let depth = 1; target && depth < depthLimit; depth++) {
    const inner = wrapperOf(target.url, table);
    const further = inner && carriedBy(target, inner);
    if (!further) break;
    target = further;
  }
  return { wrapper, details: detailsOf(pasted, wrapper), target: target?.url ?? null };
}

function wrapperOf(url: URL, table: LinkWrapperTable): LinkWrapper | null {
  const host = withoutFinalDot(url.hostname);
  let best: LinkWrapper | null = null;
  for (const wrapper of table.wrappers) {
    if (!wrapper.hosts.includes(host) || !isBelow(url.pathname, wrapper.pathPrefix)) continue;
    if (!best || wrapper.pathPrefix.length > best.pathPrefix.length) best = wrapper;
  }
  return best;
}

/** `/link` covers `/link/` and `/link/a`, but not `/linker`, which may be somebody's page. */
function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

function carriedBy(address: HttpAddress, wrapper: LinkWrapper): HttpAddress | null {
  if (wrapper.rawQuery) {
    const raw = /\?(.*)$/s.exec(address.written)?.[1] ?? '';
    return readHttpAddress(raw) ?? readCarriedAddress(raw);
  }
  const parameters = parametersOf(address.written);
  for (const name of wrapper.targetIn) {
    const carried = readCarriedAddress(parameters.get(name) ?? '');
    if (carried) return carried;
  }
  return null;
}

function detailsOf(address: HttpAddress, wrapper: LinkWrapper): Record<string, string> {
  const parameters = parametersOf(address.written);
  return Object.fromEntries(
    (wrapper.details ?? []).flatMap((name) => {
      const value = parameters.get(name);
      return value === undefined ? [] : [[name, readable(value)]];
    }),
  );
}

/**
 * The parameters as they were written, the first of each name. Not URLSearchParams: it decodes, which would
 * hide how often the target was encoded, and turns `+` into a space.
 */
function parametersOf(written: string): Map<string, string> {
  const query = /^[^?#]*\?([^#]*)/.exec(written)?.[1] ?? '';
  const parameters = new Map<string, string>();
  for (const pair of query.split('&')) {
    const [name = ''] = pair.split('=', 1);
    if (!parameters.has(name)) parameters.set(name, pair.slice(name.length + 1));
  }
  return parameters;
}

function readable(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
