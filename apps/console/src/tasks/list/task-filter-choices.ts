import { dueStages, itemOrigins, linkTypes, scenes, taskStates } from '@hutong/casework';
import { dueFilters, taskDecisions, type CampaignRecord } from '@hutong/contract';
import { useColleagues, usePlatforms } from '../../api/choices';
import { choicesOf, type Choice } from '../../fields/choices';
import { useLabels, useLedgerWords, useNameOf, useWords } from '../../i18n/useLabels';
import { useLedgerDesk } from '../parts/useLedgerDesk';
import { useCampaign } from '../task-requests';
import type { TaskFilterName } from '../tasks-address';
import { useTasksView } from '../useTasksView';

interface TaskFilterChoices {
  readonly name: TaskFilterName;
  readonly choices: readonly Choice[];
  readonly many: boolean;
}

/** Every filter of the ledger that chooses from a list, with its choices in the language of the person. */
export function useTaskFilterChoices(): TaskFilterChoices[] {
  const words = useWords();
  const { taskStates: states, itemOrigins: origins } = useLedgerWords();
  const { tasks, list } = useLabels();
  const nameOf = useNameOf();
  const { regulator } = useLedgerDesk();
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  const colleagues = useColleagues().map(({ id, name }) => ({ value: id, label: name }));
  const scenarios = useTopicChoices();
  const one = (name: TaskFilterName, choices: readonly Choice[]) => ({ name, choices, many: false });
  return [
    { name: 'state', choices: choicesOf(taskStates, states), many: true },
    ...(regulator ? [one('platform', platforms)] : []),
    one('due', choicesOf(dueFilters, list.dueWords)),
    one('stage', choicesOf(dueStages, words.dueStages)),
    ...(regulator ? [one('decision', choicesOf(taskDecisions, tasks.decisions))] : []),
    one('scenario', scenarios),
    one('origin', choicesOf(itemOrigins, origins)),
    one('scene', choicesOf(scenes, words.scenes)),
    one('target', platforms),
    one('linkType', choicesOf(linkTypes, words.linkTypes)),
    one('submitted', choicesOf(['on_time', 'late'], tasks.submittedWords)),
    one('assigned', [...choicesOf(['me', 'none'], list.assignedWords), ...colleagues]),
    one('open', choicesOf(['true', 'false'], tasks.openWords)),
  ];
}

/** Filters of days. */
export const dayFilters = [
  'openedFrom',
  'openedTo',
  'struckOffFrom',
  'struckOffTo',
] as const satisfies readonly TaskFilterName[];

const steps = { aspect: '', problem: '– ', scenario: '– – ' };

/** Aspects, problems and scenarios of a campaign, in the order of their tree. */
export const topicChoicesOf = (
  topics: CampaignRecord['topics'],
  nameOf: ReturnType<typeof useNameOf>,
): Choice[] => topics.map(({ id, level, name }) => ({ value: id, label: `${steps[level]}${nameOf(name)}` }));

function useTopicChoices(): Choice[] {
  const nameOf = useNameOf();
  const { campaign } = useTasksView();
  const { data } = useCampaign(campaign);
  return topicChoicesOf(data?.topics ?? [], nameOf);
}
