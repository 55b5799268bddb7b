import { Alert, Box, Button, Link, Paper, TableCell, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { inspectionAnswers, selfInspectionStates } from '@hutong/casework';
import type { SelfInspectionSummary } from '@hutong/contract';
import { usePlatforms } from '../api/choices';
import { wordsIn } from '../api/query';
import { useCampaign } from '../campaigns/campaign-requests';
import { scenariosOf } from '../campaigns/topic-tree';
import { FilterField } from '../complaints/list/FilterField';
import { KeysetPager } from '../deadlines/KeysetPager';
import { choicesOf } from '../fields/choices';
import { useFormats } from '../i18n/formats';
import { useLabels, useLedgerWords, useNameOf } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { FilterGrid } from '../layout/FilterGrid';
import { Waiting } from '../layout/Waiting';
import { WideTable } from '../layout/WideTable';
import { FormState } from './FormState';
import { useInspections } from './inspection-requests';
import { useInspectionsView } from './useInspectionsView';

/** The forms line by line, narrowed by whatever the address says. */
export function InspectionList({ campaignId }: { readonly campaignId: string }) {
  const { selfInspections } = useLabels();
  const problemText = useProblemText();
  const { view, addressOf } = useInspectionsView();
  const { data, error, isPlaceholderData } = useInspections(
    { ...view.filters, campaign: campaignId },
    view.cursor,
  );
  return (
    <>
      <InspectionFilters campaignId={campaignId} />
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <Paper role="status" sx={{ p: 5, textAlign: 'center', border: 1, borderColor: 'divider' }}>
          <Typography sx={{ color: 'text.secondary' }}>{selfInspections.noneMatch}</Typography>
        </Paper>
      )}
      {data && data.items.length > 0 && (
        <Box aria-busy={isPlaceholderData} sx={{ opacity: isPlaceholderData ? 0.6 : 1 }}>
          <Lines forms={data.items} />
        </Box>
      )}
      <KeysetPager
        next={data?.next ?? null}
        cursor={view.cursor}
        addressOf={(cursor) => addressOf({ cursor })}
      />
    </>
  );
}

function InspectionFilters({ campaignId }: { readonly campaignId: string }) {
  const { selfInspections, list } = useLabels();
  const words = useLedgerWords();
  const nameOf = useNameOf();
  const { view, setFilter, addressOf } = useInspectionsView();
  const { data: campaign } = useCampaign(campaignId);
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  const scenarios = campaign ? scenariosOf(campaign) : [];
  const choices = {
    state: choicesOf(selfInspectionStates, words.selfInspectionStates),
    answer: choicesOf(inspectionAnswers, words.inspectionAnswers),
    overdue: choicesOf(['true'], { true: selfInspections.overdue }),
    platform: platforms,
    scenario: scenarios.map(({ id, name }) => ({ value: id, label: nameOf(name) })),
  };
  const names = ['state', 'answer', 'overdue', 'platform', 'scenario'] as const;
  return (
    <FilterGrid>
      {names.map((name) => (
        <FilterField
          key={name}
          label={selfInspections.filters[name]}
          filter={{ choices: choices[name], many: wordsIn(view.filters[name]).length > 1 }}
          value={view.filters[name] ?? ''}
          onChange={(value) => setFilter(name, value)}
        />
      ))}
      {Object.keys(view.filters).length > 0 && (
        <Button
          component={RouterLink}
          to={addressOf({ filters: {}, list: true })}
          sx={{ justifySelf: 'start' }}
        >
          {list.clear}
        </Button>
      )}
    </FilterGrid>
  );
}

function Lines({ forms }: { readonly forms: readonly SelfInspectionSummary[] }) {
  const { selfInspections } = useLabels();
  const { day, exact } = useFormats();
  const nameOf = useNameOf();
  const { columns } = selfInspections;
  return (
    <WideTable
      title={selfInspections.title}
      heads={[columns.scenario, columns.platform, columns.state, columns.dueOn, columns.submittedAt]}
    >
      {forms.map((form) => (
        <TableRow key={form.id} hover data-form={form.id}>
          <TableCell sx={{ minWidth: 200 }}>
            <Link component={RouterLink} to={`/self-inspections/${form.id}`} sx={{ fontWeight: 600 }}>
              {nameOf(form.scenario.name)}
            </Link>
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
              {nameOf(form.scenario.aspect)} · {nameOf(form.scenario.problem)}
            </Box>
          </TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>{nameOf(form.platform.name)}</TableCell>
          <TableCell>
            <FormState form={form} />
          </TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>{day(form.dueOn)}</TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>
            {form.submittedAt ? exact(form.submittedAt) : '—'}
          </TableCell>
        </TableRow>
      ))}
    </WideTable>
  );
}
