import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { useLabels } from '../../i18n/useLabels';
import { ComplaintEntry } from './ComplaintEntry';
import { EventEntry } from './EventEntry';
import { useOpenCase } from './open-case';
import { Panel } from './Panel';
import { ResponseEntry } from './ResponseEntry';
import { RetestEntry } from './RetestEntry';
import { StatementEntry } from './StatementEntry';
import { entriesOf, type Entry, type Shown } from './timeline';
import { WriteBox } from './WriteBox';

const choices = ['all', 'conversation', 'history'] as const;

/** What the parties said and what was done, oldest first; below it the place to write. */
export function Middle() {
  const { record: words } = useLabels();
  const { record } = useOpenCase();
  const [shown, setShown] = useState<Shown>('all');
  return (
    <Panel
      title={words.middle}
      aside={
        <ToggleButtonGroup
          className="no-print"
          exclusive
          size="small"
          value={shown}
          aria-label={words.filterTitle}
          onChange={(_event, chosen: Shown | null) => setShown(chosen ?? shown)}
        >
          {choices.map((choice) => (
            <ToggleButton key={choice} value={choice} sx={{ py: 0.25, px: 1.25 }}>
              {words.filter[choice]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {entriesOf(record, shown).map((entry) => (
          <li key={`${entry.kind} ${entry.key}`}>
            <EntryOfKind entry={entry} />
          </li>
        ))}
      </Box>
      <WriteBox />
    </Panel>
  );
}

function EntryOfKind({ entry }: { readonly entry: Entry }) {
  switch (entry.kind) {
    case 'complaint':
      return <ComplaintEntry />;
    case 'statement':
      return <StatementEntry statement={entry.statement} />;
    case 'response':
      return <ResponseEntry given={entry.given} />;
    case 'retest':
      return <RetestEntry retest={entry.retest} />;
    case 'event':
      return <EventEntry event={entry.event} />;
  }
}
