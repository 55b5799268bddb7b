import type { ResponseShape } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import type { Detail } from './DetailList';
import { useTestSetupDetails } from './useTestSetupDetails';

/** What a response says, as names and texts in the order of its form. */
export function useResponseDetails(response: ResponseShape): Detail[] {
  const details = useOutcomeDetails(response);
  const { publicAnswer } = useLabels().forms;
  return response.publicAnswer ? [...details, [publicAnswer, response.publicAnswer]] : details;
}

function useOutcomeDetails(response: ResponseShape): Detail[] {
  const { forms } = useLabels();
  const words = useWords();
  const { day } = useFormats();
  const setup = useTestSetupDetails();
  switch (response.outcome) {
    case 'unblocked':
      return [
        [forms.unblockedOn, day(response.unblockedOn)],
        [forms.scenes, response.scenes.map((scene) => words.scenes[scene]).join(' · ')],
        [forms.clientVersions, response.clientVersions],
      ];
    case 'partially_unblocked':
      return [
        [forms.remainder, response.remainder],
        [forms.remainderUntilOn, day(response.remainderUntilOn)],
      ];
    case 'maintained':
      return [
        [forms.ground, words.maintainedGrounds[response.ground]],
        [forms.clause, response.clause],
        [forms.facts, response.facts],
        [forms.scope, words.blockScopes[response.scope]],
        [forms.reviewOn, day(response.reviewOn)],
        [forms.howToLift, response.howToLift],
      ];
    case 'not_reproduced':
      return setup(response.testedWith);
    case 'not_responsible':
      return [[forms.responsible, response.responsible]];
    case 'blocked':
      return [
        [forms.whereBlocked, response.whereBlocked],
        [forms.blockedOn, day(response.blockedOn)],
      ];
    case 'warning_added':
      return [];
    case 'source_restricted':
      return [
        [forms.source, response.source],
        [forms.restrictedUntilOn, day(response.restrictedUntilOn)],
      ];
    case 'no_harm_found':
      return [
        [forms.facts, response.facts],
        [forms.howChecked, response.howChecked],
      ];
  }
}
