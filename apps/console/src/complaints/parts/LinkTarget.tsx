import { Box } from '@mui/material';
import type { ComplaintSummary } from '@hutong/contract';
import { addressParts } from './masking';

interface LinkTargetProps {
  readonly complaint: Pick<ComplaintSummary, 'targetUrl' | 'registrableDomain' | 'kind'>;
  /** On one line, for lists. */
  readonly short?: boolean;
}

const oneLine = { maxWidth: 210, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };

/** The link of a complaint as text, never as something to click; its registrable domain stands out. */
export function LinkTarget({ complaint, short = false }: LinkTargetProps) {
  const { before, domain, after } = addressParts(
    complaint.targetUrl,
    complaint.registrableDomain,
    complaint.kind,
  );
  return (
    <Box
      component="span"
      dir="ltr"
      translate="no"
      sx={{ display: 'block', color: 'text.secondary', overflowWrap: 'anywhere', ...(short ? oneLine : {}) }}
    >
      {short ? before.replace(/^h(tt|xx)ps?:\/\/(www(\.|\[\.\]))?/i, '') : before}
      <Box component="strong" sx={{ color: 'text.primary', fontWeight: 650 }}>
        {domain}
      </Box>
      {after}
    </Box>
  );
}
