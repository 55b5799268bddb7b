import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'ra-core';
import { Navigate } from 'react-router-dom';
import { firstAdministrator } from '@hutong/contract';
import { createAdministrator, readInstallation } from '../api/access';
import { PasswordField } from '../fields/PasswordField';
import { filledIn, resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { TextField } from '../fields/TextField';
import { useLabels, useLocale } from '../i18n/useLabels';
import { AccessFrame } from './AccessFrame';
import { enter, queryClient } from './session';

/** Of an installation without people: makes the account that sets up all others. */
export default function FirstAdministratorPage() {
  const { access } = useLabels();
  const locale = useLocale();
  const navigate = useNavigate();
  const installation = useQuery({ queryKey: ['installation'], queryFn: readInstallation }).data;
  if (installation && !installation.needsAdministrator) return <Navigate to="/" replace />;
  return (
    <AccessFrame title={access.firstTitle} lead={access.firstLead}>
      <SmallForm
        submit={access.firstSubmit}
        fullWidth
        defaults={{ name: '', email: '', password: '' }}
        resolver={resolverOf({ shape: firstAdministrator, request: filledIn })}
        send={async (values) => {
          await enter(await createAdministrator({ ...firstAdministrator.parse(values), locale }));
          await queryClient.invalidateQueries({ queryKey: ['installation'] });
          navigate('/');
        }}
      >
        <TextField name="name" label={access.name} autoComplete="name" autoFocus required />
        <TextField
          name="email"
          type="email"
          label={access.email}
          autoComplete="username"
          inputMode="email"
          required
        />
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
