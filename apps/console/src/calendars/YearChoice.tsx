import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { yearOf } from '@hutong/casework';
import { useLabels } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { yearAddress } from './addresses';

interface YearChoiceProps {
  readonly years: readonly number[];
  readonly shown: number;
}

/** The years that are loaded, this one and the next. */
export function YearChoice({ years, shown }: YearChoiceProps) {
  const { calendars } = useLabels();
  const thisYear = yearOf(usePortalTime().today());
  const all = [...new Set([...years, thisYear, thisYear + 1, shown])].sort((a, b) => a - b);
  return (
    <Box component="nav" aria-label={calendars.years} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {all.map((year) => (
        <Box
          key={year}
          component={Link}
          to={yearAddress(year)}
          aria-current={year === shown ? 'page' : undefined}
          sx={{
            px: 1,
            py: 0.5,
            borderRadius: 1,
            textDecoration: 'none',
            fontSize: '0.85rem',
            fontWeight: 600,
            color: 'text.secondary',
            '&:hover': { bgcolor: 'action.hover' },
            '&[aria-current]': { bgcolor: 'primary.main', color: 'primary.contrastText' },
          }}
        >
          {year}
        </Box>
      ))}
    </Box>
  );
}
