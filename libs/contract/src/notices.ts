import { ledgerKinds, locales, states } from '@hutong/casework';
import { z } from 'zod';
import { id, requiredText } from './primitives';
import { pageQuery } from './list';

/** Something that a person is told: a step of a case or of a clock. */
export const notice = z
  .object({
    id: z.string(),
    kind: z.enum(['event', 'reminder']),
    action: z.string().describe('An action or milestone of casework; for reminders the step, `reminder:1`'),
    at: z.string(),
    read: z.boolean(),
    complaint: z.object({ id, caseNumber: z.string(), domain: z.string(), state: z.enum(states) }).nullable(),
    record: z
      .object({ id, kind: z.enum(ledgerKinds), number: z.string(), title: z.string(), state: z.string() })
      .nullable()
      .describe('Of the ledger; a notice is about a complaint or about a record'),
    clock: z.string().nullable(),
    dueOn: z.string().nullable(),
  })
  .meta({ id: 'Notice' });
export type Notice = z.infer<typeof notice>;

export const noticeQuery = z.object({
  unread: z.enum(['true']).optional(),
  complaintId: id.optional(),
  recordId: id.optional(),
  limit: pageQuery.shape.limit,
  cursor: pageQuery.shape.cursor,
});
export type NoticeQuery = z.output<typeof noticeQuery>;
/** By case: the newest notice of each, and how many of it are unread. */
export const noticedCase = z
  .object({ newest: notice, unread: z.number().int(), total: z.number().int() })
  .meta({ id: 'NoticedCase' });
export type NoticedCase = z.infer<typeof noticedCase>;

export const noticeCount = z
  .object({ unread: z.number().int(), exact: z.boolean() })
  .meta({ id: 'NoticeCount' });
export type NoticeCount = z.infer<typeof noticeCount>;
/** Marks as read: some, all of a case, or everything up to the newest that was seen. */
export const markRead = z
  .union([
    z.strictObject({
      ids: z
        .array(z.string().regex(/^\d{1,18}$/))
        .min(1)
        .max(200),
    }),
    z.strictObject({ complaintId: id }),
    z.strictObject({ recordId: id }),
    z.strictObject({ upTo: z.string().regex(/^\d{1,18}$/) }),
  ])
  .meta({ id: 'MarkRead' });
export type MarkRead = z.output<typeof markRead>;

export const mailModes = ['at_once', 'hourly', 'daily', 'never'] as const;
/** How a person wants to be told by mail. Nights and days off are theirs; breaches are recorded regardless. */
export const noticeSettings = z
  .object({
    mail: z.enum(mailModes),
    timeZone: z.string().describe('IANA name: Asia/Shanghai'),
    quietFrom: z.string().describe('HH:MM; no mail from then on'),
    quietTo: z.string(),
  })
  .meta({ id: 'NoticeSettings' });
export type NoticeSettings = z.infer<typeof noticeSettings>;
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const writeNoticeSettings = z
  .strictObject({
    mail: z.enum(mailModes),
    timeZone: z.string().max(60),
    quietFrom: timeOfDay,
    quietTo: timeOfDay,
  })
  .meta({ id: 'WriteNoticeSettings' });
export type WriteNoticeSettings = z.output<typeof writeNoticeSettings>;

export const mailStates = ['waiting', 'sent', 'refused'] as const;
/** A letter by e-mail as the administrator sees it: never its address or text. */
export const mailItem = z
  .object({
    id,
    to: z.enum(['person', 'complainant']),
    kind: z.enum(['notices', 'verification']),
    locale: z.enum(locales),
    state: z.enum(mailStates),
    createdAt: z.string(),
    sendAfter: z.string(),
    attempts: z.number().int(),
    lastError: z.string().nullable(),
    sentAt: z.string().nullable(),
  })
  .meta({ id: 'MailItem' });
export type MailItem = z.infer<typeof mailItem>;
export const mailQuery = z.object({
  state: z.enum(mailStates).optional(),
  limit: pageQuery.shape.limit,
  cursor: pageQuery.shape.cursor,
});
export type MailQuery = z.output<typeof mailQuery>;

/** How mail fares: what an administrator must see when the mail server is dead. */
export const mailHealth = z
  .object({
    transport: z.enum(['smtp', 'catcher', 'none']),
    waiting: z.number().int(),
    delayed: z.number().int().describe('Tried at least once without success'),
    refused: z.number().int(),
    oldestWaitingAt: z.string().nullable(),
    lastError: z.string().nullable(),
    lastSentAt: z.string().nullable(),
  })
  .meta({ id: 'MailHealth' });
export type MailHealth = z.infer<typeof mailHealth>;

/** What the demo's mail catcher has caught. */
export const caughtMail = z
  .object({
    id,
    at: z.string(),
    messageId: z.string(),
    from: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
  })
  .meta({ id: 'CaughtMail' });
export type CaughtMail = z.infer<typeof caughtMail>;

/** The link in a letter by which an address is verified, or mail to it stopped. */
export const contactToken = z.strictObject({ token: requiredText(100, 20) }).meta({ id: 'ContactToken' });
export const verifiedContact = z
  .object({ caseNumber: z.string(), state: z.enum(['verified', 'stopped']) })
  .meta({ id: 'VerifiedContact' });
export type VerifiedContact = z.infer<typeof verifiedContact>;
