import { Alert, Box } from '@mui/material';
import { useNavigate } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import { campaignTransition, writeCampaign, type CampaignRecord } from '@hutong/contract';
import { StepForm } from '../complaints/forms/StepForm';
import { useLabels, useLedgerWords, useNameOf } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { NotFoundPage } from '../layout/NotFoundPage';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { usePortalTime } from '../time/portal-time';
import { doWithCampaign, prepareCampaign, readCampaign, useCampaign } from './campaign-requests';
import { campaignResolver } from './campaign-resolver';
import { copyOf, freshCampaign, requestOf, typedOf, type TypedCampaign } from './campaign-typed';
import { useShowCampaign } from './CampaignSteps';
import { CampaignFields } from './fields/CampaignFields';
import { MeanwhileLines } from './LedgerHistory';
import { useLedgerStep } from './useLedgerStep';
import { useMayPrepare } from './useMayPrepare';

/** A campaign is prepared: from nothing, or from another one that is copied. */
export function NewCampaign() {
  const [search] = useSearchParams();
  const copied = search.get('copy');
  const problemText = useProblemText();
  const { today } = usePortalTime();
  const { data: source, error } = useCampaign(copied);
  if (!useMayPrepare()) return <NotFoundPage />;
  if (error) return <Alert severity="warning">{problemText(error)}</Alert>;
  if (copied === null) return <PrepareCampaign defaults={freshCampaign(today())} source={null} />;
  if (!source) return <Waiting />;
  return <PrepareCampaign key={source.id} defaults={copyOf(source, today())} source={source} />;
}

interface PrepareCampaignProps {
  readonly defaults: TypedCampaign;
  readonly source: CampaignRecord | null;
}

function PrepareCampaign({ defaults, source }: PrepareCampaignProps) {
  const { campaigns } = useLabels();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const show = useShowCampaign();
  const copiedFrom = source?.id;
  const step = useLedgerStep<CampaignRecord>({
    name: `campaign.${copiedFrom ?? 'new'}`,
    defaults,
    resolver: campaignResolver(campaigns.fields.notPerCent),
    record: null,
    send: async (typed) =>
      show(
        await prepareCampaign(
          writeCampaign.parse({ ...requestOf(typed), ...(copiedFrom ? { copiedFrom } : {}) }),
        ),
      ),
    reload: () => Promise.resolve(null),
    doneAs: () => campaigns.prepare,
    done: (record) => navigate(`/campaigns/${record.id}`),
  });
  return (
    <Box sx={{ maxWidth: 960, mx: 'auto' }}>
      <PageHeading title={campaigns.prepare} />
      <StepForm
        step={step}
        name={campaigns.prepareButton}
        consequence={source ? campaigns.copyLead(nameOf(source.name)) : campaigns.prepareLead}
        meanwhile={() => null}
        close={() => navigate('/campaigns')}
      >
        <CampaignFields />
      </StepForm>
    </Box>
  );
}

interface ReviseCampaignProps {
  readonly record: CampaignRecord;
  readonly close: () => void;
}

/** The same form over a campaign that is there already. */
export function ReviseCampaign({ record, close }: ReviseCampaignProps) {
  const { campaigns } = useLabels();
  const { campaignActions } = useLedgerWords();
  const nameOf = useNameOf();
  const show = useShowCampaign();
  const step = useLedgerStep<CampaignRecord>({
    name: `${record.id}.revise`,
    defaults: typedOf(record),
    resolver: campaignResolver(campaigns.fields.notPerCent),
    record,
    send: async (typed, revision) => {
      const request = campaignTransition.parse({ ...requestOf(typed), action: 'revise', revision });
      return show(await doWithCampaign(record.id, request));
    },
    reload: async () => show(await readCampaign(record.id)),
    doneAs: () => campaignActions.revise,
    done: close,
  });
  return (
    <Box sx={{ maxWidth: 960, mx: 'auto' }}>
      <PageHeading title={campaigns.reviseTitle(nameOf(record.name))} />
      <StepForm
        step={step}
        name={campaigns.reviseButton}
        consequence={record.state === 'running' ? campaigns.reviseRunning : campaigns.reviseLead}
        meanwhile={(error) => (
          <>
            <MeanwhileLines kind="campaign" error={error} />
            {campaigns.reviseStale}
          </>
        )}
        close={close}
      >
        <CampaignFields />
      </StepForm>
    </Box>
  );
}
