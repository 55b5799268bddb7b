import { Box } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { DemoMark } from '../access/DemoMark';
import { deskOf, useSession } from '../access/session';
import { useLabels } from '../i18n/useLabels';
import { Bell } from '../notices/Bell';
import { ink } from '../theme/palette';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Mark';
import { LocaleButton } from './Choosers';
import { Navigation } from './Navigation';

/** The bar on every page: where one is, where one can go, who one is. */
export function TopBar() {
  const { common, layout } = useLabels();
  const session = useSession();
  const desk = deskOf(session);
  return (
    <Box
      component="header"
      className="no-print"
      sx={{
        bgcolor: ink.main,
        color: ink.text,
        borderBottom: `3px solid ${ink.jade}`,
        px: { xs: 1.5, sm: 2, lg: 3 },
        display: 'flex',
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'center',
        columnGap: { xs: 1, xl: 3 },
        minHeight: 52,
      }}
    >
      <RouterLink to="/" aria-label={`${common.product}: ${layout.desk}`} style={{ textDecoration: 'none' }}>
        <Brand />
      </RouterLink>
      <Navigation />
      <Box
        sx={{
          marginInlineStart: 'auto',
          display: 'flex',
          alignItems: 'center',
          gap: { xs: 0, sm: 1, md: 0, xl: 1 },
          flex: 'none',
        }}
      >
        {session?.demo && <DemoMark colour="#ffd9a0" />}
        <LocaleButton inBar />
        {desk !== null && desk !== 'administration' && <Bell />}
        <AccountMenu />
      </Box>
    </Box>
  );
}
