import { caseErrorCodes } from '@hutong/casework';
import { useLabels, useWords } from '../i18n/useLabels';

/** From the code of what is wrong with a field to a sentence; sentences of the server stay as they are. */
export function useFieldProblem(): (codeOrSentence: string | undefined) => string | undefined {
  const { fields } = useLabels().problems;
  const words = useWords();
  return (text) => {
    if (text === undefined) return undefined;
    const caseCode = caseErrorCodes.find((code) => code === text);
    if (caseCode) return words.errors[caseCode].next;
    return new Map(Object.entries(fields)).get(text) ?? text;
  };
}
