import { Alert, Box, Button, Link, Paper, TableCell, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { CampaignSummary } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels, useLedgerWords, useNameOf } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { WideTable } from '../layout/WideTable';
import { campaignsKey, useCampaigns } from './campaign-requests';
import { StateMark } from './StateMark';
import { inLedger, useFollowed } from '../live/useFollowed';
import { useMayPrepare } from './useMayPrepare';

/** All campaigns; officers prepare the next one here, from nothing or from one that was. */
export default function CampaignsPage() {
  const { campaigns } = useLabels();
  const problemText = useProblemText();
  const { data, error } = useCampaigns();
  const mayPrepare = useMayPrepare();
  useFollowed(campaignsKey, inLedger);
  return (
    <Box sx={{ maxWidth: 1100, mx: 'auto' }}>
      <PageHeading
        title={campaigns.title}
        aside={
          mayPrepare && (
            <Button component={RouterLink} to="/campaigns/new" variant="contained">
              {campaigns.prepare}
            </Button>
          )
        }
      />
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      {!data && !error && <Waiting />}
      {data?.length === 0 && (
        <Paper sx={{ p: 5, textAlign: 'center', border: 1, borderColor: 'divider' }}>
          <Typography sx={{ color: 'text.secondary' }}>
            {mayPrepare ? campaigns.noneYetPrepare : campaigns.noneYet}
          </Typography>
        </Paper>
      )}
      {data && data.length > 0 && <CampaignTable campaigns={data} mayCopy={mayPrepare} />}
    </Box>
  );
}

interface CampaignTableProps {
  readonly campaigns: readonly CampaignSummary[];
  readonly mayCopy: boolean;
}

function CampaignTable({ campaigns: shown, mayCopy }: CampaignTableProps) {
  const { campaigns } = useLabels();
  const { campaignStates, phases } = useLedgerWords();
  const { day } = useFormats();
  const nameOf = useNameOf();
  const { columns } = campaigns;
  const heads = [columns.name, columns.state, columns.phase, columns.days];
  return (
    <WideTable title={campaigns.title} heads={mayCopy ? [...heads, columns.copy] : heads}>
      {shown.map((campaign) => (
        <TableRow key={campaign.id} hover data-campaign={campaign.id}>
          <TableCell sx={{ minWidth: 200 }}>
            <Link component={RouterLink} to={`/campaigns/${campaign.id}`} sx={{ fontWeight: 650 }}>
              {nameOf(campaign.name)}
            </Link>
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
              {campaign.number}
            </Box>
          </TableCell>
          <TableCell>
            <StateMark state={campaign.state} name={campaignStates[campaign.state]} />
          </TableCell>
          <TableCell>{campaign.phase ? phases[campaign.phase] : '—'}</TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>
            {day(campaign.startsOn)} – {day(campaign.endsOn)}
          </TableCell>
          {mayCopy && (
            <TableCell>
              <Link component={RouterLink} to={`/campaigns/new?copy=${campaign.id}`}>
                {campaigns.copy}
              </Link>
            </TableCell>
          )}
        </TableRow>
      ))}
    </WideTable>
  );
}
