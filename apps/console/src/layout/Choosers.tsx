import { Box, Button } from '@mui/material';
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

/** `inBar`: beside the places to go to, where the word gives way to them. */
export function LocaleButton({ inBar = false }: { readonly inBar?: boolean }) {
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
      sx={inBar ? { minWidth: 0, px: { xs: 1, xl: 1.5 } } : {}}
    >
      <Box
        component="span"
        sx={inBar ? { display: { xs: 'none', sm: 'inline', md: 'none', xl: 'inline' } } : {}}
      >
        {zh ? '中文' : 'English'}
      </Box>
    </Button>
  );
}
