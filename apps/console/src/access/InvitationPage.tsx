import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'ra-core';
import { useState } from 'react';
import { acceptInvitation as shape } from '@hutong/contract';
import { acceptInvitation, readInvitation } from '../api/access';
import { PasswordField } from '../fields/PasswordField';
import { resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { useLabels } from '../i18n/useLabels';
import { AccessFrame } from './AccessFrame';
import { enter } from './session';

/** Takes the secret of the invitation out of the address at once, before anybody looks over the shoulder. */
let taken = '';
function takeToken(): string {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '';
  if (token) {
    taken = token;
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }
  return taken;
}

/** An invited person sets a password and is signed in. */
export default function InvitationPage() {
  const { access, common } = useLabels();
  const navigate = useNavigate();
  const [token] = useState(takeToken);
  const { data, error } = useQuery({
    queryKey: ['invitation'],
    queryFn: () => readInvitation(token),
    retry: false,
    gcTime: 0,
    enabled: token !== '',
  });
  if (token === '' || error) {
    return (
      <AccessFrame title={access.invitationTitle}>
        <Alert severity="warning">{access.invitationInvalid}</Alert>
      </AccessFrame>
    );
  }
  if (!data) return <Typography sx={{ p: 4 }}>{common.loading}</Typography>;
  return (
    <AccessFrame title={access.invitationTitle} lead={access.invitationFor(data.name, data.email)}>
      <SmallForm
        submit={access.invitationSubmit}
        fullWidth
        defaults={{ password: '' }}
        resolver={resolverOf({ shape, request: (typed) => ({ ...typed, token }) })}
        send={async (values) => {
          await enter(await acceptInvitation(shape.parse({ ...values, token })));
          navigate('/');
        }}
      >
        <input type="hidden" name="username" autoComplete="username" value={data.email} readOnly />
        <PasswordField
          name="password"
          label={access.newPassword}
          hint={access.newPasswordHint}
          autoComplete="new-password"
        />
      </SmallForm>
    </AccessFrame>
  );
}
