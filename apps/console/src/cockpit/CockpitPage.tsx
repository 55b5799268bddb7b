import { Alert, Box, Paper, Typography } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import type { Cockpit } from '@hutong/contract';
import { campaignShown, useCampaigns } from '../campaigns/campaign-requests';
import { PhaseStrip } from '../campaigns/PhaseStrip';
import { useFollowed } from '../campaigns/useFollowed';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { CockpitHeading } from './CockpitHeading';
import { cockpitKey, useCockpit } from './cockpit-requests';
import { DecisionsTile } from './DecisionsTile';
import { ItemsTile } from './ItemsTile';
import { LastWeekTile } from './LastWeekTile';
import { MatrixTile } from './MatrixTile';
import { OverdueTile } from './OverdueTile';
import { RatesTile } from './RatesTile';
import { TargetsTile } from './TargetsTile';
import { Tile } from './Tile';
import { WeeksTile } from './WeeksTile';

const always = () => true;

/** The campaign on one page: for a wall at a meeting, and for a phone on the way to it. */
export default function CockpitPage() {
  const { cockpit: words } = useLabels();
  const problemText = useProblemText();
  const [search] = useSearchParams();
  const { data: campaigns, error: listError } = useCampaigns();
  const campaign = campaigns ? campaignShown(campaigns, search.get('campaign')) : null;
  const { data: shown, error, dataUpdatedAt } = useCockpit(campaign?.id ?? null);
  useFollowed(cockpitKey, always);
  const wrong = listError ?? error;
  return (
    <>
      {campaign && campaigns ? (
        <CockpitHeading campaign={campaign} campaigns={campaigns} computedAt={shown ? dataUpdatedAt : null} />
      ) : (
        <PageHeading title={words.title} />
      )}
      {wrong && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {problemText(wrong)} {shown && words.older}
        </Alert>
      )}
      {!campaigns && !wrong && <Waiting />}
      {campaigns && !campaign && (
        <Paper sx={{ p: 5, textAlign: 'center', border: 1, borderColor: 'divider' }}>
          <Typography sx={{ color: 'text.secondary' }}>{words.noCampaign}</Typography>
        </Paper>
      )}
      {shown && <Tiles shown={shown} />}
    </>
  );
}

const areas = {
  xs: '"phases" "decisions" "items" "rates" "overdue" "targets" "weeks" "matrix" "week"',
  md: '"phases phases" "items decisions" "rates overdue" "targets weeks" "matrix week"',
  lg: '"phases phases phases" "items decisions rates" "items decisions targets" "weeks overdue matrix" "weeks overdue week"',
};

const Tiles = ({ shown }: { readonly shown: Cockpit }) => (
  <Box
    className="print-page"
    sx={{
      display: 'grid',
      gap: 1,
      gridTemplateColumns: {
        xs: 'minmax(0, 1fr)',
        md: 'repeat(2, minmax(0, 1fr))',
        lg: 'minmax(0, 1.1fr) minmax(0, 1fr) minmax(0, 1fr)',
      },
      gridTemplateAreas: areas,
    }}
  >
    <Phases shown={shown} />
    <ItemsTile items={shown.items} />
    <DecisionsTile decisions={shown.decisions} />
    <RatesTile shown={shown} />
    <TargetsTile shown={shown} />
    <WeeksTile weeks={shown.weeks} />
    <OverdueTile overdue={shown.overdue} />
    <MatrixTile matrix={shown.matrix} />
    <LastWeekTile week={shown.week} />
  </Box>
);

function Phases({ shown }: { readonly shown: Cockpit }) {
  const { cockpit } = useLabels();
  const { number, day } = useFormats();
  const { campaign, phases, today, dayNumber, days } = shown;
  const within = dayNumber >= 1 && dayNumber <= days;
  return (
    <Tile
      title={cockpit.phases}
      area="phases"
      aside={within ? cockpit.dayOf(number(dayNumber), number(days), day(today)) : day(today)}
    >
      <PhaseStrip phases={phases} startsOn={campaign.startsOn} endsOn={campaign.endsOn} today={today} />
    </Tile>
  );
}
