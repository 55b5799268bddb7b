import { complaintKinds, legalDateOf, type WorkCalendar } from '@hutong/casework';
import { campaignUnderWay } from './campaign';
import { situationsInTurn } from './casting';
import { drawFrom } from './draw';
import { type Case, planCase, type Planning } from './planned-case';
import { outcomesInTurn } from './steps/outcomes';
import { type PlannedComplaint } from './steps/planned';
import { type Story } from './story/beats';
import { closedStories } from './story/closed-stories';
import { openStories } from './story/open-stories';
import { almanacOf } from './timetable/almanac';
import { turns } from './timetable/placing';

/**
 * The complaints of the demo with everything that happens to them, oldest filing first: always the same for the same
 * moment. They fill a campaign that is a good four months old today; nothing in them is later than `now`.
 */
export function demoPlan(now: Date, calendar: WorkCalendar): PlannedComplaint[] {
  const campaign = campaignUnderWay(legalDateOf(now));
  const planned: PlannedComplaint[] = [];
  const planning: Planning = {
    campaign,
    present: { now, almanac: almanacOf(calendar, legalDateOf(now)), mobilisedOn: campaign.mobilisedOn },
    situationFor: situationsInTurn(drawFrom('situations')),
    nextOutcome: outcomesInTurn(),
    nextTurn: turns(),
    planned,
  };
  for (const one of casesOf([...openStories, ...closedStories])) planned.push(planCase(one, planning));
  return planned.sort((one, other) => one.filedAt.getTime() - other.filedAt.getTime());
}

/** Every case of every story; those that join another come last, when there is something to join. */
function casesOf(stories: readonly Story[]): Case[] {
  const cases = stories.flatMap((story) =>
    complaintKinds.flatMap((kind) =>
      Array.from({ length: story.cases[kind] }, (_, index): Case => ({ story, kind, number: index + 1 })),
    ),
  );
  const joins = ({ story }: Case) => story.beats.some(({ does }) => does === 'mergeInto');
  return [...cases.filter((one) => !joins(one)), ...cases.filter(joins)];
}
