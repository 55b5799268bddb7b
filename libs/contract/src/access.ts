import { locales, organisationKinds, staffRoles } from '@hutong/casework';
import { z } from 'zod';
import { bilingual, email, id, newPassword, receiptCode, requiredText, slug, text } from './primitives';

export const signIn = z
  .strictObject({
    email,
    password: text(200).min(1),
    code: text(20).optional().describe('Six digits of the second factor, or a recovery code'),
  })
  .meta({ id: 'SignIn' });
export type SignIn = z.output<typeof signIn>;

/** Who is signed in, as screens need it. */
export const session = z
  .object({
    kind: z.enum(['staff', 'complainant']),
    person: z
      .object({ id, name: z.string(), email: z.string(), role: z.enum(staffRoles), locale: z.enum(locales) })
      .nullable(),
    organisation: z
      .object({ id, slug: z.string(), name: bilingual, kind: z.enum(organisationKinds) })
      .nullable(),
    complaintId: id.nullable().describe('For complainants: the only complaint they see'),
    secondFactor: z
      .enum(['off', 'on', 'enrolment_required', 'bypassed_in_demo'])
      .describe('enrolment_required: nothing else answers until it is set up'),
    demo: z.boolean(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

export const openByReceipt = z.strictObject({ receiptCode }).meta({ id: 'OpenByReceipt' });

export const changePassword = z
  .strictObject({ current: text(200).min(1), password: newPassword })
  .meta({ id: 'ChangePassword' });

/** The secret for an authenticator app (RFC 6238): as a key to type and as an otpauth address for a QR code. */
export const secondFactorSecret = z
  .object({ secret: z.string(), address: z.string() })
  .meta({ id: 'SecondFactorSecret' });
export const confirmSecondFactor = z
  .strictObject({ code: text(20).min(6) })
  .meta({ id: 'ConfirmSecondFactor' });
export const recoveryCodes = z.object({ codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });

export const organisation = z
  .object({
    id,
    slug: z.string(),
    kind: z.enum(organisationKinds),
    name: bilingual,
    group: bilingual.nullable(),
    domains: z.array(z.string()),
    active: z.boolean(),
    people: z.number().int().nullable().describe('Number of people, for administrators'),
  })
  .meta({ id: 'Organisation' });
export type Organisation = z.infer<typeof organisation>;

export const writeOrganisation = z
  .strictObject({
    slug,
    kind: z.enum(organisationKinds),
    nameZh: requiredText(80),
    nameEn: requiredText(80),
    groupZh: text(80).nullish(),
    groupEn: text(80).nullish(),
    domains: z.array(z.string().regex(/^(?=.{1,253}$)([a-z0-9-]+\.)+[a-z0-9-]{2,}$/)).max(50),
    active: z.boolean().optional(),
  })
  .meta({ id: 'WriteOrganisation' });
export type WriteOrganisation = z.output<typeof writeOrganisation>;

export const person = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    role: z.enum(staffRoles),
    locale: z.enum(locales),
    organisation: z.object({ id, slug: z.string(), name: bilingual }),
    status: z.enum(['invited', 'active', 'disabled']),
    secondFactor: z.boolean(),
    lastSignInAt: z.string().nullable(),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof person>;

export const invite = z
  .strictObject({
    email,
    name: requiredText(80),
    organisationId: id,
    role: z.enum(staffRoles),
    locale: z.enum(locales).optional(),
  })
  .meta({ id: 'Invite' });
export type Invite = z.output<typeof invite>;
/** The link by which the invited person sets a password; shown once, valid for seven days. */
export const invitation = z
  .object({ person, link: z.string(), expiresAt: z.string() })
  .meta({ id: 'Invitation' });

export const revisePerson = z
  .strictObject({
    name: requiredText(80).optional(),
    role: z.enum(staffRoles).optional(),
    disabled: z.boolean().optional(),
    locale: z.enum(locales).optional(),
    resetSecondFactor: z.literal(true).optional(),
  })
  .meta({ id: 'RevisePerson' });
export type RevisePerson = z.output<typeof revisePerson>;

export const acceptInvitation = z
  .strictObject({ token: text(100).min(20), password: newPassword })
  .meta({ id: 'AcceptInvitation' });

/** Of an installation without people: the first administrator. */
export const firstAdministrator = z
  .strictObject({ email, name: requiredText(80), password: newPassword, locale: z.enum(locales).optional() })
  .meta({ id: 'FirstAdministrator' });
export const installation = z
  .object({ demo: z.boolean(), needsAdministrator: z.boolean(), version: z.string() })
  .meta({ id: 'Installation' });
export type Installation = z.infer<typeof installation>;
