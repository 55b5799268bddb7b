export const codeLength = 16;

/** The digits of what was typed or pasted: full-width digits count, everything else goes; at most 16. */
export function codeDigits(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '').slice(0, codeLength);
}

/** "1234 5678 9012 3456": groups of four, also while it is being typed. */
export function groupedCode(code: string): string {
  return codeDigits(code).replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** The address that opens a case. The code stands in the fragment, which no browser sends to a server. */
export function followAddress(origin: string, code: string): string {
  return `${origin}/follow#code=${codeDigits(code)}`;
}

/** The code in the fragment of such an address, else ''. */
export function codeInFragment(fragment: string): string {
  const digits = codeDigits(new URLSearchParams(fragment.replace(/^#/, '')).get('code') ?? '');
  return digits.length === codeLength ? digits : '';
}
