import { blockKinds, linkTypes } from '@hutong/casework';
import { z } from 'zod';
import { text } from './primitives';

export const decodeRequest = z.strictObject({ text: text(20_000) }).meta({ id: 'DecodeRequest' });

export const decodedLink = z
  .object({
    pasted: z.string(),
    targetUrl: z.string().nullable(),
    host: z.string().nullable(),
    asciiHost: z.string().nullable(),
    registrableDomain: z.string().nullable(),
    linkType: z.enum(linkTypes),
    targetPlatform: z.string().nullable(),
    blockingPlatform: z.string().nullable(),
    blockKind: z.enum(blockKinds).nullable(),
    wrapperForm: z.string().nullable(),
    shortLink: z.boolean(),
    blockDetails: z.record(z.string(), z.string()),
    suspicious: z.array(z.enum(['mixed_scripts', 'user_info', 'ip_host', 'punycode', 'unusual_port'])),
  })
  .meta({ id: 'DecodedLink' });
export type DecodedLinkShape = z.infer<typeof decodedLink>;

export const decodedText = z
  .object({
    tableVersion: z.string(),
    links: z.array(decodedLink),
    sharePasswords: z.array(z.object({ platform: z.string(), password: z.string() })),
    tooLong: z.boolean(),
  })
  .meta({ id: 'DecodedText' });
export type DecodedTextShape = z.infer<typeof decodedText>;
