import { Box } from '@mui/material';
import type { LedgerKind } from '@hutong/casework';
import { ledgerEvent, type LedgerEvent } from '@hutong/contract';
import { z } from 'zod';
import { problemOf } from '../api/problem';
import { FileList } from '../complaints/page/FileList';
import { HistoryLine } from '../complaints/page/HistoryLine';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { useHappeningWords } from './useHappeningWords';

interface LedgerHistoryProps {
  readonly kind: LedgerKind;
  readonly events: readonly LedgerEvent[];
}

/** Who did what and when, in the order of the record, with what it changed and the files that came with it. */
export function LedgerHistory({ kind, events }: LedgerHistoryProps) {
  const { whatOf, doneBy, changesOf } = useHappeningWords(kind);
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
      {events.map((event) => (
        <li key={event.id} className="keep-together">
          <HistoryLine
            what={whatOf(event)}
            by={doneBy(event)}
            at={event.at}
            changes={changesOf(event)}
            note={event.note}
          >
            {event.files.length > 0 && <FileList files={event.files} />}
          </HistoryLine>
        </li>
      ))}
    </Box>
  );
}

/** "Li Na · Regulator: Changed (14:03)", one line for each thing that others did before a step was sent. */
export function MeanwhileLines({ kind, error }: { readonly kind: LedgerKind; readonly error: unknown }) {
  const { record } = useLabels();
  const { instant } = useFormats();
  const { now } = usePortalTime();
  const { whatOf, doneBy } = useHappeningWords(kind);
  const events = z.array(ledgerEvent).safeParse(problemOf(error)?.since).data ?? [];
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {events.map((event) => (
        <li key={event.id}>{record.changedBy(doneBy(event), whatOf(event), instant(event.at, now()))}</li>
      ))}
    </ul>
  );
}
