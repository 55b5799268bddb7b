import { Alert, Box, Button, Typography } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import type { CommitmentRecord } from '@hutong/contract';
import { deskOf, useSession } from '../../access/session';
import { Panel } from '../../complaints/page/Panel';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { draftAddress } from '../../openness/evidence/draft-address';
import { commitmentSteps } from '../forms/step-forms';
import { StepCard } from '../forms/StepCard';

/** What is offered to this person right now. The record decides; one form is open at a time, named in the address. */
export function CommitmentSteps({ record }: { readonly record: CommitmentRecord }) {
  const { commitments } = useLabels();
  const { commitmentActions } = useLedgerWords();
  const [search, setSearch] = useSearchParams();
  const offered = commitmentSteps.filter((step) => record.actions.includes(step));
  const asked = commitmentSteps.find((step) => step === search.get('do'));
  const choose = (step: string | null) => setSearch(step ? { do: step } : {}, { replace: true });
  const mayOrder = useMayOrder();
  return (
    <Box className="no-print">
      <Panel title={commitments.actions} accent>
        <Box sx={{ display: 'grid', gap: 1 }}>
          {asked && !offered.includes(asked) && (
            <Alert severity="warning">{commitments.form.notOffered}</Alert>
          )}
          {offered.length === 0 && !mayOrder && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {commitments.noActions}
            </Typography>
          )}
          {offered.map((step) => (
            <Box key={step}>
              <Button
                fullWidth
                variant="outlined"
                aria-expanded={step === asked}
                onClick={() => choose(step === asked ? null : step)}
                sx={{ justifyContent: 'flex-start', borderColor: 'divider' }}
              >
                {commitmentActions[step]}
              </Button>
              {step === asked && (
                <Box sx={{ borderLeft: 3, borderColor: 'secondary.main', pl: 1.5, py: 1.5, mt: 0.5 }}>
                  <StepCard step={step} record={record} close={() => choose(null)} />
                </Box>
              )}
            </Box>
          ))}
          {mayOrder && <OrderButton record={record} />}
        </Box>
      </Panel>
    </Box>
  );
}

/** Officers draft orders, auditors only read. */
function useMayOrder(): boolean {
  const session = useSession();
  return deskOf(session) === 'regulator' && session?.person?.role !== 'auditor';
}

function OrderButton({ record: { id, platform, scope } }: { readonly record: CommitmentRecord }) {
  const { order } = useLabels().commitments;
  const to = draftAddress({
    commitment: id,
    platform: platform.slug,
    target: scope.target?.slug,
    linkType: scope.linkType,
    scene: scope.scene,
  });
  return (
    <Button
      fullWidth
      variant="outlined"
      component={Link}
      to={to}
      sx={{ justifyContent: 'flex-start', borderColor: 'divider' }}
    >
      {order}
    </Button>
  );
}
