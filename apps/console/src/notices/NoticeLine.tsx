import { Box, Link, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { Notice } from '@hutong/contract';
import { useLabels } from '../i18n/useLabels';
import { aboutOf } from './about';
import { Moment } from './Moment';
import { useNoticeWords } from './useNoticeWords';

interface NoticeLineProps {
  readonly notice: Notice;
  readonly unread: boolean;
  /** What it is about was opened from here. */
  readonly onOpen: () => void;
  readonly children?: ReactNode;
  readonly aside?: ReactNode;
}

/** One notice in words, as the way to what it is about. */
export function NoticeLine({ notice, unread, onOpen, children, aside }: NoticeLineProps) {
  const { notices } = useLabels();
  const { what, due } = useNoticeWords();
  const dueWords = due(notice);
  const about = aboutOf(notice);
  return (
    <Box
      component="li"
      data-row={notice.id}
      sx={{
        display: 'flex',
        gap: 1.25,
        px: { xs: 1.5, sm: 2 },
        py: 1.25,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
        '&:hover, &:focus-within': { bgcolor: 'action.hover' },
      }}
    >
      <Dot unread={unread} />
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {unread && <span style={visuallyHidden}>{notices.unread}</span>}
        {about ? (
          <Link
            component={RouterLink}
            to={about.to}
            onClick={onOpen}
            data-row-link=""
            sx={{ fontWeight: unread ? 650 : 450, display: 'inline-block', minHeight: 24 }}
          >
            {what(notice)} · {about.number} ·{' '}
            <bdi translate={about.isDomain ? 'no' : undefined}>{about.title}</bdi>
          </Link>
        ) : (
          <>
            <Box component="span" tabIndex={-1} data-row-link="" sx={{ fontWeight: unread ? 650 : 450 }}>
              {what(notice)}
            </Box>
            <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
              {notices.gone}
            </Typography>
          </>
        )}
        {dueWords && (
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {dueWords}
          </Typography>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
          <Moment at={notice.at} />
          {children}
        </Box>
      </Box>
      {aside && <Box sx={{ flex: 'none' }}>{aside}</Box>}
    </Box>
  );
}

const Dot = ({ unread }: { readonly unread: boolean }) => (
  <Box
    aria-hidden="true"
    sx={{
      flex: 'none',
      mt: 0.75,
      width: 9,
      height: 9,
      borderRadius: '50%',
      bgcolor: unread ? 'secondary.main' : 'transparent',
    }}
  />
);
