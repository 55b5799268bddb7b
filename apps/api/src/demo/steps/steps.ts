import { type LegalDate, type Outcome } from '@hutong/casework';
import { type PlannedEvidence, reportOfGrounds, screenshot } from '../evidence';
import { type Beat, type Performer } from '../story/beats';
import {
  affectedStatements,
  complainantStatements,
  complainantStatementsInEnglish,
  handlerNotes,
  officerNotes,
  respondentStatements,
  reviewNotes,
} from '../texts/office-words';
import { exchangesFor } from '../texts/questions';
import { type outcomesInTurn } from './outcomes';
import { type PlannedActor, type PlannedRequest, type PlannedStep } from './planned';
import { requestFor, respondWith } from './requests';
import { tell, type Telling } from './telling';

/** What stays the same through all steps of a case. */
export type Subject = Omit<Telling, 'day' | 'by' | 'outcome' | 'refused' | 'openAnswer'>;

/** A beat with the day and the instant that were found for it. */
export interface PlacedBeat {
  readonly beat: Beat;
  readonly day: LegalDate;
  readonly at: Date;
}

/** Puts the beats of a case into words, one step each. */
export function stepsOf(
  subject: Subject,
  beats: readonly PlacedBeat[],
  cast: Record<Performer, PlannedActor>,
  nextOutcome: ReturnType<typeof outcomesInTurn>,
): PlannedStep[] {
  let outcome: Outcome | null = null;
  let openAnswer = '';
  let refused = false;
  return beats.map(({ beat, day, at }) => {
    const telling: Telling = { ...subject, day, by: beat.by, outcome, refused, openAnswer };
    const step = { by: cast[beat.by], at };
    if (beat.does === 'assign')
      return {
        ...step,
        kind: 'assignment',
        assignee: beat.by === 'lead' ? cast.handler : cast.officer,
        evidence: [],
      };
    if (beat.does === 'statement' || beat.does === 'note')
      return { ...step, ...remark(beat.does, telling), kind: 'statement', evidence: [] };
    const done = (request: PlannedRequest): PlannedStep => ({
      ...step,
      kind: 'transition',
      request,
      evidence: evidenceWith(request, telling),
    });
    if (beat.does === 'requestInformation') {
      const asked = beat.by === 'officer' ? 'regulator' : 'respondent';
      const exchange = subject.draw.one(
        exchangesFor(subject.matter, subject.locale, asked, outcome !== null),
      );
      openAnswer = tell([exchange.answer], telling);
      return done({ action: 'requestInformation', question: tell([exchange.question], telling) });
    }
    if (beat.does === 'respond') {
      outcome = nextOutcome(subject.kind, beat.worth ?? 'any');
      return done(respondWith(outcome, telling));
    }
    if (beat.does === 'undoMerge') return done({ action: 'undoMerge' });
    refused ||= beat.does === 'refuse';
    return done(requestFor(beat.does, telling));
  });
}

function remark(does: 'statement' | 'note', telling: Telling): { text: string; internal: boolean } {
  if (does === 'note') return { text: tell(notesOf(telling), telling), internal: true };
  if (telling.by === 'complainant')
    return {
      text: tell(telling.locale === 'zh' ? complainantStatements : complainantStatementsInEnglish, telling),
      internal: false,
    };
  return {
    text: tell(telling.by === 'affected' ? affectedStatements : respondentStatements, telling),
    internal: false,
  };
}

function notesOf({ by, outcome }: Telling): readonly string[] {
  if (by === 'handler') return handlerNotes;
  return outcome === null ? officerNotes : reviewNotes;
}

function evidenceWith(request: PlannedRequest, { day, draw }: Telling): readonly PlannedEvidence[] {
  if (request.action === 'supply') return screenshot(day, draw);
  if (request.action === 'dispute') return draw.chance(0.5) ? screenshot(day, draw) : [];
  if (request.action !== 'respond') return [];
  // A statement of grounds needs evidence; source: product.md, "Outcomes of a response".
  return request.response.outcome === 'maintained' ? reportOfGrounds(day, draw) : [];
}
