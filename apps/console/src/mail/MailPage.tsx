import { Box, Button } from '@mui/material';
import { useSession } from '../access/session';
import { useLabels } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { Health } from './Health';
import { Letters } from './Letters';

/** Whether mail goes out, and what to do when it does not. */
export default function MailPage() {
  const { mail } = useLabels().administration;
  const session = useSession();
  return (
    <Box sx={{ maxWidth: 1240, mx: 'auto', display: 'grid', gap: 2 }}>
      <PageHeading
        title={mail.title}
        aside={
          session?.demo && (
            <Button variant="outlined" component="a" href="/mail" target="_blank" rel="noopener">
              {mail.caught}
            </Button>
          )
        }
      />
      <Health />
      <Letters />
    </Box>
  );
}
