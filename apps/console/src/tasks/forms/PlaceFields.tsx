import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { linkTypes, scenes } from '@hutong/casework';
import { usePlatforms } from '../../api/choices';
import { ChoiceField } from '../../fields/ChoiceField';
import { choicesOf } from '../../fields/choices';
import { useLabels, useNameOf, useWords } from '../../i18n/useLabels';
import { topicChoicesOf } from '../list/task-filter-choices';
import { useCampaign } from '../task-requests';

/** Whose links it is about, of which type, in which scene; and under which scenario of the campaign it stands. */
export function PlaceFields({ campaign }: { readonly campaign: string | null }) {
  const id = useId();
  const { tasks } = useLabels();
  const { scope } = tasks;
  const words = useWords();
  const nameOf = useNameOf();
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  const topics = useCampaign(campaign).data?.topics.filter(({ level }) => level !== 'aspect') ?? [];
  return (
    <Box role="group" aria-labelledby={id} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography id={id} variant="h3" component="h3">
        {scope.title}
      </Typography>
      <ChoiceField name="target" label={scope.target} choices={platforms} empty={scope.anyTarget} />
      <ChoiceField
        name="linkType"
        label={scope.linkType}
        choices={choicesOf(linkTypes, words.linkTypes)}
        empty={scope.anyLinkType}
      />
      <ChoiceField
        name="scene"
        label={scope.scene}
        choices={choicesOf(scenes, words.scenes)}
        empty={scope.anyScene}
      />
      <ChoiceField
        name="scenario"
        label={tasks.fields.scenario}
        choices={topicChoicesOf(topics, nameOf)}
        empty={scope.noScenario}
      />
    </Box>
  );
}
