import { type LegalDate, type Scene } from '@hutong/casework';
import { type PlannedTaskStep } from '../planned';
import { opened, stopped } from '../retested';

/** What happens to a task, in the order in which it usually does. Days are shifted already. */
export const issued = (on: LegalDate): PlannedTaskStep => ({
  ...{ by: 'supervisor', on, hour: 16 },
  request: { action: 'issue' },
});

export const acknowledged = (
  on: LegalDate,
  plan: string,
  ...milestones: readonly (readonly [title: string, dueOn: LegalDate])[]
): PlannedTaskStep => ({
  ...{ by: 'lead', on, hour: 11 },
  request: {
    action: 'acknowledge',
    plan,
    milestones: milestones.map(([title, dueOn]) => ({ title, dueOn })),
  },
});

export const progressed = (
  on: LegalDate,
  percent: number,
  text: string,
  ...reached: readonly number[]
): PlannedTaskStep => ({
  ...{ by: 'handler', on, hour: 17, reached },
  request: { action: 'reportProgress', percent, text },
});

export const submitted = (
  on: LegalDate,
  text: string,
  scenes: Scene[],
  clientVersions: string,
): PlannedTaskStep => ({
  ...{ by: 'lead', on, hour: 15 },
  request: { action: 'submit', text, scenes, clientVersions },
  before: [{ name: `整改前截图-${on}.png`, form: 'block_page' }],
  after: [{ name: `整改后截图-${on}.png`, form: 'chat' }],
});

export const verified = (on: LegalDate, scene: Scene, version: string): PlannedTaskStep => ({
  ...{ by: 'officer', on, hour: 10 },
  request: { action: 'verify', retests: [opened(on, scene, version)] },
});

export const struckOff = (on: LegalDate): PlannedTaskStep => ({
  ...{ by: 'supervisor', on, hour: 15 },
  request: { action: 'strikeOff' },
});

export const sentBack = (on: LegalDate, reason: string, dueOn: LegalDate): PlannedTaskStep => ({
  ...{ by: 'second', on, hour: 14 },
  request: { action: 'return', reason, dueOn },
});

export const moreTimeAsked = (on: LegalDate, reason: string, dueOn: LegalDate): PlannedTaskStep => ({
  ...{ by: 'lead', on, hour: 9 },
  request: { action: 'requestExtension', reason, dueOn },
});

export const moreTimeGranted = (on: LegalDate, dueOn: LegalDate): PlannedTaskStep => ({
  ...{ by: 'supervisor', on, hour: 16 },
  request: { action: 'grantExtension', reason: '所述困难属实，同意延期，请按新期限完成。', dueOn },
});

export const moreTimeDeclined = (on: LegalDate): PlannedTaskStep => ({
  ...{ by: 'supervisor', on, hour: 16 },
  request: { action: 'declineExtension', reason: '所述工作可以并行，不影响按期完成，不予延期。' },
});

export const retestedWell = (on: LegalDate, scene: Scene, version: string): PlannedTaskStep => ({
  ...{ by: 'officer', on, hour: 11 },
  request: { action: 'recordRetest', retest: opened(on, scene, version) },
});

export const retestedBadly = (on: LegalDate, scene: Scene, version: string): PlannedTaskStep => ({
  ...{ by: 'officer', on, hour: 11 },
  request: { action: 'recordRetest', retest: stopped(on, scene, version) },
});

export const cancelled = (on: LegalDate, reason: string): PlannedTaskStep => ({
  ...{ by: 'supervisor', on, hour: 15 },
  request: { action: 'cancel', reason },
});

export const carriedOver = (on: LegalDate, reason: string): PlannedTaskStep => ({
  ...{ by: 'supervisor', on, hour: 15 },
  request: { action: 'carryOver', reason },
});
