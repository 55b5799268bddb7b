import { Box, Button } from '@mui/material';
import { scenes } from '@hutong/casework';
import type { OpennessMatrix } from '@hutong/contract';
import { choicesOf } from '../fields/choices';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { foldedCount } from './matrix/grid';
import { NativeChoice } from './NativeChoice';
import { opennessViewOf, wholeTime } from './openness-address';
import { useMeantCampaign } from './openness-queries';
import { useOpennessView } from './useOpennessView';

/** Of which campaign, in which scene, and whether what is not known is shown. */
export function OpennessChoices({ matrix }: { readonly matrix: OpennessMatrix }) {
  const { openness } = useLabels();
  const words = useWords();
  const nameOf = useNameOf();
  const { number } = useFormats();
  const { view, change } = useOpennessView();
  const { campaign, campaigns } = useMeantCampaign(view.campaign);
  const folded = foldedCount(matrix, view.scene);
  const choose = (name: string, value: string) =>
    change({ ...partOf(name, value), ...(name === 'campaign' ? { day: null } : {}) });
  return (
    <Box
      className="no-print"
      sx={{
        display: 'grid',
        gap: 1.25,
        alignItems: 'center',
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'minmax(200px, 320px) minmax(160px, 220px) auto' },
        justifyContent: 'start',
      }}
    >
      <NativeChoice
        label={openness.campaign}
        value={campaign ?? wholeTime}
        onChange={(value) => choose('campaign', value)}
        choices={[
          ...campaigns.map(({ id, name }) => ({ value: id, label: nameOf(name) })),
          { value: wholeTime, label: openness.wholeTime },
        ]}
      />
      <NativeChoice
        label={openness.scene}
        value={view.scene ?? ''}
        empty={openness.allScenes}
        onChange={(value) => choose('scene', value)}
        choices={choicesOf(scenes, words.scenes)}
      />
      {(folded > 0 || view.unfolded) && (
        <Button
          aria-pressed={view.unfolded}
          onClick={() => change({ unfolded: !view.unfolded })}
          sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, justifySelf: 'start' }}
        >
          {view.unfolded ? openness.fold : openness.unfold(number(folded))}
        </Button>
      )}
    </Box>
  );
}

/** A choice is read as an address is: what is not one of the words changes nothing. */
function partOf(name: string, value: string) {
  const read = opennessViewOf(new URLSearchParams({ [name]: value }));
  return name === 'campaign' ? { campaign: read.campaign } : { scene: read.scene };
}
