import { Alert, Box, Button, Chip } from '@mui/material';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { campaignActions } from '@hutong/casework';
import type { CampaignRecord } from '@hutong/contract';
import { deskOf, useSession } from '../access/session';
import { problemOf } from '../api/problem';
import { ActionChoices } from '../complaints/page/ActionChoices';
import { useLabels, useLedgerWords, useNameOf } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { SideBySide } from '../layout/SideBySide';
import { Waiting } from '../layout/Waiting';
import { campaignsKey, summaryAddress, useCampaign } from './campaign-requests';
import { CampaignParts } from './CampaignParts';
import { CloseCampaign, StartCampaign } from './CampaignSteps';
import { NewCampaign, ReviseCampaign } from './CampaignForm';
import { StateMark } from './StateMark';
import { inLedger, useFollowed } from '../live/useFollowed';

/** One campaign, or the form of the next one. */
export default function CampaignPage() {
  const { id = '' } = useParams();
  return id === 'new' ? <NewCampaign /> : <OpenedCampaign key={id} id={id} />;
}

function OpenedCampaign({ id }: { readonly id: string }) {
  const { campaigns } = useLabels();
  const problemText = useProblemText();
  const { data: record, error } = useCampaign(id);
  const [search, setSearch] = useSearchParams();
  useFollowed(campaignsKey, inLedger);
  if (!record) {
    if (!error) return <Waiting />;
    const text = problemOf(error)?.status === 404 ? campaigns.notFound : problemText(error);
    return <Alert severity="warning">{text}</Alert>;
  }
  if (search.get('do') === 'revise' && record.actions.includes('revise')) {
    return <ReviseCampaign record={record} close={() => setSearch({}, { replace: true })} />;
  }
  return (
    <Box sx={{ maxWidth: 1280, mx: 'auto' }}>
      <Heading record={record} />
      <SideBySide aside={320}>
        <CampaignParts record={record} />
        {record.actions.length > 0 && (
          <Box sx={{ order: { xs: -1, md: 0 } }}>
            <Steps record={record} />
          </Box>
        )}
      </SideBySide>
    </Box>
  );
}

function Heading({ record }: { readonly record: CampaignRecord }) {
  const { campaigns, common } = useLabels();
  const { campaignStates, phases } = useLedgerWords();
  const nameOf = useNameOf();
  const desk = deskOf(useSession());
  return (
    <PageHeading
      title={nameOf(record.name)}
      aside={
        <>
          {desk === 'regulator' && (
            <Button component={Link} to={`/cockpit?campaign=${record.id}`}>
              {campaigns.toCockpit}
            </Button>
          )}
          <Button component={Link} to={`/tasks?campaign=${record.id}`}>
            {campaigns.toLedger}
          </Button>
          {record.hasSummary && (
            <Button href={summaryAddress(record.id)} variant="contained">
              {campaigns.summary}
            </Button>
          )}
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {common.print}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1.5, fontSize: '0.9rem' }}>
        <StateMark state={record.state} name={campaignStates[record.state]} />
        {record.phase && <Chip size="small" variant="outlined" label={phases[record.phase]} />}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {record.number}
        </Box>
      </Box>
    </PageHeading>
  );
}

function Steps({ record }: { readonly record: CampaignRecord }) {
  const names = useLedgerWords().campaignActions;
  return (
    <ActionChoices
      recordId={record.id}
      known={campaignActions}
      offered={record.actions}
      names={names}
      quiet={['revise']}
      form={(action, close) =>
        action === 'start' ? (
          <StartCampaign record={record} close={close} />
        ) : action === 'close' ? (
          <CloseCampaign record={record} close={close} />
        ) : null
      }
    />
  );
}
