import {
  Alert,
  Box,
  Link,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { Waiting } from '../layout/Waiting';
import { FormState } from './FormState';
import { progressOf, tableOf, type ScenarioForms } from './forms-of-campaign';
import { useFormsOf } from './inspection-requests';

const firstColumn = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  bgcolor: 'background.paper',
  minWidth: { xs: 140, sm: 240 },
  maxWidth: { xs: 160, sm: 340 },
} as const;

/** Scenarios and platforms crosswise: who has answered what, and what came out. */
export function FormMatrix({ campaignId }: { readonly campaignId: string }) {
  const { selfInspections } = useLabels();
  const { number } = useFormats();
  const nameOf = useNameOf();
  const problemText = useProblemText();
  const { data: forms, error } = useFormsOf(campaignId);
  if (error) return <Alert severity="error">{problemText(error)}</Alert>;
  if (!forms) return <Waiting />;
  if (forms.length === 0) return <Alert severity="info">{selfInspections.empty}</Alert>;
  const { platforms, rows } = tableOf(forms);
  const whole = progressOf(forms);
  return (
    <>
      <Box sx={{ mb: 1.5, color: 'text.secondary' }} role="status">
        {selfInspections.progress(number(whole.handedIn), number(whole.all))}
        {whole.overdue > 0 && ` · ${selfInspections.overdueCount(number(whole.overdue))}`}
      </Box>
      <TableContainer
        component={Paper}
        tabIndex={0}
        role="region"
        aria-label={selfInspections.matrixTitle}
        sx={{ border: 1, borderColor: 'divider' }}
      >
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell sx={firstColumn}>{selfInspections.scenario}</TableCell>
              {platforms.map(({ slug, name }) => (
                <TableCell key={slug}>
                  {nameOf(name)}
                  <Box component="span" sx={{ display: 'block', fontWeight: 400 }}>
                    <PlatformProgress slug={slug} rows={rows} />
                  </Box>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <MatrixRow key={row.scenario.id} row={row} slugs={platforms.map(({ slug }) => slug)} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}

function PlatformProgress({
  slug,
  rows,
}: {
  readonly slug: string;
  readonly rows: readonly ScenarioForms[];
}) {
  const { number } = useFormats();
  const { handedIn, all } = progressOf(rows.flatMap(({ byPlatform }) => byPlatform.get(slug) ?? []));
  return `${number(handedIn)} / ${number(all)}`;
}

function MatrixRow({ row, slugs }: { readonly row: ScenarioForms; readonly slugs: readonly string[] }) {
  const nameOf = useNameOf();
  const { scenario, byPlatform } = row;
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={firstColumn}>
        {nameOf(scenario.name)}
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
          {nameOf(scenario.problem)}
        </Box>
      </TableCell>
      {slugs.map((slug) => {
        const form = byPlatform.get(slug);
        return (
          <TableCell key={slug}>
            {form ? (
              <Link component={RouterLink} to={`/self-inspections/${form.id}`} color="inherit">
                <FormState form={form} />
              </Link>
            ) : (
              '—'
            )}
          </TableCell>
        );
      })}
    </TableRow>
  );
}
