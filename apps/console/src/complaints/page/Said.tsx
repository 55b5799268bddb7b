import { Box, Chip, Typography } from '@mui/material';
import LockIcon from '@mui/icons-material/LockOutlined';
import type { Side } from '@hutong/casework';
import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';

const colours: Record<Side, string> = {
  complainant: 'warning.main',
  respondent: 'secondary.main',
  affected: 'secondary.light',
  regulator: 'primary.main',
  system: 'text.disabled',
};

interface SaidProps {
  readonly title: string;
  readonly side: Side;
  readonly author: string | null;
  readonly at: string;
  readonly internal?: boolean;
  readonly children: ReactNode;
}

/** Something that a party said: who, in what capacity, when; internal notes look different and say so. */
export function Said({ title, side, author, at, internal = false, children }: SaidProps) {
  const { record, common } = useLabels();
  const { sides } = useWords();
  const { now } = usePortalTime();
  const { instant } = useFormats();
  return (
    <Box
      component="article"
      aria-label={`${title}: ${sides[side]}`}
      className="keep-together"
      sx={{
        border: 1,
        borderStyle: internal ? 'dashed' : 'solid',
        borderColor: internal ? 'warning.main' : 'divider',
        borderLeft: 4,
        borderLeftStyle: 'solid',
        borderLeftColor: colours[side],
        borderRadius: 1,
        px: 1.5,
        py: 1,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline', mb: 0.5 }}>
        <Typography variant="h3" component="h3">
          {title}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {sides[side]}
          {author && ` · ${author}`} ·{' '}
          <time dateTime={at} title={common.zone}>
            {instant(at, now())}
          </time>
        </Typography>
        {internal && (
          <Chip size="small" color="warning" variant="outlined" icon={<LockIcon />} label={record.internal} />
        )}
      </Box>
      {children}
    </Box>
  );
}

export const Text = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="body2" component="div" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);
