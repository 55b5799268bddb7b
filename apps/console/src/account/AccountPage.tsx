import { Box, Button, TextField, Typography } from '@mui/material';
import { useColorScheme } from '@mui/material/styles';
import { useLogout, useNotify } from 'ra-core';
import { changePassword as shape } from '@hutong/contract';
import { useSession } from '../access/session';
import { changePassword, signOutEverywhere } from '../api/access';
import { Panel } from '../complaints/page/Panel';
import { PasswordField } from '../fields/PasswordField';
import { resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { useLabels, useLocale, useNameOf, useWords } from '../i18n/useLabels';
import { useSwitchLocale } from '../layout/Choosers';
import { PageHeading } from '../layout/PageHeading';
import { NoticeSection } from './NoticeSection';
import { SecondFactorSection } from './SecondFactorSection';

/** What concerns only the person who is signed in. */
export default function AccountPage() {
  const { account, notices } = useLabels();
  const { roles } = useWords();
  const nameOf = useNameOf();
  const session = useSession();
  if (!session?.person) return null;
  const { name, email, role } = session.person;
  const place = [email, roles[role], session.organisation && nameOf(session.organisation.name)];
  return (
    <Box sx={{ maxWidth: 640, mx: 'auto' }}>
      <PageHeading title={account.title} />
      <Typography sx={{ mb: 2 }}>
        <strong>{name}</strong> · {place.filter(Boolean).join(' · ')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Panel title={account.language}>
          <LanguageAndLook />
        </Panel>
        {role !== 'administrator' && (
          <Panel title={notices.settings.title}>
            <NoticeSection />
          </Panel>
        )}
        <Panel title={account.password}>
          <PasswordForm email={email} />
        </Panel>
        <Panel title={account.secondFactor}>
          <SecondFactorSection state={session.secondFactor} />
        </Panel>
        <Panel title={account.everywhere}>
          <SignOutEverywhere />
        </Panel>
      </Box>
    </Box>
  );
}

const modes = ['light', 'dark', 'system'] as const;

function LanguageAndLook() {
  const { account } = useLabels();
  const locale = useLocale();
  const switchLocale = useSwitchLocale();
  const { mode, setMode } = useColorScheme();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, pt: 0.5 }}>
      <TextField
        id="account-language"
        select
        label={account.language}
        value={locale}
        onChange={(event) => void switchLocale(event.target.value)}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="zh">中文</option>
        <option value="en">English</option>
      </TextField>
      <TextField
        id="account-look"
        select
        label={account.appearance}
        value={mode ?? 'system'}
        onChange={(event) => setMode(modes.find((each) => each === event.target.value) ?? 'system')}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        {modes.map((each) => (
          <option key={each} value={each}>
            {account[each]}
          </option>
        ))}
      </TextField>
    </Box>
  );
}

function PasswordForm({ email }: { readonly email: string }) {
  const { account, access } = useLabels();
  const notify = useNotify();
  return (
    <SmallForm
      submit={account.changePassword}
      defaults={{ current: '', password: '' }}
      resolver={resolverOf({ shape, request: (typed) => typed })}
      send={async (values) => {
        await changePassword(shape.parse(values));
        notify(account.passwordChanged, { type: 'success' });
      }}
    >
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField name="current" label={account.currentPassword} autoComplete="current-password" />
      <PasswordField
        name="password"
        label={access.newPassword}
        hint={access.newPasswordHint}
        autoComplete="new-password"
      />
    </SmallForm>
  );
}

function SignOutEverywhere() {
  const { account } = useLabels();
  const logout = useLogout();
  const end = async () => {
    await signOutEverywhere();
    await logout({ ownWish: true }, undefined, false);
  };
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {account.everywhereLead}
      </Typography>
      <Button variant="outlined" color="error" onClick={() => void end()}>
        {account.everywhere}
      </Button>
    </>
  );
}
