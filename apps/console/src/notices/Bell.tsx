import { Box, IconButton } from '@mui/material';
import BellIcon from '@mui/icons-material/NotificationsNone';
import { lazy, Suspense, useState } from 'react';
import { useLabels } from '../i18n/useLabels';
import { useNoticeCount } from './notice-count';
import { isMany, shownCount } from './shown-count';

const NoticeDrop = lazy(() => import('./NoticeDrop'));

/** How many notices are unread; opens the newest of them. */
export function Bell() {
  const { notices } = useLabels();
  const count = useNoticeCount();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shown = shownCount(count);
  const spoken = count && isMany(count) ? notices.most : shown;
  return (
    <>
      <IconButton
        color="inherit"
        size="medium"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={spoken ? notices.bellUnread(spoken) : notices.bell}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <BellIcon />
        {shown && (
          <Box
            component="span"
            aria-hidden="true"
            sx={{
              position: 'absolute',
              top: 1,
              left: '52%',
              px: '5px',
              borderRadius: 2,
              bgcolor: '#ffd9a0',
              color: '#2a1800',
              fontSize: '0.68rem',
              fontWeight: 700,
              lineHeight: '16px',
            }}
          >
            {shown}
          </Box>
        )}
      </IconButton>
      {anchor && (
        <Suspense fallback={null}>
          <NoticeDrop anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
