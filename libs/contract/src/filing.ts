import {
  blockKinds,
  complaintKinds,
  harmGrounds,
  linkTypes,
  locales,
  operatingSystems,
  scenes,
  symptoms,
} from '@hutong/casework';
import { z } from 'zod';
import { email, id, legalDay, slug, text, webAddress } from './primitives';

/** A file that was uploaded before; the token proves that the same person did it. */
export const fileClaim = z.strictObject({ id, token: z.string().max(100).optional() });

/** A link of the same type that does open there: unequal treatment proves discriminatory blocking. */
export const parityControl = z.strictObject({ url: webAddress, note: text(500).optional() });

export const contact = z.strictObject({
  email: email.optional(),
  phone: text(40).optional(),
  name: text(80).optional(),
});

/** What a person files. Either the address of the link or the pasted text must be there; the rest of the link is decoded. */
export const fileComplaint = z
  .strictObject({
    kind: z.enum(complaintKinds),
    pastedText: text(20_000).optional(),
    targetUrl: webAddress.optional(),
    respondent: slug
      .nullish()
      .describe('Platform complained about, by its short name; absent when not known'),
    linkType: z.enum(linkTypes).optional(),
    blockKind: z.enum(blockKinds).nullish(),
    wrapperForm: text(80).nullish(),
    scene: z.enum(scenes),
    symptom: z.enum(symptoms).optional().describe('Needed for blocked_link'),
    harmGround: z.enum(harmGrounds).optional().describe('Needed for harmful_link'),
    occurredOn: legalDay.optional(),
    app: text(80).optional(),
    appVersion: text(40).optional(),
    os: z.enum(operatingSystems).optional(),
    osVersion: text(40).optional(),
    narrative: text(5_000).optional(),
    parity: parityControl.optional(),
    files: z.array(fileClaim).max(10).optional(),
    contact: contact.optional(),
    locale: z.enum(locales).optional(),
  })
  .superRefine((filing, context) => {
    const missing = (field: string) =>
      context.addIssue({ code: 'custom', path: [field], message: 'required', params: { code: 'required' } });
    if (filing.kind === 'blocked_link' && !filing.symptom) missing('symptom');
    if (filing.kind === 'harmful_link' && !filing.harmGround) missing('harmGround');
    if (!filing.targetUrl && !filing.pastedText?.trim()) missing('targetUrl');
  })
  .meta({ id: 'FileComplaint' });
export type FileComplaint = z.output<typeof fileComplaint>;
export type FileComplaintInput = z.input<typeof fileComplaint>;

export const receipt = z
  .object({
    id,
    caseNumber: z.string(),
    receiptCode: z.string().nullable().describe('16 digits, shown once; null where nobody outside files'),
    filedAt: z.string(),
    dueOn: legalDay.nullable().describe('The regulator accepts or refuses by this day'),
  })
  .meta({ id: 'Receipt' });
export type Receipt = z.infer<typeof receipt>;

export const similarQuery = z.object({
  targetUrl: webAddress,
  respondent: slug.optional(),
  scene: z.enum(scenes).optional(),
});
/** What is already known of a link: how many open cases, and what the platform has answered in public. */
export const similar = z
  .object({
    openCases: z.number().int(),
    publicAnswers: z.array(z.object({ answeredOn: legalDay, outcome: z.string(), text: z.string() })),
  })
  .meta({ id: 'Similar' });
export type Similar = z.infer<typeof similar>;
