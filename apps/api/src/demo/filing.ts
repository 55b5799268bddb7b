import { addDays, type LegalDate, type Locale } from '@hutong/casework';
import { type FileComplaintInput } from '@hutong/contract';
import { type ShiftedCampaign } from './campaign';
import { type Draw } from './draw';
import { evidenceOfBlock, type PlannedEvidence } from './evidence';
import { blockPageBefore } from './links/block-pages';
import { linkPatterns } from './links/link-forms';
import { endingsFor } from './texts/endings';
import { matterOf } from './texts/matter';
import { say } from './texts/say';
import { type Situation } from './texts/situation';
import { surnames } from './texts/trades';
import { type CaseWords, type Phone, phoneFor, wordsOf } from './words';

/** What a person files, and what the later texts of the case need to know of it. */
export interface PlannedFiling {
  readonly filing: FileComplaintInput;
  readonly evidence: readonly PlannedEvidence[];
  readonly words: CaseWords;
  readonly phone: Phone;
  readonly affected: string | null;
}

/** The filing of somebody who met a situation. `told`: narratives of others; nobody tells the same again. */
export function fileAbout(
  situation: Situation,
  filedOn: LegalDate,
  campaign: ShiftedCampaign,
  told: ReadonlySet<string>,
  draw: Draw,
): PlannedFiling {
  const locale = situation.locale ?? 'zh';
  const { platform } = linkPatterns[situation.link];
  const phone = phoneFor(draw, locale);
  const parties = { respondent: situation.respondent, affected: platform };
  const words = wordsOf({ ...parties, locale, phone, scene: situation.scene }, campaign, draw);
  const filing: FileComplaintInput = {
    ...whatIsWrong(situation),
    ...pasted(situation, words, locale, draw),
    respondent: situation.respondent,
    scene: situation.scene,
    occurredOn: addDays(filedOn, -draw.one([0, 0, 0, 1, 1, 2, 4])),
    ...(situation.respondent ? { app: words.app, appVersion: words.version } : {}),
    ...phoneFields(phone),
    narrative: narrativeOf(situation, tellable(situation, filedOn, campaign), words, told, draw),
    ...parityOf(situation, words, draw),
    ...contactOf(locale, draw),
    locale,
  };
  return { filing, evidence: evidenceOfBlock(filedOn, draw), words, phone, affected: platform };
}

function whatIsWrong(situation: Situation): Pick<FileComplaintInput, 'kind' | 'symptom' | 'harmGround'> {
  return 'symptom' in situation
    ? { kind: 'blocked_link', symptom: situation.symptom }
    : { kind: 'harmful_link', harmGround: situation.harmGround };
}

/** People paste the page that stopped them, or what the app shared, or just the address. */
function pasted(situation: Situation, words: CaseWords, locale: Locale, draw: Draw) {
  const { linkType, share } = linkPatterns[situation.link];
  const { targetUrl, sharedText } = share(words, draw);
  const link = { targetUrl, linkType };
  if (situation.page && draw.chance(0.7)) {
    const { address, blockKind } = blockPageBefore(targetUrl, situation.page);
    const around = locale === 'zh' ? draw.one(['', '', '打开后变成这个网址：', '提示页地址 ']) : '';
    return { ...link, pastedText: `${around}${address}`, blockKind, wrapperForm: situation.page };
  }
  // The shared texts are Chinese; who writes in English has copied the address alone.
  const text = locale === 'zh' ? sharedText : targetUrl;
  return text === targetUrl && draw.chance(0.5) ? link : { ...link, pastedText: text };
}

/** What somebody tells, with a sentence more at its end where it is short or where others have told the same. */
function narrativeOf(
  situation: Situation,
  tells: readonly string[],
  words: CaseWords,
  told: ReadonlySet<string>,
  draw: Draw,
): string {
  const locale = situation.locale ?? 'zh';
  for (let attempt = 0; ; attempt += 1) {
    const plain = say(draw.one(tells), words, draw);
    const ending = say(draw.one(endingsFor(matterOf(situation), locale)), words, draw);
    const ended = `${plain}${locale === 'zh' ? '' : ' '}${ending}`;
    const narrative = plain.length > 70 && attempt < 5 && draw.chance(0.6) ? plain : ended;
    if (!told.has(narrative)) return narrative;
    if (attempt > 50) throw new Error(`Everybody tells the same: ${narrative}`);
  }
}

/** What can be told on that day: nobody refers to a statement that has not been made. */
function tellable({ tells }: Situation, filedOn: LegalDate, campaign: ShiftedCampaign): readonly string[] {
  const known = tells.filter(
    (tell) =>
      (filedOn > campaign.statementOn || !tell.includes('{statement}')) &&
      (filedOn > campaign.trialOn || !tell.includes('{trial}')),
  );
  return known.length > 0 ? known : tells;
}

const phoneFields = ({ os, osVersion }: Phone) => ({ os, osVersion });

function parityOf(situation: Situation, words: CaseWords, draw: Draw): Pick<FileComplaintInput, 'parity'> {
  if (!('parity' in situation) || !situation.parity) return {};
  const { link, note } = situation.parity;
  return { parity: { url: linkPatterns[link].share(words, draw).targetUrl, note } };
}

function contactOf(locale: Locale, draw: Draw): Pick<FileComplaintInput, 'contact'> {
  if (draw.chance(0.55)) return {};
  const email = `${draw.code(7, 'abcdefghkmnprstuvwxyz')}@mail.example`;
  const name = `${draw.one(surnames)}${draw.one(['女士', '先生'])}`;
  return { contact: locale === 'zh' ? { email, name } : { email } };
}
