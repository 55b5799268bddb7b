import { Box } from '@mui/material';
import { NavLink } from 'react-router-dom';
import { deskOf, useSession } from '../access/session';
import { useLabels } from '../i18n/useLabels';
import { ink } from '../theme/palette';
import { MorePlaces } from './MorePlaces';
import { placesOf } from './places';

/** Places of the bar, whether a link or the button to more of them. */
const placeLook = {
  color: ink.faint,
  textDecoration: 'none',
  fontWeight: 600,
  fontSize: { xs: '0.9rem', md: '0.875rem', xl: '0.9rem' },
  px: { xs: 1.5, md: 0.5, lg: 0.75, xl: 1.5 },
  py: { xs: 1, md: 0 },
  display: 'flex',
  alignItems: 'center',
  whiteSpace: 'nowrap',
  borderBottom: '3px solid transparent',
  // English words are twice as long: in a narrow bar only small and light ones fit.
  '&:lang(en)': {
    fontSize: { md: '0.78rem', lg: '0.8438rem', xl: '0.9rem' },
    fontWeight: { md: 500, lg: 600 },
  },
};

/** Where one can go: in the same row as the rest of the bar, or on a narrow screen in a row of its own. */
export function Navigation() {
  const { layout } = useLabels();
  const desk = deskOf(useSession());
  if (!desk) return null;
  const { daily, seldom } = placesOf[desk];
  return (
    <Box
      component="nav"
      aria-label={layout.navigation}
      sx={{
        display: 'flex',
        alignSelf: 'stretch',
        // The line under the place where one is lies on the one under the bar.
        marginBottom: '-3px',
        minWidth: 0,
        order: { xs: 3, md: 0 },
        width: { xs: '100%', md: 'auto' },
        '& .place': placeLook,
        '& .place:hover': { color: ink.text, bgcolor: ink.raised },
        // Inside, or the edge of what scrolls would cut it off.
        '& .place:focus-visible': { outlineColor: '#fff', outlineOffset: '-3px' },
        '& .place.active': { color: ink.text, bgcolor: ink.raised, borderBottomColor: '#fff' },
      }}
    >
      <Box sx={{ display: 'flex', minWidth: 0, overflowX: 'auto' }}>
        {daily.map(({ to, label }) => (
          <NavLink key={to} to={to} end={to === '/'} className={placeClass}>
            {layout[label]}
          </NavLink>
        ))}
      </Box>
      {seldom.length > 0 && <MorePlaces places={seldom} />}
    </Box>
  );
}

const placeClass = ({ isActive }: { readonly isActive: boolean }) => (isActive ? 'place active' : 'place');
