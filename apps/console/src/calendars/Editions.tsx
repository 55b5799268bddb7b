import { Box, Link, TableCell, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { CalendarEdition } from '@hutong/contract';
import { Panel } from '../complaints/page/Panel';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { WideTable } from '../layout/WideTable';
import { yearAddress } from './addresses';
import { useEditions } from './calendar-requests';
import { isNewest, newestFirst } from './edition-order';

/** All versions of all years: who loaded which notice when, and why. */
export function Editions() {
  const { calendars } = useLabels();
  const { data } = useEditions();
  if (!data) return null;
  const editions = newestFirst(data);
  return (
    <Panel title={calendars.editions}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {editions.length > 0 ? calendars.editionsLead : calendars.noEditions}
      </Typography>
      {editions.length > 0 && (
        <WideTable
          title={calendars.editions}
          heads={[
            calendars.year,
            calendars.version,
            calendars.gazette,
            calendars.source,
            calendars.loaded,
            calendars.reason,
            calendars.applied,
          ]}
        >
          {editions.map((edition) => (
            <EditionLine
              key={`${edition.year}-${edition.version}`}
              edition={edition}
              newest={isNewest(edition, editions)}
            />
          ))}
        </WideTable>
      )}
    </Panel>
  );
}

function EditionLine({ edition, newest }: { readonly edition: CalendarEdition; readonly newest: boolean }) {
  const { calendars } = useLabels();
  const { exact, number } = useFormats();
  const { year, version, gazette, source, loadedAt, loadedBy, reason, applied } = edition;
  return (
    <TableRow sx={newest ? undefined : { '& td': { color: 'text.secondary' } }}>
      <TableCell>
        {newest ? (
          <Link component={RouterLink} to={yearAddress(year)} sx={{ fontWeight: 600 }}>
            {year}
          </Link>
        ) : (
          year
        )}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {version} · {newest ? calendars.newest : calendars.superseded}
      </TableCell>
      <TableCell sx={{ minWidth: 180 }}>
        {gazette}
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
          {calendars.counts(number(edition.daysOff), number(edition.makeupWorkdays))}
        </Box>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{calendars.sources[source]}</TableCell>
      <TableCell sx={{ minWidth: 130 }}>
        {exact(loadedAt)}
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
          {loadedBy ?? calendars.atInstallation}
        </Box>
      </TableCell>
      <TableCell sx={{ minWidth: 140, overflowWrap: 'anywhere' }}>{reason ?? '—'}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }} aria-live={applied ? undefined : 'polite'}>
        {applied ? calendars.isApplied : <strong>{calendars.applying}</strong>}
      </TableCell>
    </TableRow>
  );
}
