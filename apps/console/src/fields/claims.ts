import { z } from 'zod';
import { filledIn } from './resolver';

/** A file that was uploaded with this form, as the form keeps it until it is sent. */
export const uploadedFile = z.object({
  id: z.string(),
  token: z.string().nullable(),
  name: z.string(),
  size: z.number(),
});
export type UploadedFile = z.infer<typeof uploadedFile>;

export const filesIn = (value: unknown): UploadedFile[] => z.array(uploadedFile).safeParse(value).data ?? [];

/** The files of a form as the API claims them; undefined where there is none. */
export function claimsOf(value: unknown): { id: string; token?: string }[] | undefined {
  const files = filesIn(value);
  if (files.length === 0) return undefined;
  return files.map(({ id, token }) => (token ? { id, token } : { id }));
}

/** What is typed beside files, as the API takes both. */
export function withClaims(typed: unknown): Record<string, unknown> {
  const { files, ...filled } = filledIn(typed);
  return { ...filled, files: claimsOf(files) };
}
