import { Alert, Button } from '@mui/material';
import type { CaseEvent } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { useEventWords } from './useEventWords';
import { usePortalTime } from '../../time/portal-time';
import { useOpenCase } from './open-case';

/** "Li Na: returned for rework (14:03)", one line for each thing that others did meanwhile. */
export function EventLines({ events }: { readonly events: readonly CaseEvent[] }) {
  const { record } = useLabels();
  const { instant } = useFormats();
  const { doneBy, whatOf } = useEventWords();
  const { now } = usePortalTime();
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {events.map((event) => (
        <li key={event.id}>{record.changedBy(doneBy(event), whatOf(event), instant(event.at, now()))}</li>
      ))}
    </ul>
  );
}

/** Offers what somebody else changed while something is typed here; the text stays. */
export function ChangedBar() {
  const { record: words } = useLabels();
  const { record, newer, show } = useOpenCase();
  if (!newer) return null;
  const events = newer.timeline.filter(({ revision }) => revision > record.revision);
  return (
    <Alert
      severity="info"
      role="status"
      className="no-print"
      sx={{ mb: 2 }}
      action={<Button onClick={() => show(newer)}>{words.loadChange}</Button>}
    >
      {words.changedTitle}
      <EventLines events={events} />
    </Alert>
  );
}
