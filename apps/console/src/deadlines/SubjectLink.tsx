import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { DeadlineShape } from '@hutong/contract';
import { subjectAddress } from './subject';

type Subject = DeadlineShape['subject'];

/** The number of what a deadline is about, as the way to it. */
export const SubjectLink = ({ subject }: { readonly subject: Subject }) => (
  <Link
    component={RouterLink}
    to={subjectAddress(subject)}
    data-row-link=""
    sx={{ fontWeight: 600, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
  >
    {subject.number}
  </Link>
);

/** What it is about, and of a milestone which. A domain is no word of any language. */
export const SubjectTitle = ({ subject: { kind, title, part } }: { readonly subject: Subject }) => (
  <>
    <span translate={kind === 'complaint' ? 'no' : undefined}>{title}</span>
    {part && (
      <Box component="span" sx={{ display: 'block', fontWeight: 400, color: 'text.secondary' }}>
        {part}
      </Box>
    )}
  </>
);
