import { Alert, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLogin } from 'ra-core';
import { Notification } from 'react-admin';
import { useState } from 'react';
import { Navigate } from 'react-router-dom';
import { signIn } from '@hutong/contract';
import type { FieldValues } from 'react-hook-form';
import { readInstallation, type Credentials } from '../api/access';
import { codeOf } from '../api/problem';
import { PasswordField } from '../fields/PasswordField';
import { filledIn, resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { TextField } from '../fields/TextField';
import { useLabels } from '../i18n/useLabels';
import { AccessFrame } from './AccessFrame';
import { DemoAccounts } from './DemoAccounts';
import { useSession } from './session';

/** E-mail address and password, then the second factor where the account has one. */
export default function SignInPage() {
  const { access } = useLabels();
  const login = useLogin();
  const session = useSession();
  const installation = useQuery({ queryKey: ['installation'], queryFn: readInstallation }).data;
  // Signing in leads back to where the session ran out; only who is signed in already is sent to the start.
  const [entering, setEntering] = useState(false);
  /** What was right already, while the second factor is asked for. */
  const [accepted, setAccepted] = useState<Credentials | null>(null);

  const send = async (values: FieldValues) => {
    const credentials = signIn.parse(filledIn({ ...accepted, ...values }));
    setEntering(true);
    try {
      await login(credentials);
    } catch (error) {
      setEntering(false);
      if (codeOf(error) !== 'second_factor_required') throw error;
      setAccepted(credentials);
    }
  };
  const inWords = (error: unknown) =>
    codeOf(error) === 'wrong_credentials' ? access.wrongCredentials : null;

  if (installation?.needsAdministrator) return <Navigate to="/first-administrator" replace />;
  if (session?.person && !entering) return <Navigate to="/" replace />;
  return (
    <AccessFrame title={access.signInTitle} lead={access.signInLead} demo={installation?.demo}>
      {accepted ? (
        <SmallForm
          key="code"
          submit={access.signIn}
          defaults={{ code: '' }}
          resolver={resolverOf({
            shape: signIn.required({ code: true }),
            request: (typed) => filledIn({ ...accepted, ...typed }),
          })}
          send={send}
          inWords={inWords}
          aside={<Button onClick={() => setAccepted(null)}>{access.otherAccount}</Button>}
        >
          <Alert severity="success">{access.codeLead}</Alert>
          <TextField
            name="code"
            label={access.code}
            hint={access.codeHint}
            autoComplete="one-time-code"
            autoFocus
            required
          />
        </SmallForm>
      ) : (
        <SmallForm
          key="password"
          submit={access.signIn}
          defaults={{ email: '', password: '' }}
          resolver={resolverOf({ shape: signIn, request: filledIn })}
          send={send}
          inWords={inWords}
          fullWidth
        >
          <TextField
            name="email"
            type="email"
            label={access.email}
            autoComplete="username"
            inputMode="email"
            autoFocus
            required
          />
          <PasswordField name="password" label={access.password} autoComplete="current-password" />
          {installation?.demo && <DemoAccounts />}
        </SmallForm>
      )}
      <Notification />
    </AccessFrame>
  );
}
