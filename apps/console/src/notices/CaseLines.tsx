import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { NoticedCase } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { aboutOf, allAbout } from './about';
import { MarkButton } from './MarkButton';
import { useMarkRead } from './notice-requests';
import { NoticeLine } from './NoticeLine';

interface CaseLinesProps {
  readonly cases: readonly NoticedCase[];
  readonly onOpen?: () => void;
}

/** Cases and records of the ledger with their newest notice, each once. */
export function CaseLines({ cases, onOpen }: CaseLinesProps) {
  const { notices } = useLabels();
  const { number } = useFormats();
  const markRead = useMarkRead();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {cases.map(({ newest, unread, total }) => (
        <NoticeLine
          key={newest.id}
          notice={newest}
          unread={unread > 0}
          onOpen={() => {
            if (unread > 0) void markRead(allAbout(newest));
            onOpen?.();
          }}
          aside={
            unread > 0 && <MarkButton notice={newest} marks={allAbout(newest)} label={notices.markCase} />
          }
        >
          {total > 1 && (
            <Box component="span" sx={{ fontSize: '0.78rem', color: 'text.secondary' }}>
              {unread > 0 ? notices.onCase(number(unread), number(total)) : notices.ofCase(number(total))}
            </Box>
          )}
          {total > 1 && aboutOf(newest) && (
            <Link
              component={RouterLink}
              to={aboutOf(newest)?.notices ?? ''}
              onClick={onOpen}
              // Tall enough for a thumb.
              sx={{ fontSize: '0.78rem', display: 'inline-block', py: 0.5, minHeight: 24 }}
            >
              {notices.showCase}
            </Link>
          )}
        </NoticeLine>
      ))}
    </Box>
  );
}
