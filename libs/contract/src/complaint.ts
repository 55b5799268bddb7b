import {
  actions,
  blockKinds,
  channels,
  closings,
  complaintKinds,
  dueStages,
  extensionStates,
  harmGrounds,
  linkTypes,
  locales,
  operatingSystems,
  outcomes,
  readingSides,
  roles,
  scenes,
  sides,
  states,
  symptoms,
  taskStates,
} from '@hutong/casework';
import { z } from 'zod';
import { bilingual, id, legalDay } from './primitives';
import { response, retest } from './transition';

export const organisationName = z.object({ slug: z.string(), name: bilingual });
export const personName = z.object({ id, name: z.string() });

/** A deadline: the day by which, and the instant after which it is late. */
export const due = z.object({
  clock: z.string(),
  on: legalDay,
  at: z.string(),
  provisional: z.boolean().describe('A year whose calendar is not published yet was counted'),
});

/** A complaint as a list shows it. */
export const complaintSummary = z
  .object({
    id,
    caseNumber: z.string(),
    kind: z.enum(complaintKinds),
    state: z.enum(states),
    closedAs: z.enum(closings).nullable(),
    revision: z.number().int(),
    filedAt: z.string(),
    updatedAt: z.string(),
    respondent: organisationName.nullable(),
    affected: organisationName.nullable(),
    targetUrl: z.string(),
    host: z.string(),
    registrableDomain: z.string(),
    linkType: z.enum(linkTypes),
    scene: z.enum(scenes),
    symptom: z.enum(symptoms).nullable(),
    harmGround: z.enum(harmGrounds).nullable(),
    outcome: z.enum(outcomes).nullable(),
    due: due.nullable(),
    assignee: personName.nullable().describe('Who works on it on the side of the asker'),
    excerpt: z.string(),
  })
  .meta({ id: 'ComplaintSummary' });
export type ComplaintSummary = z.infer<typeof complaintSummary>;

export const attachedFile = z
  .object({
    id,
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    shown: z.boolean().describe('There is a copy without metadata to show'),
    side: z.enum(sides),
    at: z.string(),
  })
  .meta({ id: 'AttachedFile' });
export type AttachedFile = z.infer<typeof attachedFile>;

export const statementKinds = ['statement', 'note', 'question', 'answer', 'dispute'] as const;
export const statement = z
  .object({
    id,
    kind: z.enum(statementKinds),
    side: z.enum(sides),
    author: personName.nullable(),
    text: z.string(),
    at: z.string(),
    internal: z.boolean(),
    files: z.array(attachedFile),
  })
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof statement>;

export const caseEvent = z
  .object({
    id: z.string(),
    revision: z.number().int(),
    action: z.string(),
    at: z.string(),
    side: z.enum(sides),
    role: z.enum(roles),
    actor: personName.nullable(),
    from: z.enum(states).nullable(),
    to: z.enum(states).nullable(),
    note: z.string().nullable(),
    changes: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })),
  })
  .meta({ id: 'CaseEvent' });
export type CaseEvent = z.infer<typeof caseEvent>;

export const givenResponse = z
  .object({
    id,
    round: z.number().int(),
    at: z.string(),
    author: personName.nullable(),
    response,
    files: z.array(attachedFile),
  })
  .meta({ id: 'GivenResponse' });

export const clock = z
  .object({
    id: z.string().describe('Of the deadline: GET /deadlines/{id} explains it'),
    kind: z.string(),
    startedAt: z.string(),
    dueOn: legalDay,
    dueAt: z.string(),
    stoppedAt: z.string().nullable(),
    ruleVersion: z.string(),
    provisional: z.boolean(),
    paused: z.boolean(),
    extendedBy: z.number().int().describe('Working days that were granted'),
    stage: z.enum(dueStages).nullable(),
    breachedAt: z.string().nullable().describe('Never erased by a later answer'),
  })
  .meta({ id: 'Clock' });

/** A complaint as one of its parties may see it, with the actions that are offered to the asker right now. */
export const complaintRecord = complaintSummary
  .extend({
    side: z.enum(readingSides).describe('The side on which the asker stands'),
    actions: z.array(z.enum(actions)),
    whoMustAct: z.enum(sides).nullable(),
    channel: z.enum(channels),
    locale: z.enum(locales),
    blockKind: z.enum(blockKinds).nullable(),
    wrapperForm: z.string().nullable(),
    occurredOn: legalDay.nullable(),
    app: z.string().nullable(),
    appVersion: z.string().nullable(),
    os: z.enum(operatingSystems).nullable(),
    osVersion: z.string().nullable(),
    narrative: z.string(),
    parity: z.object({ url: z.string(), note: z.string().nullable() }).nullable(),
    pastedText: z.string().nullable().describe('Regulator and complainant only'),
    contact: z
      .object({ email: z.string().nullable(), phone: z.string().nullable(), name: z.string().nullable() })
      .nullable()
      .describe('Regulator only'),
    mergedInto: z.object({ id, caseNumber: z.string() }).nullable(),
    tasks: z
      .array(z.object({ id, number: z.string(), title: z.string(), state: z.enum(taskStates) }))
      .describe('Rectification tasks that answer it; regulator and respondent only'),
    timesReturned: z.number().int(),
    extension: z
      .object({ state: z.enum(extensionStates), days: z.number().int().nullable() })
      .nullable()
      .describe('Of the response: asked for, granted or declined'),
    responses: z.array(givenResponse),
    statements: z.array(statement),
    retests: z.array(retest.extend({ at: z.string() })),
    files: z.array(attachedFile),
    clocks: z.array(clock),
    timeline: z.array(caseEvent),
  })
  .meta({ id: 'ComplaintRecord' });
export type ComplaintRecord = z.infer<typeof complaintRecord>;
