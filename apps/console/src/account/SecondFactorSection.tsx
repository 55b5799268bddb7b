import { Button, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { Session } from '@hutong/contract';
import { z } from 'zod';
import { Enrolment } from '../access/Enrolment';
import { refreshSession } from '../access/session';
import { removeSecondFactor } from '../api/access';
import { PasswordField } from '../fields/PasswordField';
import { resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { useLabels } from '../i18n/useLabels';

const shape = z.object({ password: z.string().min(1) });

/** Switches the second factor on, or off with the password as proof. */
export function SecondFactorSection({ state }: { readonly state: Session['secondFactor'] }) {
  const { account } = useLabels();
  const notify = useNotify();
  const [settingUp, setSettingUp] = useState(false);
  if (settingUp) {
    return (
      <Enrolment
        done={() => {
          setSettingUp(false);
          void refreshSession();
        }}
      />
    );
  }
  if (state === 'on') {
    return (
      <>
        <Typography variant="body2" sx={{ mb: 1.5 }}>
          {account.secondFactorOn}
        </Typography>
        <SmallForm
          submit={account.switchOff}
          defaults={{ password: '' }}
          resolver={resolverOf({ shape, request: (typed) => typed })}
          send={async (values) => {
            await removeSecondFactor(shape.parse(values).password);
            await refreshSession();
            notify(account.switchedOff, { type: 'success' });
          }}
        >
          <PasswordField name="password" label={account.currentPassword} autoComplete="current-password" />
        </SmallForm>
      </>
    );
  }
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {state === 'bypassed_in_demo' ? account.secondFactorBypassed : account.secondFactorOff}
      </Typography>
      <Button variant="outlined" onClick={() => setSettingUp(true)}>
        {account.setUp}
      </Button>
    </>
  );
}
