import { Typography } from '@mui/material';
import type { ComplaintRecord } from '@hutong/contract';
import { useLabels } from '../../i18n/useLabels';

/** How the complainant can be reached; a platform never gets to see it. */
export function Contact({ contact }: { readonly contact: ComplaintRecord['contact'] }) {
  const { fact } = useLabels().record;
  const given = [contact?.name, contact?.email, contact?.phone].filter(Boolean);
  return (
    <>
      {given.length > 0 ? given.map((each) => <div key={each}>{each}</div>) : fact.noContact}
      <Typography variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
        {fact.onlyRegulator}
      </Typography>
    </>
  );
}
