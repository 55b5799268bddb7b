import { Box } from '@mui/material';
import { useLabels } from '../i18n/useLabels';
import { looks } from './looks';

/** What the colours and letters of the months mean. */
export function Legend() {
  const { calendars } = useLabels();
  const entries = [
    { look: 'off', mark: calendars.marks.off, words: calendars.kinds.off },
    { look: 'workday', mark: calendars.marks.workday, words: calendars.kinds.workday },
    { look: 'weekend', mark: '6', words: calendars.weekend },
  ] as const;
  return (
    <Box
      component="ul"
      aria-label={calendars.legend}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, p: 0, my: 1, listStyle: 'none', fontSize: '0.8rem' }}
    >
      {entries.map(({ look, mark, words }) => (
        <Box component="li" key={look} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <Box component="span" aria-hidden="true" sx={{ px: 0.75, borderRadius: 1, ...looks[look] }}>
            {mark}
          </Box>
          {words}
        </Box>
      ))}
    </Box>
  );
}
