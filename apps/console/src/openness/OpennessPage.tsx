import { Alert, Box, Button, ButtonGroup, Typography, useMediaQuery } from '@mui/material';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Link } from 'react-router-dom';
import type { OpennessMatrix } from '@hutong/contract';
import { useLabels, useLocale } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { anything, useFollowed } from '../live/useFollowed';
import { CellPanel } from './cell/CellPanel';
import { CellsList } from './matrix/CellsList';
import { HeatMap } from './matrix/HeatMap';
import { Legend } from './matrix/Legend';
import { MatrixTable } from './matrix/MatrixTable';
import './matrix/openness.css';
import { PairsList } from './matrix/PairsList';
import { SourceRows } from './matrix/SourceRows';
import { opennessViews } from './openness-address';
import { OpennessContext } from './openness-context';
import { matrixCsv, opennessKey, useCampaign, useMatrix, useMeantCampaign } from './openness-queries';
import { OpennessChoices } from './OpennessChoices';
import { TimeSlider } from './time/TimeSlider';
import { useOpennessView } from './useOpennessView';
import { useShownOpenness } from './useShownOpenness';

/** Who opens to whose links, on any day of the campaign. */
export default function OpennessPage() {
  const { openness, common } = useLabels();
  const problemText = useProblemText();
  const { view } = useOpennessView();
  const { campaign, isPending } = useMeantCampaign(view.campaign);
  const { data: matrix, error, refetch } = useMatrix(campaign, !isPending);
  useFollowed(opennessKey, anything);
  if (matrix) return <Opened matrix={matrix} campaignId={campaign} />;
  return (
    <>
      <PageHeading title={openness.title} />
      {error ? (
        <Alert severity="warning" action={<Button onClick={() => void refetch()}>{common.tryAgain}</Button>}>
          {problemText(error)}
        </Alert>
      ) : (
        <Waiting />
      )}
    </>
  );
}

interface OpenedProps {
  readonly matrix: OpennessMatrix;
  readonly campaignId: string | null;
}

function Opened({ matrix, campaignId }: OpenedProps) {
  const { openness } = useLabels();
  const locale = useLocale();
  const shown = useShownOpenness(matrix);
  const { view } = useOpennessView();
  const { data: campaign } = useCampaign(campaignId);
  const csv = matrixCsv({ campaign: campaignId, scene: view.scene, on: shown.day, lang: locale });
  return (
    <OpennessContext value={shown}>
      <Box className="openness">
        <PageHeading
          title={openness.title}
          aside={
            <>
              <Views />
              <Button component="a" href={csv} download startIcon={<DownloadIcon />}>
                {openness.csv}
              </Button>
            </>
          }
        />
        <Typography sx={{ color: 'text.secondary', maxWidth: 820, mb: 1.5 }}>{openness.lead}</Typography>
        <OpennessChoices matrix={matrix} />
        {shown.grid.tiles.size === 0 && !view.unfolded ? (
          <Typography sx={{ color: 'text.secondary', py: 6, textAlign: 'center' }}>
            {matrix.cells.length > 0 ? openness.nothingHere : openness.nothing}
          </Typography>
        ) : (
          <>
            <TimeSlider campaign={campaign ?? null} />
            <Legend />
            <Matrix />
          </>
        )}
      </Box>
      {view.cell && <CellPanel cell={view.cell} />}
    </OpennessContext>
  );
}

function Matrix() {
  const { openness } = useLabels();
  const { view } = useOpennessView();
  const phone = useMediaQuery('(max-width: 719px)');
  if (view.view === 'pairs') return <PairsList />;
  if (view.view === 'table') return <MatrixTable />;
  if (view.view === 'list') return <CellsList />;
  if (phone) return <SourceRows />;
  return (
    <>
      <HeatMap />
      {view.scene === null && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {openness.allScenesHint}
        </Typography>
      )}
    </>
  );
}

function Views() {
  const { views } = useLabels().openness;
  const { view, addressOf } = useOpennessView();
  return (
    <ButtonGroup aria-label={views.title} variant="outlined">
      {opennessViews.map((name) => (
        <Button
          key={name}
          component={Link}
          to={addressOf({ view: name })}
          variant={name === view.view ? 'contained' : 'outlined'}
          aria-current={name === view.view ? 'page' : undefined}
        >
          {views[name]}
        </Button>
      ))}
    </ButtonGroup>
  );
}
