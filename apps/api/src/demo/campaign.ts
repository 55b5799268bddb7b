import { addDays, daysBetween, type LegalDate, type Locale } from '@hutong/casework';

/** The days of 2021 on which the demo's story hangs. Sources: the ministry's announcement, WeChat's two statements. */
const mobilisedIn2021: LegalDate = '2021-07-23';
const statementIn2021: LegalDate = '2021-09-17';
const trialIn2021: LegalDate = '2021-11-29';
/** Days of the campaign that lie behind us at least: one more than until the trial in group chats. */
const leastDaysIn = daysBetween(mobilisedIn2021, trialIn2021) + 1;

/** The campaign of 2021, moved so that it is under way today. */
export interface ShiftedCampaign {
  readonly mobilisedOn: LegalDate;
  /** WeChat opens links in one-to-one chats and sets up its complaint entry. */
  readonly statementOn: LegalDate;
  /** WeChat opens links of shops in group chats, on trial: within the last week. */
  readonly trialOn: LegalDate;
}

/**
 * The campaign moved by whole weeks, so that weekdays stay what they were and the newest event of the background has
 * just happened: today is in its 19th or 20th week, a good four months in.
 */
export function campaignUnderWay(today: LegalDate): ShiftedCampaign {
  const shifted = since2021(today);
  return {
    mobilisedOn: shifted(mobilisedIn2021),
    statementOn: shifted(statementIn2021),
    trialOn: shifted(trialIn2021),
  };
}

/** What a day of 2021 is in the campaign that is under way. */
export function since2021(today: LegalDate): (day: LegalDate) => LegalDate {
  const weeks = Math.floor((daysBetween(mobilisedIn2021, today) - leastDaysIn) / 7);
  return (day) => addDays(day, weeks * 7);
}

const dayAndMonth = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const spoken: Record<Locale, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat('zh-CN', dayAndMonth),
  en: new Intl.DateTimeFormat('en-GB', dayAndMonth),
};

/** A day as people write it in a letter: "9月17日", "17 September". */
export function spokenDay(day: LegalDate, locale: Locale): string {
  return spoken[locale].format(new Date(`${day}T00:00:00Z`));
}
