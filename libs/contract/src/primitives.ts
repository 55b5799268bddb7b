import { z } from 'zod';

/** Lone surrogates and NUL cannot be stored as UTF-8 text: they are refused, everything else comes back as typed. */
const storable = (text: string) => text.isWellFormed() && !text.includes('\u0000');

/** Free text as a person typed it, up to `max` UTF-16 units. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine(storable, { error: 'unstorable_text', params: { code: 'unstorable_text' } });

/** Free text that must say something. */
export const requiredText = (max: number, min = 1) =>
  text(max).refine((value) => [...value.trim()].length >= min, {
    error: 'too_short',
    params: { code: 'too_short', minimum: min },
  });

export const id = z.uuid();

/** A legal day, `2026-12-07`, in Asia/Shanghai. Of years that a case can have: what is beyond is a slip of the finger. */
export const legalDay = z.iso.date().refine((day) => day >= '1900-01-01' && day < '3000-01-01', {
  error: 'not_a_date',
  params: { code: 'not_a_date' },
});

/** An instant, ISO 8601 with offset or Z. */
export const instant = z.iso.datetime({ offset: true });

/** A web address of at most 2,048 characters; http and https only. */
export const webAddress = z
  .string()
  .max(2048)
  .refine((value) => storable(value) && isWebAddress(value), {
    error: 'not_a_web_address',
    params: { code: 'not_a_web_address' },
  });

function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}

/** The name of an organisation in addresses and settings: `wechat`. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

export const email = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase());

/** A new password: 12 characters or more (OWASP ASVS 5.0, 6.2.1 asks for at least 8; 15 recommended), at most 200. */
export const newPassword = text(200).refine((value) => [...value].length >= 12, {
  error: 'password_too_short',
  params: { code: 'password_too_short', minimum: 12 },
});

/** The receipt code, 16 digits; blanks and hyphens between the groups are the person's affair. */
export const receiptCode = z
  .string()
  .max(40)
  .transform((value) => value.normalize('NFKC').replace(/[\s-]/g, ''))
  .refine((value) => /^\d{16}$/.test(value), {
    error: 'not_a_receipt_code',
    params: { code: 'not_a_receipt_code' },
  });

/** A word in both languages. */
export const bilingual = z.object({ zh: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingual>;
