import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { CellRecord } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { StateTile } from '../matrix/TilePicture';

type Entry = CellRecord['history'][number];

/** From when it was how, on what that stands, and who said so; the newest first. */
export function CellHistory({ history }: { readonly history: readonly Entry[] }) {
  const { cell } = useLabels().openness;
  if (history.length === 0) return cell.noHistory;
  const newestFirst = [...history].sort((a, b) =>
    a.sinceOn === b.sinceOn ? (a.at < b.at ? 1 : -1) : a.sinceOn < b.sinceOn ? 1 : -1,
  );
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {newestFirst.map((entry) => (
        <HistoryEntry key={entry.id} entry={entry} />
      ))}
    </Box>
  );
}

function HistoryEntry({ entry: { state, sinceOn, basis, note, record, by, at } }: { readonly entry: Entry }) {
  const { cell } = useLabels().openness;
  const { cellStates, cellBases, ledgerKinds } = useLedgerWords();
  const { day, instant } = useFormats();
  const { now } = usePortalTime();
  const kinds = new Map<string, string>(Object.entries(ledgerKinds));
  return (
    <Box component="li" className="keep-together" sx={{ display: 'flex', gap: 1 }}>
      <StateTile state={state} />
      <Box sx={{ minWidth: 0 }}>
        <strong>{cellStates[state]}</strong> · {cell.from(day(sinceOn))} · {cellBases[basis]}
        {note && <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note}</Box>}
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {cell.by(by?.name ?? cell.itself, instant(at, now()))}
          {record && (
            <>
              {' · '}
              <RecordLink kind={record.kind} id={record.id}>
                {cell.record(kinds.get(record.kind) ?? record.kind, record.number)}
              </RecordLink>
            </>
          )}
        </Typography>
      </Box>
    </Box>
  );
}

const folders: ReadonlyMap<string, string> = new Map([
  ['task', 'tasks'],
  ['commitment', 'commitments'],
]);

/** The record that brought it about, where it has a page. */
function RecordLink({
  kind,
  id,
  children,
}: {
  readonly kind: string;
  readonly id: string;
  readonly children: string;
}) {
  const folder = folders.get(kind);
  if (!folder) return children;
  return (
    <Link component={RouterLink} to={`/${folder}/${id}`}>
      {children}
    </Link>
  );
}
