import { Button } from '@mui/material';
import TranslateIcon from '@mui/icons-material/Translate';
import { useSetLocale } from 'ra-core';
import { changeLocale } from '../api/access';
import { rememberSession, useSession } from '../access/session';
import { localeOf } from '../i18n/languages';
import { useLabels, useLocale } from '../i18n/useLabels';

/** Switches between Chinese and English, kept with the account when somebody is signed in. */
export function useSwitchLocale() {
  const locale = useLocale();
  const setLocale = useSetLocale();
  const session = useSession();
  return async (wanted = locale === 'zh' ? 'en' : 'zh') => {
    const next = localeOf(wanted);
    setLocale(next);
    if (!session?.person) return;
    rememberSession({ ...session, person: { ...session.person, locale: next } });
    // The screen has changed already; next time it is asked again.
    await changeLocale(next).catch(() => undefined);
  };
}

export function LocaleButton() {
  const { layout } = useLabels();
  const switchLocale = useSwitchLocale();
  const { zh, label } = { zh: /[\u4e00-\u9fff]/.test(layout.switchTo), label: layout.switchTo };
  return (
    <Button
      color="inherit"
      startIcon={<TranslateIcon />}
      aria-label={label}
      lang={zh ? 'zh-CN' : 'en'}
      onClick={() => void switchLocale()}
    >
      {zh ? '中文' : 'English'}
    </Button>
  );
}
