import { addDays, type Outcome } from '@hutong/casework';
import { type ResponseShape } from '@hutong/contract';
import { groundsPatterns, ruleOf } from '../texts/grounds';
import {
  blockedAnswers,
  clientVersions,
  harmlessChecks,
  notReproducedAnswers,
  othersResponsible,
  othersResponsibleForHarm,
  partialAnswers,
  placesBlocked,
  remainders,
  sources,
  unblockedAnswers,
  unblockedAnswersInEnglish,
  warningAnswers,
} from '../texts/responses';
import { spreadIn } from '../texts/matter';
import { say } from '../texts/say';
import { testSetup } from './retest';
import { tell, type Telling, tellSometimes } from './telling';

/** What a platform answers, with everything that the outcome needs. */
export function responseWith(outcome: Outcome, telling: Telling): ResponseShape {
  return shapes[outcome](telling);
}

const shapes: Record<Outcome, (telling: Telling) => ResponseShape> = {
  unblocked: (telling) => ({
    outcome: 'unblocked',
    unblockedOn: addDays(telling.day, -telling.draw.number(0, 1)),
    scenes: [telling.scene],
    clientVersions: tell(clientVersions, telling),
    publicAnswer: tellSometimes(
      0.6,
      telling.locale === 'zh' ? unblockedAnswers[blockedMatter(telling)] : unblockedAnswersInEnglish,
      telling,
    ),
  }),
  partially_unblocked: (telling) => ({
    outcome: 'partially_unblocked',
    remainder: tell(remainders[blockedMatter(telling)], telling),
    remainderUntilOn: addDays(telling.day, telling.draw.number(20, 90)),
    publicAnswer: tellSometimes(0.5, partialAnswers, telling),
  }),
  maintained: statementOfGrounds,
  not_reproduced: (telling) => ({
    outcome: 'not_reproduced',
    testedWith: testSetup(telling),
    publicAnswer: tellSometimes(0.4, notReproducedAnswers, telling),
  }),
  not_responsible: (telling) => ({
    outcome: 'not_responsible',
    responsible: tell(
      telling.matter === 'harm' ? othersResponsibleForHarm : othersResponsible[telling.matter],
      telling,
    ),
  }),
  blocked: (telling) => ({
    outcome: 'blocked',
    whereBlocked: tell(placesBlocked[spreadIn[telling.scene]], telling),
    blockedOn: telling.day,
    publicAnswer: tellSometimes(0.7, blockedAnswers, telling),
  }),
  warning_added: (telling) => ({
    outcome: 'warning_added',
    publicAnswer: tell(warningAnswers, telling),
  }),
  source_restricted: (telling) => ({
    outcome: 'source_restricted',
    source: tell(sources[spreadIn[telling.scene]], telling),
    restrictedUntilOn: addDays(telling.day, telling.draw.one([30, 90, 180])),
  }),
  no_harm_found: (telling) => {
    const [facts, howChecked] = telling.draw.one(harmlessChecks);
    return {
      outcome: 'no_harm_found',
      facts: tell([facts], telling),
      howChecked: tell([howChecked], telling),
    };
  },
};

/** Only blocked links have these outcomes. */
const blockedMatter = ({ matter }: Telling) => (matter === 'harm' ? 'link' : matter);

function statementOfGrounds({ respondent, words, draw, day, matter }: Telling): ResponseShape {
  const { ground, article, facts, scope, howToLift, publicAnswer } = draw.one(
    groundsPatterns.filter(({ about }) => about.includes(matter)),
  );
  return {
    outcome: 'maintained',
    ground,
    clause: `${ruleOf[respondent ?? ''] ?? '《外部链接管理规则》'}${article}`,
    facts: say(facts, words, draw),
    scope,
    reviewOn: addDays(day, draw.one([30, 60, 90])),
    howToLift: say(howToLift, words, draw),
    publicAnswer: draw.chance(0.5) ? publicAnswer : undefined,
  };
}
