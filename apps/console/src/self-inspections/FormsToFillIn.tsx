import { Alert, Box, Button, LinearProgress, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { SelfInspectionSummary } from '@hutong/contract';
import { wordsIn } from '../api/query';
import { Panel } from '../complaints/page/Panel';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { Waiting } from '../layout/Waiting';
import { byProblem, progressOf } from './forms-of-campaign';
import { FormState } from './FormState';
import { useFormsOf } from './inspection-requests';
import { useInspectionsView } from './useInspectionsView';

/** The forms of one's own platform, scenario by scenario, and how far it is with them. */
export function FormsToFillIn({ campaignId }: { readonly campaignId: string }) {
  const { selfInspections, list } = useLabels();
  const problemText = useProblemText();
  const { view, addressOf } = useInspectionsView();
  const { data: forms, error } = useFormsOf(campaignId);
  if (error) return <Alert severity="error">{problemText(error)}</Alert>;
  if (!forms) return <Waiting />;
  if (forms.length === 0) return <Alert severity="info">{selfInspections.nothingForUs}</Alert>;
  const shown = forms.filter((form) => matches(form, view.filters));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <OwnProgress forms={forms} />
      {shown.length < forms.length && (
        <Alert
          severity="info"
          action={
            <Button component={RouterLink} to={addressOf({ filters: {}, list: false })}>
              {list.clear}
            </Button>
          }
        >
          {selfInspections.narrowed}
        </Alert>
      )}
      {byProblem(shown).map(({ aspect, problem, forms: under }) => (
        <ProblemPanel key={`${aspect.zh} ${problem.zh}`} aspect={aspect} problem={problem} forms={under} />
      ))}
    </Box>
  );
}

const matches = (form: SelfInspectionSummary, filters: Readonly<Record<string, string>>) =>
  (!filters['state'] || wordsIn(filters['state']).includes(form.state)) &&
  (!filters['answer'] || form.answer === filters['answer']) &&
  (!filters['overdue'] || form.overdue) &&
  (!filters['scenario'] || form.scenario.id === filters['scenario']);

function OwnProgress({ forms }: { readonly forms: readonly SelfInspectionSummary[] }) {
  const { selfInspections } = useLabels();
  const { number, day } = useFormats();
  const { handedIn, all, overdue, dueOn } = progressOf(forms);
  const words = selfInspections.progress(number(handedIn), number(all));
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 0.5 }}>
        <Typography sx={{ fontWeight: 650 }}>{words}</Typography>
        {dueOn && <Typography>{selfInspections.dueOn(day(dueOn))}</Typography>}
        {overdue > 0 && (
          <Typography color="error" sx={{ fontWeight: 650 }}>
            {selfInspections.overdueCount(number(overdue))}
          </Typography>
        )}
        {handedIn === all && <Typography>{selfInspections.allHandedIn}</Typography>}
      </Box>
      <LinearProgress
        variant="determinate"
        value={(handedIn / all) * 100}
        aria-label={words}
        color="secondary"
        sx={{ height: 8, borderRadius: 1 }}
      />
    </Box>
  );
}

interface ProblemPanelProps {
  readonly aspect: SelfInspectionSummary['scenario']['aspect'];
  readonly problem: SelfInspectionSummary['scenario']['problem'];
  readonly forms: readonly SelfInspectionSummary[];
}

function ProblemPanel({ aspect, problem, forms }: ProblemPanelProps) {
  const { selfInspections } = useLabels();
  const { day } = useFormats();
  const nameOf = useNameOf();
  return (
    <Panel
      title={nameOf(problem)}
      aside={
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {nameOf(aspect)}
        </Typography>
      }
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {forms.map((form) => (
          <Box
            component="li"
            key={form.id}
            data-form={form.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 150px 190px' },
              gap: 1,
              alignItems: 'center',
              py: 1,
              fontSize: '0.875rem',
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Link component={RouterLink} to={`/self-inspections/${form.id}`} sx={{ fontWeight: 600 }}>
              {nameOf(form.scenario.name)}
            </Link>
            <FormState form={form} />
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
              {form.state === 'open' && selfInspections.dueOn(day(form.dueOn))}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
