import type { TestSetup } from '@hutong/casework';
import { useLabels, useWords } from '../../i18n/useLabels';
import type { Detail } from './DetailList';

/** With what a link was tried, as names and texts. */
export function useTestSetupDetails(): (setup: TestSetup) => Detail[] {
  const { forms } = useLabels();
  const words = useWords();
  return ({ app, appVersion, os, network, scene }) => [
    [forms.app, `${app} ${appVersion}`],
    [forms.os, words.operatingSystems[os]],
    [forms.network, network],
    [forms.scene, words.scenes[scene]],
  ];
}
