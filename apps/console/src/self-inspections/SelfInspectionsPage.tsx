import { Alert, Box, Button, ButtonGroup, Paper, Typography } from '@mui/material';
import MatrixIcon from '@mui/icons-material/GridViewOutlined';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import { Link } from 'react-router-dom';
import { deskOf, useSession } from '../access/session';
import { inLedger, useFollowed } from '../live/useFollowed';
import { useLabels, useNameOf } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { NativeChoice } from '../openness/NativeChoice';
import { FormMatrix } from './FormMatrix';
import { FormsToFillIn } from './FormsToFillIn';
import { inspectionsKey } from './inspection-requests';
import { InspectionList } from './InspectionList';
import { useInspectionsView } from './useInspectionsView';

/** For a platform what it has to fill in; for the regulator what all have handed in. */
export default function SelfInspectionsPage() {
  const { selfInspections } = useLabels();
  const problemText = useProblemText();
  const { view, campaign, campaigns, error } = useInspectionsView();
  const regulator = deskOf(useSession()) === 'regulator';
  useFollowed(inspectionsKey, inLedger);
  return (
    <Box sx={{ maxWidth: regulator ? 'none' : 960, mx: 'auto' }}>
      <PageHeading title={selfInspections.title} aside={regulator && campaign ? <Views /> : null} />
      <CampaignChoice />
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      {!campaigns && !error && <Waiting />}
      {campaigns && !campaign && (
        <Paper sx={{ p: 5, textAlign: 'center', border: 1, borderColor: 'divider' }}>
          <Typography sx={{ color: 'text.secondary' }}>{selfInspections.noneBegun}</Typography>
        </Paper>
      )}
      {campaign && !regulator && <FormsToFillIn campaignId={campaign.id} />}
      {campaign && regulator && !view.list && <FormMatrix campaignId={campaign.id} />}
      {campaign && regulator && view.list && <InspectionList campaignId={campaign.id} />}
    </Box>
  );
}

function CampaignChoice() {
  const { campaigns: words } = useLabels();
  const nameOf = useNameOf();
  const { campaigns = [], campaign, change } = useInspectionsView();
  if (campaigns.length < 2 || !campaign) return null;
  return (
    <Box sx={{ maxWidth: 420, mb: 2 }} className="no-print">
      <NativeChoice
        label={words.title}
        value={campaign.id}
        choices={campaigns.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
        onChange={(chosen) => change({ campaign: chosen })}
      />
    </Box>
  );
}

function Views() {
  const { views } = useLabels().selfInspections;
  const { view, addressOf } = useInspectionsView();
  const choices = [
    { list: false, name: views.matrix, Icon: MatrixIcon },
    { list: true, name: views.list, Icon: ListIcon },
  ];
  return (
    <ButtonGroup aria-label={views.title}>
      {choices.map(({ list, name, Icon }) => (
        <Button
          key={name}
          component={Link}
          to={addressOf({ list, filters: {} })}
          startIcon={<Icon />}
          variant={list === view.list ? 'contained' : 'outlined'}
          aria-current={list === view.list ? 'page' : undefined}
        >
          {name}
        </Button>
      ))}
    </ButtonGroup>
  );
}
