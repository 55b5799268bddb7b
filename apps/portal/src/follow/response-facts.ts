import type { ResponseShape } from '@hutong/contract';
import { dayWords } from '../date-words';
import type { Language } from '../locale';

/** A platform's answer as pairs of what was to be said and what was said. */
export function factsOfResponse(response: ResponseShape, language: Language): (readonly [string, string])[] {
  const { t } = language;
  const facts = detailsOf(response, language);
  return response.publicAnswer ? [[t.casePage.answer.publicAnswer, response.publicAnswer], ...facts] : facts;
}

function detailsOf(response: ResponseShape, { t, words }: Language): (readonly [string, string])[] {
  const { answer } = t.casePage;
  const day = (on: string) => dayWords(on, t);
  switch (response.outcome) {
    case 'unblocked':
      return [
        [answer.unblockedOn, day(response.unblockedOn)],
        [answer.scenes, response.scenes.map((scene) => words.scenes[scene]).join(' · ')],
        [answer.clientVersions, response.clientVersions],
      ];
    case 'partially_unblocked':
      return [
        [answer.remainder, response.remainder],
        [answer.remainderUntilOn, day(response.remainderUntilOn)],
      ];
    case 'maintained':
      return [
        [answer.ground, words.maintainedGrounds[response.ground]],
        [answer.clause, response.clause],
        [answer.facts, response.facts],
        [answer.scope, words.blockScopes[response.scope]],
        [answer.reviewOn, day(response.reviewOn)],
        [answer.howToLift, response.howToLift],
      ];
    case 'not_reproduced':
      return [
        [answer.app, `${response.testedWith.app} ${response.testedWith.appVersion}`],
        [answer.os, words.operatingSystems[response.testedWith.os]],
        [answer.network, response.testedWith.network],
        [answer.scene, words.scenes[response.testedWith.scene]],
      ];
    case 'not_responsible':
      return [[answer.responsible, response.responsible]];
    case 'blocked':
      return [
        [answer.whereBlocked, response.whereBlocked],
        [answer.blockedOn, day(response.blockedOn)],
      ];
    case 'source_restricted':
      return [
        [answer.source, response.source],
        [answer.restrictedUntilOn, day(response.restrictedUntilOn)],
      ];
    case 'no_harm_found':
      return [
        [answer.facts, response.facts],
        [answer.howChecked, response.howChecked],
      ];
    case 'warning_added':
      return [];
  }
}
