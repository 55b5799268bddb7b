import { TextField } from '@mui/material';
import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { useLabels } from '../i18n/useLabels';

/** Only ever created by the demonstration; the README names them too. */
const accounts = [
  'officer@regulator.demo',
  'supervisor@regulator.demo',
  'auditor@regulator.demo',
  'lead@wechat.demo',
  'handler@wechat.demo',
  'lead@taobao.demo',
  'handler@taobao.demo',
  'lead@douyin.demo',
  'handler@douyin.demo',
  'admin@hutong.demo',
];
const password = 'hutong-demo';

/** Fills in one of the demonstration's accounts. */
export function DemoAccounts() {
  const id = useId();
  const { access } = useLabels();
  const { setValue } = useFormContext();
  return (
    <TextField
      id={id}
      select
      label={access.demoAccount}
      value=""
      onChange={(event) => {
        setValue('email', event.target.value);
        setValue('password', password);
      }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="" />
      {accounts.map((account) => (
        <option key={account} value={account}>
          {account}
        </option>
      ))}
    </TextField>
  );
}
