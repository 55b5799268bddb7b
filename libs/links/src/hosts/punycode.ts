/** Parameters of RFC 3492, section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialCodePoint = 128;
const lastCodePoint = 0x10ffff;

/** The host as people read it: each `xn--` label in Unicode, or as it is where it decodes to nothing. */
export function unicodeHostOf(asciiHost: string): string {
  return asciiHost
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

/**
 * RFC 3492, section 6.2. Written here because browsers offer no way back from ASCII.
 * Null for what no encoder would have written.
 */
export function decodePunycode(text: string): string | null {
  const delimiter = text.lastIndexOf('-');
  const output = [...text.slice(0, Math.max(delimiter, 0))].map((letter) => letter.charCodeAt(0));
  let codePoint = initialCodePoint;
  let bias = initialBias;
  let position = 0;
  let at = delimiter + 1;
  while (at < text.length) {
    const before = position;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit === null) return null;
      position += digit * weight;
      if (position > Number.MAX_SAFE_INTEGER) return null;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adaptedBias(position - before, length, before === 0);
    codePoint += Math.floor(position / length);
    position %= length;
    if (codePoint > lastCodePoint) return null;
    output.splice(position++, 0, codePoint);
  }
  return String.fromCodePoint(...output);
}

/** a–z are 0–25, 0–9 are 26–35; the end of the text (NaN) is no digit. */
function digitOf(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return null;
}

function adaptedBias(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}
