import { type ComplaintKind, type LegalDate, legalDateOf, startOfDay } from '@hutong/casework';
import { type ShiftedCampaign } from './campaign';
import { type situationsInTurn } from './casting';
import { type Draw, drawFrom } from './draw';
import { featured } from './featured';
import { fileAbout, type PlannedFiling } from './filing';
import { mergeTargetFor } from './merging';
import { castOf } from './steps/cast';
import { type outcomesInTurn } from './steps/outcomes';
import { type PlannedComplaint } from './steps/planned';
import { type PlacedBeat, stepsOf, type Subject } from './steps/steps';
import { type Story } from './story/beats';
import { matterOf } from './texts/matter';
import { type Situation } from './texts/situation';
import { timed } from './timetable/days';
import { instantsOf } from './timetable/instants';
import { placeClosed, placeOpen, type Present, type turns } from './timetable/placing';

/** One case to be planned; `number` counts those of its story and kind. */
export interface Case {
  readonly story: Story;
  readonly kind: ComplaintKind;
  readonly number: number;
}

/** What planning one case takes from the whole: what comes in turn, and what is planned already. */
export interface Planning {
  readonly campaign: ShiftedCampaign;
  readonly present: Present;
  readonly situationFor: ReturnType<typeof situationsInTurn>;
  readonly nextOutcome: ReturnType<typeof outcomesInTurn>;
  readonly nextTurn: ReturnType<typeof turns>;
  readonly planned: readonly PlannedComplaint[];
}

/** Share of cases in which the officer has to find out who is complained about. */
const unnamedShare = 0.06;
/** Share of cases that come by telephone and are filed by an officer. */
const telephoneShare = 0.12;

/** One complaint of the demo: when, about what, and what becomes of it. */
export function planCase({ story, kind, number }: Case, planning: Planning): PlannedComplaint {
  const key = `${story.id}-${kind}-${number}`;
  const draw = drawFrom(key);
  const shown = featured.find((one) => one.key === key);
  const situation = shown?.situation ?? planning.situationFor(story, kind);
  const { filedOn, filedAt, beats } = placed({ story, kind, number }, shown !== undefined, planning, draw);
  const filed = fileAbout(situation, filedOn, planning.campaign, narratives(planning), draw);
  const cast = castOf(situation.respondent, filed.affected, draw);
  const unnamed = story.beats[0]?.does === 'accept' && draw.chance(unnamedShare);
  const telephoned = !shown && byTelephone(story, filedAt, planning.present, draw);
  const subject: Subject = {
    ...subjectOf(situation, kind, filed, draw),
    respondentUnnamed: unnamed,
    mergeTarget: mergeTargetFor(filed.filing, beats, planning.planned),
  };
  return {
    ...{ key, story: story.id, locale: subject.locale, evidence: filed.evidence, filedAt },
    filing: unnamed ? { ...filed.filing, respondent: null } : filed.filing,
    filedBy: telephoned ? cast.officer : 'complainant',
    receiptCode: shown?.receiptCode ?? null,
    steps: stepsOf(subject, beats, cast, planning.nextOutcome),
  };
}

function placed(
  { story, kind }: Case,
  shown: boolean,
  { present, nextTurn }: Planning,
  draw: Draw,
): { filedOn: LegalDate; filedAt: Date; beats: PlacedBeat[] } {
  const beats = timed(story.beats, kind, draw);
  const { days } =
    placeOpen(beats, kind, present, draw, shown ? () => 'later' : nextTurn) ??
    placeClosed(beats, kind, present, draw);
  const moments = days.map((day, index) => ({
    day,
    by: story.beats[index - 1]?.by ?? ('complainant' as const),
  }));
  const instants = instantsOf(moments, present.now, draw);
  const [filedOn = present.mobilisedOn, ...beatDays] = days;
  const [filedAt = present.now, ...beatInstants] = instants;
  return {
    filedOn,
    filedAt,
    beats: story.beats.map((beat, index) => ({
      beat,
      day: beatDays[index] ?? filedOn,
      at: beatInstants[index] ?? present.now,
    })),
  };
}

function subjectOf(
  situation: Situation,
  kind: ComplaintKind,
  { filing, phone, words }: PlannedFiling,
  draw: Draw,
): Omit<Subject, 'respondentUnnamed' | 'mergeTarget'> {
  const { scene, respondent, refusal, locale = 'zh' } = situation;
  return {
    ...{ kind, locale, scene, respondent, refusal: refusal ?? null, phone, words, draw },
    matter: matterOf(situation),
    withParity: filing.parity !== undefined,
  };
}

const narratives = ({ planned }: Planning) =>
  new Set(planned.flatMap(({ filing }) => filing.narrative ?? []));

/** Only in office hours, and only where nobody has to follow the case with a code. */
function byTelephone({ beats }: Story, filedAt: Date, { almanac }: Present, draw: Draw): boolean {
  const day = legalDateOf(filedAt);
  const hour = (filedAt.getTime() - startOfDay(day).getTime()) / 3_600_000;
  if (!almanac.isWorkday(day) || hour < 9 || hour > 18) return false;
  return beats.every(({ by }) => by !== 'complainant') && draw.chance(telephoneShare);
}
