import { Box } from '@mui/material';
import { targetMeasures } from '@hutong/casework';
import { usePlatforms } from '../../api/choices';
import { Panel } from '../../complaints/page/Panel';
import { ManyChoicesField } from '../../fields/ManyChoicesField';
import { TextField } from '../../fields/TextField';
import { useLabels, useLedgerWords, useNameOf } from '../../i18n/useLabels';
import { BothLanguages } from './BothLanguages';
import { MomentFields } from './MomentFields';
import { PhaseFields } from './PhaseFields';
import { TopicFields } from './TopicFields';

/** Everything that a campaign says of itself, to be written or changed. */
export function CampaignFields() {
  const { campaigns } = useLabels();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Panel title={campaigns.frame}>
        <FrameFields />
      </Panel>
      <Panel title={campaigns.phases}>
        <PhaseFields />
      </Panel>
      <Panel title={campaigns.topics}>
        <TopicFields />
      </Panel>
      <Panel title={campaigns.fields.participants}>
        <ParticipantFields />
      </Panel>
      <Panel title={campaigns.targets}>
        <TargetFields />
      </Panel>
      <Panel title={campaigns.moments}>
        <MomentFields />
      </Panel>
    </Box>
  );
}

function FrameFields() {
  const { fields } = useLabels().campaigns;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <BothLanguages name="name" label={fields.name} required />
      <BothLanguages name="authority" label={fields.authority} required />
      <BothLanguages name="basis" label={fields.basis} required rows={2} />
      <BothLanguages name="principle" label={fields.principle} />
    </Box>
  );
}

function ParticipantFields() {
  const { fields } = useLabels().campaigns;
  const nameOf = useNameOf();
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  return (
    <ManyChoicesField
      name="participants"
      label={fields.participants}
      hint={fields.participantsHint}
      choices={platforms}
    />
  );
}

function TargetFields() {
  const { fields } = useLabels().campaigns;
  const words = useLedgerWords();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(3, 1fr)' } }}>
      {targetMeasures.map((measure) => (
        <TextField
          key={measure}
          name={`targets.${measure}`}
          label={`${words.targetMeasures[measure]} (%)`}
          hint={fields.targetHint}
          inputMode="numeric"
        />
      ))}
    </Box>
  );
}
