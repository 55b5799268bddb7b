import { Alert, Box, TextField, Typography } from '@mui/material';
import { useId } from 'react';
import { legalDateOf } from '@hutong/casework';
import { CopyButton } from '../fields/CopyButton';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';

export interface IssuedLink {
  readonly name: string;
  readonly link: string;
  readonly expiresAt: string;
}

/** The link of an invitation, shown only now. */
export function InvitationLink({ issued: { name, link, expiresAt } }: { readonly issued: IssuedLink }) {
  const id = useId();
  const { people } = useLabels();
  const { day } = useFormats();
  return (
    <Box role="group" aria-label={people.linkTitle} sx={{ display: 'grid', gap: 1.5 }}>
      <Alert severity="success">{people.linkLead(name)}</Alert>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <TextField
          id={id}
          label={people.link}
          value={link}
          slotProps={{ input: { readOnly: true } }}
          onFocus={(event) => event.target.select()}
        />
        <CopyButton text={link} what={people.link} variant="contained" />
      </Box>
      <Typography variant="body2">{people.linkUntil(day(legalDateOf(new Date(expiresAt))))}</Typography>
    </Box>
  );
}
