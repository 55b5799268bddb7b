import { Box, Link, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLabels } from '../i18n/useLabels';
import { Brand } from '../layout/Mark';
import { LocaleButton } from '../layout/Choosers';
import { PageHeading } from '../layout/PageHeading';
import { ink } from '../theme/palette';
import { DemoMark } from './DemoMark';

interface AccessFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly demo?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page before the console itself: signing in, invitation, first administrator. */
export function AccessFrame({ title, lead, demo, children }: AccessFrameProps) {
  const { access, common } = useLabels();
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: { md: '5fr 7fr' },
        gridTemplateRows: { xs: 'auto 1fr', md: '1fr' },
      }}
    >
      <Box
        component="header"
        sx={{
          bgcolor: ink.main,
          color: ink.text,
          p: { xs: 2, md: 5 },
          display: 'flex',
          flexDirection: { xs: 'row', md: 'column' },
          justifyContent: 'space-between',
          gap: 2,
          borderBottom: { xs: `3px solid ${ink.jade}`, md: 'none' },
          borderInlineEnd: { md: `4px solid ${ink.jade}` },
        }}
      >
        <Brand line />
        <Typography
          sx={{
            display: { xs: 'none', md: 'block' },
            fontSize: '1.9rem',
            lineHeight: 1.45,
            fontWeight: 600,
            letterSpacing: '0.02em',
            whiteSpace: 'pre-line',
          }}
        >
          {common.motto}
        </Typography>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <LocaleButton />
          <Link href="/" sx={{ color: ink.text, display: { xs: 'none', md: 'inline' } }} variant="body2">
            {access.portal}
          </Link>
        </Box>
      </Box>
      <Box
        component="main"
        id="content"
        sx={{ p: { xs: 2, md: 5 }, display: 'grid', placeItems: { xs: 'start stretch', md: 'center' } }}
      >
        <Paper sx={{ width: '100%', maxWidth: 460, p: { xs: 2, sm: 4 }, border: 1, borderColor: 'divider' }}>
          <PageHeading title={title}>{demo && <DemoMark />}</PageHeading>
          {lead && (
            <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2.5 }}>
              {lead}
            </Typography>
          )}
          {children}
        </Paper>
      </Box>
    </Box>
  );
}
