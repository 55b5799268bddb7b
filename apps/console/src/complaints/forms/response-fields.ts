import type { FieldValues } from 'react-hook-form';
import type { Outcome } from '@hutong/casework';
import { filledIn } from '../../fields/resolver';

/** What the form of each outcome asks, besides the public answer. What another outcome asked is not sent. */
const fieldsOf: Record<Outcome, readonly string[]> = {
  unblocked: ['unblockedOn', 'scenes', 'clientVersions'],
  partially_unblocked: ['remainder', 'remainderUntilOn'],
  maintained: ['ground', 'clause', 'facts', 'scope', 'reviewOn', 'howToLift'],
  not_reproduced: ['testedWith'],
  not_responsible: ['responsible'],
  blocked: ['whereBlocked', 'blockedOn'],
  warning_added: [],
  source_restricted: ['source', 'restrictedUntilOn'],
  no_harm_found: ['facts', 'howChecked'],
};

export const setupDefaults = { app: '', appVersion: '', os: '', network: '', scene: '' };

/** Empty fields of all outcomes, so that switching to and fro loses nothing; days that have passed begin with today. */
export const responseDefaults = (today: string): FieldValues => ({
  outcome: '',
  unblockedOn: today,
  scenes: [],
  clientVersions: '',
  remainder: '',
  remainderUntilOn: '',
  ground: '',
  clause: '',
  facts: '',
  scope: '',
  reviewOn: '',
  howToLift: '',
  testedWith: setupDefaults,
  responsible: '',
  whereBlocked: '',
  blockedOn: today,
  source: '',
  restrictedUntilOn: '',
  howChecked: '',
  publicAnswer: '',
});

/** The response as the API takes it: the outcome and only what belongs to it. */
export function responseIn(typed: unknown): Record<string, unknown> {
  const filled = filledIn(typed);
  const wanted = new Map<unknown, readonly string[]>(Object.entries(fieldsOf)).get(filled['outcome']) ?? [];
  const kept = ['outcome', ...wanted, 'publicAnswer'].filter((field) => field in filled);
  // Facts are a text in the schema and get their own words when they are too short.
  const facts = wanted.includes('facts') ? { facts: '' } : {};
  const setup = wanted.includes('testedWith') ? { testedWith: {} } : {};
  return { ...facts, ...setup, ...Object.fromEntries(kept.map((field) => [field, filled[field]])) };
}
