import { complaintKinds, harmGrounds, linkTypes, outcomes, scenes, states, symptoms } from '@hutong/casework';
import { dueFilters } from '@hutong/contract';
import { deskOf, useSession } from '../../access/session';
import { useColleagues, usePlatforms } from '../../api/choices';
import { choicesOf, type Choice } from '../../fields/choices';
import { useLabels, useNameOf, useWords, type Labels } from '../../i18n/useLabels';

export type FilterName = keyof Labels['list']['fields'];

export interface FilterChoices {
  readonly name: FilterName;
  readonly choices: readonly Choice[];
  /** May several be chosen at once? */
  readonly many: boolean;
}

/** Every filter that chooses from a list, with its choices in the language of the person. */
export function useFilterChoices(): FilterChoices[] {
  const words = useWords();
  const { list } = useLabels();
  const nameOf = useNameOf();
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  const colleagues = useColleagues().map(({ id, name }) => ({ value: id, label: name }));
  const one = (name: FilterName, choices: readonly Choice[]) => ({ name, choices, many: false });
  const many = (name: FilterName, choices: readonly Choice[]) => ({ name, choices, many: true });
  const ourSide = one('as', choicesOf(['respondent', 'affected'], list.asWords));
  return [
    ...(deskOf(useSession()) === 'platform' ? [ourSide] : []),
    many('state', choicesOf(states, words.states)),
    one('due', choicesOf(dueFilters, list.dueWords)),
    one('extension', choicesOf(['asked'], words.extensionStates)),
    one('assigned', [...choicesOf(['me', 'none'], list.assignedWords), ...colleagues]),
    one('kind', choicesOf(complaintKinds, words.complaintKinds)),
    one('respondent', platforms),
    one('affected', platforms),
    many('scene', choicesOf(scenes, words.scenes)),
    many('symptom', choicesOf(symptoms, words.symptoms)),
    many('harmGround', choicesOf(harmGrounds, words.harmGrounds)),
    many('linkType', choicesOf(linkTypes, words.linkTypes)),
    one('outcome', choicesOf(outcomes, words.outcomes)),
    one('open', choicesOf(['true', 'false'], list.openWords)),
  ];
}

/** Filters that are typed: days and a domain. */
export const typedFilters = ['filedFrom', 'filedTo', 'domain'] as const satisfies readonly FilterName[];
