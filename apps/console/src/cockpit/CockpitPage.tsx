import { Alert, Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Cockpit } from '@hutong/contract';
import { campaignShown, useCampaigns } from '../campaigns/campaign-requests';
import { PhaseStrip } from '../campaigns/PhaseStrip';
import { anything, useFollowed } from '../live/useFollowed';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { ComputedAt } from './ComputedAt';
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

/** The campaign on one page: for a wall at a meeting, and for a phone on the way to it. */
export default function CockpitPage() {
  const { cockpit: words } = useLabels();
  const problemText = useProblemText();
  const [search] = useSearchParams();
  const { data: campaigns, error: listError } = useCampaigns();
  const campaign = campaigns ? campaignShown(campaigns, search.get('campaign')) : null;
  const { data: shown, error, dataUpdatedAt } = useCockpit(campaign?.id ?? null);
  useFollowed(cockpitKey, anything);
  const wrong = listError ?? error;
  return (
    <>
      {campaign && campaigns ? (
        <CockpitHeading campaign={campaign} campaigns={campaigns} />
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
      {shown && <Tiles shown={shown} computedAt={dataUpdatedAt} />}
    </>
  );
}

/** Three columns on a wall, each as full as the others; on a phone one, in the order of the tiles' turns. */
const Tiles = ({ shown, computedAt }: { readonly shown: Cockpit; readonly computedAt: number }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 1,
      alignItems: 'start',
      gridTemplateColumns: {
        xs: 'minmax(0, 1fr)',
        md: 'repeat(2, minmax(0, 1fr))',
        lg: 'repeat(3, minmax(0, 1fr))',
      },
    }}
  >
    <Box sx={{ order: 0, gridColumn: '1 / -1' }}>
      <Phases shown={shown} computedAt={computedAt} />
    </Box>
    <Column>
      <ItemsTile items={shown.items} />
      <RatesTile shown={shown} />
      <TargetsTile shown={shown} />
    </Column>
    <Column>
      <DecisionsTile decisions={shown.decisions} />
      <OverdueTile overdue={shown.overdue} />
    </Column>
    <Column>
      <WeeksTile weeks={shown.weeks} />
      <MatrixTile matrix={shown.matrix} />
      <LastWeekTile week={shown.week} />
    </Column>
  </Box>
);

const Column = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={{ display: { xs: 'contents', lg: 'grid' }, gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
    {children}
  </Box>
);

function Phases({ shown, computedAt }: { readonly shown: Cockpit; readonly computedAt: number }) {
  const { cockpit } = useLabels();
  const { number, day } = useFormats();
  const { campaign, phases, today, dayNumber, days } = shown;
  const within = dayNumber >= 1 && dayNumber <= days;
  return (
    <Tile
      title={cockpit.phases}
      turn={1}
      aside={
        <>
          {within ? cockpit.dayOf(number(dayNumber), number(days), day(today)) : day(today)} ·{' '}
          <ComputedAt at={computedAt} />
        </>
      }
    >
      <PhaseStrip phases={phases} startsOn={campaign.startsOn} endsOn={campaign.endsOn} today={today} />
    </Tile>
  );
}
