import { Alert, Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { confirmSecondFactor as shape } from '@hutong/contract';
import { beginSecondFactor, confirmSecondFactor } from '../api/access';
import { filledIn, resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { TextField } from '../fields/TextField';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { QrPicture } from './QrPicture';
import { RecoveryCodes } from './RecoveryCodes';
import { queryClient } from './session';

/** Sets up the second factor: picture and key, a first code as proof, and the recovery codes, once. */
export function Enrolment({ done }: { readonly done: () => void }) {
  const { access, common } = useLabels();
  const problemText = useProblemText();
  // Asked for once: a second secret would make the picture on the phone worthless.
  const secret = useQuery({
    queryKey: ['second-factor-secret'],
    queryFn: beginSecondFactor,
    staleTime: Infinity,
    gcTime: 600_000,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const [codes, setCodes] = useState<readonly string[] | null>(null);

  if (codes) return <RecoveryCodes codes={codes} done={done} />;
  if (secret.error) {
    return (
      <Alert
        severity="error"
        action={<Button onClick={() => void secret.refetch()}>{common.tryAgain}</Button>}
      >
        {problemText(secret.error)}
      </Alert>
    );
  }
  if (!secret.data) return <Typography>{common.loading}</Typography>;
  return (
    <SmallForm
      submit={access.enrolSubmit}
      defaults={{ code: '' }}
      resolver={resolverOf({ shape, request: filledIn })}
      send={async (values) => {
        setCodes((await confirmSecondFactor(shape.parse(values).code)).codes);
        queryClient.removeQueries({ queryKey: ['second-factor-secret'] });
      }}
    >
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 2, '& > li': { pl: 0.5 } }}>
        <li>
          <Typography variant="body2" sx={{ mb: 1 }}>
            {access.enrolScan}
          </Typography>
          <QrPicture text={secret.data.address} label={access.enrolPicture} />
          <Typography variant="body2" sx={{ mt: 1 }}>
            {access.enrolKey}{' '}
            <Box component="code" sx={{ fontSize: '0.9rem', overflowWrap: 'anywhere', userSelect: 'all' }}>
              {secret.data.secret}
            </Box>
          </Typography>
        </li>
        <li>
          <Typography variant="body2" sx={{ mb: 1 }}>
            {access.enrolConfirm}
          </Typography>
          <TextField
            name="code"
            label={access.code}
            autoComplete="one-time-code"
            inputMode="numeric"
            required
          />
        </li>
      </Box>
    </SmallForm>
  );
}
