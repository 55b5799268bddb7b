import { Alert, Link } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { CampaignRecord } from '@hutong/contract';
import { queryString } from '../api/query';
import { StepForm } from '../complaints/forms/StepForm';
import { useFormats } from '../i18n/formats';
import { useLabels, useLedgerWords } from '../i18n/useLabels';
import { campaignKey, campaignsKey, doWithCampaign, readCampaign } from './campaign-requests';
import { MeanwhileLines } from './LedgerHistory';
import { scenariosOf } from './topic-tree';
import { useLedgerStep } from './useLedgerStep';

interface CampaignStepProps {
  readonly record: CampaignRecord;
  readonly close: () => void;
}

/** What a campaign is after a step: shown at once, and in every list. */
export function useShowCampaign(): (record: CampaignRecord) => CampaignRecord {
  const cache = useQueryClient();
  return (record) => {
    cache.setQueryData(campaignKey(record.id), record);
    void cache.invalidateQueries({ queryKey: campaignsKey });
    return record;
  };
}

const nothingToCheck: Resolver<FieldValues> = (values) => ({ values, errors: {} });

function useCampaignStep(action: 'start' | 'close', { record, close }: CampaignStepProps) {
  const { campaignActions } = useLedgerWords();
  const show = useShowCampaign();
  return useLedgerStep({
    name: `${record.id}.${action}`,
    defaults: {},
    resolver: nothingToCheck,
    record,
    send: async (_typed, revision) => show(await doWithCampaign(record.id, { action, revision })),
    reload: async () => show(await readCampaign(record.id)),
    doneAs: () => campaignActions[action],
    done: close,
  });
}

/** Starting opens the self-inspection of each participant; how many that is stands there before. */
export function StartCampaign(props: CampaignStepProps) {
  const { campaigns } = useLabels();
  const { campaignActions } = useLedgerWords();
  const { number } = useFormats();
  const step = useCampaignStep('start', props);
  const platforms = props.record.participants.length;
  const scenarios = scenariosOf(props.record).length;
  const opens = campaigns.startOpens(number(platforms), number(scenarios), number(platforms * scenarios));
  return (
    <StepForm
      step={step}
      name={campaignActions.start}
      consequence={opens}
      confirmation={opens}
      meanwhile={(error) => <MeanwhileLines kind="campaign" error={error} />}
      close={props.close}
    >
      {null}
    </StepForm>
  );
}

/** Closing needs every item ended; says which are not, and where they can be carried over. */
export function CloseCampaign(props: CampaignStepProps) {
  const { campaigns } = useLabels();
  const { campaignActions } = useLedgerWords();
  const { number } = useFormats();
  const step = useCampaignStep('close', props);
  const { id, openItems } = props.record;
  return (
    <StepForm
      step={step}
      name={campaignActions.close}
      consequence={campaigns.closeConsequence}
      confirmation={campaigns.closeConsequence}
      meanwhile={(error) => <MeanwhileLines kind="campaign" error={error} />}
      close={props.close}
    >
      {openItems !== null && openItems > 0 && (
        <Alert severity="warning">
          {campaigns.stillOpen(number(openItems))}{' '}
          <Link
            component={RouterLink}
            to={`/tasks${queryString({ campaign: id, open: 'true' })}`}
            underline="always"
          >
            {campaigns.toOpenItems}
          </Link>
        </Alert>
      )}
    </StepForm>
  );
}
