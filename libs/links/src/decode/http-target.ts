import { isPublicName } from '../hosts/domain';

/** An http or https address: as it was written, and parsed. */
export interface HttpAddress {
  written: string;
  url: URL;
}

/** Parses an address that names http or https itself. Null for every other scheme: it can never be a target. */
export function readHttpAddress(written: string): HttpAddress | null {
  if (!/^https?:\/\//i.test(written)) return null;
  try {
    const url = new URL(written);
    // The URL standard lets empty labels pass (`http://./`, `http://a..cn/`); no such host exists.
    return /^\.|\.\./.test(url.hostname) ? null : { written, url };
  } catch {
    return null;
  }
}

/**
 * Parses an address without a scheme, as people write it: `m.tb.cn/h.abc`. It gets https. Null unless the host
 * ends in a real top-level domain.
 */
export function readBareAddress(text: string): HttpAddress | null {
  const host = /^[^\s/?#:@\\]+(?=(?::\d{1,5})?(?:[/?#]|$))/.exec(text)?.[0];
  return host !== undefined && isPublicName(host) ? readHttpAddress(`https://${text}`) : null;
}

/** Encoded once by the page and once more by whoever passed it on, with one to spare. */
const decodingLimit = 3;

/**
 * The address that a parameter carries: percent-encoded, in base64url, or as it is. Decoding stops as soon as
 * an address appears, so that the escapes of the address itself stay.
 */
export function readCarriedAddress(value: string): HttpAddress | null {
  // A parameter is encoded, unless a bare `?` shows that nobody did.
  const literal = /^https?:\/\/[^?]*\?/i.test(value) ? readHttpAddress(value) : null;
  if (literal) return literal;
  const forms = [value];
  for (let times = 1; times <= decodingLimit; times++) forms.push(unescapeAscii(forms.at(-1) ?? ''));
  for (const form of forms.slice(1)) {
    const address = readHttpAddress(form) ?? readBase64(form) ?? readBareAddress(form);
    if (address) return address;
  }
  return null;
}

/** Only printable ASCII: other escapes mean the same in an address, and this never fails on a broken one. */
export function unescapeAscii(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (escape, code: string) =>
    code.toLowerCase() === '7f' ? escape : String.fromCharCode(parseInt(code, 16)),
  );
}

/** `http` in base64 begins with these four characters, whatever follows; `HTTP` and `Http` with the others. */
const base64Http = /^(?:aHR0|SFRU|SHR0)[\w+/-]*={0,2}$/;

function readBase64(text: string): HttpAddress | null {
  if (!base64Http.test(text)) return null;
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return readHttpAddress(decoded) ?? readHttpAddress(unescapeAscii(decoded));
  } catch {
    return null;
  }
}
