import { Box, Button } from '@mui/material';
import { commitmentStates, linkTypes, scenes } from '@hutong/casework';
import { commitmentSorts } from '@hutong/contract';
import { deskOf, useSession } from '../../access/session';
import { usePlatforms } from '../../api/choices';
import { TypedFilterField } from '../../complaints/list/TypedFilterField';
import { choicesOf, type Choice } from '../../fields/choices';
import { useLabels, useLedgerWords, useNameOf, useWords } from '../../i18n/useLabels';
import { FilterGrid } from '../../layout/FilterGrid';
import { NativeChoice } from '../../openness/NativeChoice';
import { useCampaigns } from '../../openness/openness-queries';
import { dueChoices, publishedChoices, type FilterName } from '../commitments-address';
import { useCommitmentsView } from '../useCommitmentsView';

/** Narrows the list and orders it. */
export function CommitmentFilters() {
  const { commitments, list, common } = useLabels();
  const { view, setFilter, change, narrowed, clear } = useCommitmentsView();
  const choices = useChoices();
  return (
    <FilterGrid>
      <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
        <TypedFilterField
          label={commitments.search}
          type="text"
          value={view.filters['q'] ?? ''}
          onChange={(value) => setFilter('q', value)}
        />
      </Box>
      {choices.map(({ name, words }) => (
        <NativeChoice
          key={name}
          label={commitments.filters[name]}
          value={view.filters[name] ?? ''}
          empty={common.all}
          choices={words}
          onChange={(value) => setFilter(name, value)}
        />
      ))}
      <NativeChoice
        label={commitments.sort}
        value={view.sort}
        choices={choicesOf(commitmentSorts, commitments.sorts)}
        onChange={(value) => change({ sort: commitmentSorts.find((sort) => sort === value) })}
      />
      {narrowed && (
        <Button onClick={clear} sx={{ justifySelf: 'start' }}>
          {list.clear}
        </Button>
      )}
    </FilterGrid>
  );
}

/** Every filter that chooses from a list; `keeping` is chosen above, by its number. */
function useChoices(): readonly { name: FilterName; words: readonly Choice[] }[] {
  const { commitments, list } = useLabels();
  const words = useWords();
  const ledger = useLedgerWords();
  const nameOf = useNameOf();
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  const campaigns = useCampaigns().data?.items.map(({ id, name }) => ({ value: id, label: nameOf(name) }));
  const forRegulator = deskOf(useSession()) === 'regulator';
  return [
    { name: 'platform', words: platforms },
    { name: 'state', words: choicesOf(commitmentStates, ledger.commitmentStates) },
    { name: 'due', words: choicesOf(dueChoices, list.dueWords) },
    { name: 'scene', words: choicesOf(scenes, words.scenes) },
    { name: 'linkType', words: choicesOf(linkTypes, words.linkTypes) },
    { name: 'target', words: platforms },
    ...(forRegulator
      ? [{ name: 'published' as const, words: choicesOf(publishedChoices, commitments.published) }]
      : []),
    { name: 'campaign', words: campaigns ?? [] },
  ];
}
