import { Alert, Box, Button, Typography } from '@mui/material';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useLabels } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { AllCases } from './AllCases';
import { AllNotices } from './AllNotices';
import { useLineKeys } from './useLineKeys';
import { addressOf, onlyOf, tabs, viewOf } from './view';

const tabLook = {
  display: 'inline-block',
  px: 2,
  py: 1,
  mb: '-1px',
  fontWeight: 600,
  color: 'text.secondary',
  textDecoration: 'none',
  borderBottom: '3px solid transparent',
  '&:hover': { color: 'text.primary' },
  '&[aria-current]': { color: 'text.primary', borderBottomColor: 'secondary.main' },
} as const;

/** Everything that one was told: unread, all, or case by case. */
export default function NoticesPage() {
  const { notices } = useLabels();
  const [address] = useSearchParams();
  const view = viewOf(address);
  useLineKeys();
  return (
    <Box sx={{ maxWidth: 860, mx: 'auto' }}>
      <PageHeading title={notices.title} />
      <Box
        component="nav"
        aria-label={notices.view}
        sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
      >
        {tabs.map((tab) => (
          <Box
            key={tab}
            component={RouterLink}
            to={addressOf({ ...view, tab })}
            aria-current={tab === view.tab ? 'page' : undefined}
            sx={tabLook}
          >
            {notices.tabs[tab]}
          </Box>
        ))}
      </Box>
      {onlyOf(view) && (
        <Alert
          severity="info"
          sx={{ mb: 1.5 }}
          action={
            <Button component={RouterLink} to={addressOf({ ...view, complaintId: null, recordId: null })}>
              {notices.everyCase}
            </Button>
          }
        >
          {notices.onlyCase}
        </Alert>
      )}
      {view.tab === 'cases' ? <AllCases /> : <AllNotices key={addressOf(view)} view={view} />}
      <Typography variant="caption" component="p" sx={{ mt: 1.5, color: 'text.secondary' }}>
        {notices.keys}
      </Typography>
    </Box>
  );
}
