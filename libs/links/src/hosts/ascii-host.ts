/** Characters that end a host, or say that the text is more than a host. */
const notHost = /[\s/?#@\\]/;
/** DNS allows no longer name; three characters in Unicode may stand for one. */
const longestHost = 253 * 3;

/**
 * The ASCII form of a host in Unicode, ASCII or any number notation of IPv4, as the WHATWG URL standard
 * reads it; IPv6 in brackets. Null when the text is no host.
 */
export function asciiHostOf(host: string): string | null {
  const bare = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  if (bare === '' || bare.length > longestHost || notHost.test(bare)) return null;
  if (bare.startsWith('[') !== bare.endsWith(']')) return null;
  try {
    return withoutFinalDot(new URL(`http://${bare}/`).hostname) || null;
  } catch {
    return null;
  }
}

/** `a.cn.` and `a.cn` are the same host to everyone who compares. */
export function withoutFinalDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

/** True for a host in the form of `asciiHostOf` that is an address, not a name. */
export function isIpHost(asciiHost: string): boolean {
  return asciiHost.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(asciiHost);
}
