import { Box, Button, Typography } from '@mui/material';
import { useNavigate, useNotify } from 'ra-core';
import { legalDateOf } from '@hutong/casework';
import { writeCommitment } from '@hutong/contract';
import { forgetDraft } from '../../access/drafts';
import { deskOf, useSession } from '../../access/session';
import { usePlatforms } from '../../api/choices';
import { Panel } from '../../complaints/page/Panel';
import { ChoiceField } from '../../fields/ChoiceField';
import { FilesField } from '../../fields/FilesField';
import { resolverOf, type Typed } from '../../fields/resolver';
import { SmallForm } from '../../fields/SmallForm';
import { useLabels, useNameOf } from '../../i18n/useLabels';
import { PageHeading } from '../../layout/PageHeading';
import { KeepTyped, useDraftKey } from '../../openness/evidence/KeepTyped';
import { withClaims } from '../../fields/claims';
import { useCampaigns } from '../../openness/openness-queries';
import { usePortalTime } from '../../time/portal-time';
import { sendCommitment, useCommitmentCache } from '../commitment-queries';
import { commitmentAddress } from '../parts/CommitmentLink';
import { useCommitmentsView } from '../useCommitmentsView';
import { emptyPromise, promiseIn } from './promise';
import { PromiseFields } from './PromiseFields';
import { unmetPromise } from './unmet';

/** Of a platform's people it is always their own: they are not asked. */
const requestOf = ({ platform, campaign, ...typed }: Typed, ofRegulator: boolean) => ({
  ...promiseIn(withClaims(typed)),
  campaign: campaign || null,
  ...(ofRegulator ? { platform: platform || null } : {}),
});

/** A commitment is recorded as it was said in public. */
export function RecordCommitment() {
  const { commitments, common } = useLabels();
  const { view, change } = useCommitmentsView();
  const ofRegulator = deskOf(useSession()) === 'regulator';
  const campaigns = useCampaigns().data?.items;
  const { now } = usePortalTime();
  const { show } = useCommitmentCache('');
  const notify = useNotify();
  const navigate = useNavigate();
  const key = useDraftKey('commitments.new');
  if (!campaigns) return null;
  const running = campaigns.find(({ state }) => state === 'running')?.id ?? '';
  const request = (typed: Typed) => requestOf(typed, ofRegulator);
  return (
    <Box sx={{ maxWidth: 820, mx: 'auto' }}>
      <PageHeading title={commitments.record} />
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{commitments.recordLead}</Typography>
      <Panel title={commitments.promise}>
        <SmallForm
          submit={commitments.record}
          defaults={{ platform: '', campaign: running, ...emptyPromise, files: [] }}
          resolver={resolverOf({
            shape: writeCommitment,
            request,
            invalid: { announcedOn: 'required', sourceUrl: 'not_a_web_address' },
            more: (valid) => unmetPromise(valid, legalDateOf(now())),
          })}
          send={async (typed) => {
            const made = await sendCommitment(writeCommitment.parse(request(typed)));
            forgetDraft(key);
            await show(made);
            notify(commitments.recorded, { type: 'success' });
            navigate(commitmentAddress(made.id));
          }}
          aside={
            <Button
              onClick={() => {
                forgetDraft(key);
                change({ ...view, recording: false });
              }}
            >
              {common.cancel}
            </Button>
          }
        >
          <KeepTyped as={key} />
          {ofRegulator && <PlatformField />}
          <CampaignField campaigns={campaigns} />
          <PromiseFields />
          <FilesField name="files" label={commitments.form.files} />
        </SmallForm>
      </Panel>
    </Box>
  );
}

function PlatformField() {
  const { form } = useLabels().commitments;
  const nameOf = useNameOf();
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  return <ChoiceField name="platform" label={form.platform} choices={platforms} required />;
}

type Campaigns = NonNullable<ReturnType<typeof useCampaigns>['data']>['items'];

function CampaignField({ campaigns }: { readonly campaigns: Campaigns }) {
  const { form } = useLabels().commitments;
  const nameOf = useNameOf();
  return (
    <ChoiceField
      name="campaign"
      label={form.campaign}
      choices={campaigns.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
      empty={form.noCampaign}
    />
  );
}
