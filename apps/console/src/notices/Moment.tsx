import { Box } from '@mui/material';
import { useFormats } from '../i18n/formats';
import { useLabels, useLocale } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { ago } from './ago';

/** An instant as people speak of it; the exact time on hovering. */
export function Moment({ at }: { readonly at: string }) {
  const locale = useLocale();
  const { common } = useLabels();
  const { exact, instant } = useFormats();
  const now = usePortalTime().now();
  return (
    <Box
      component="time"
      dateTime={at}
      title={`${exact(at)} · ${common.zone}`}
      sx={{ whiteSpace: 'nowrap', color: 'text.secondary', fontSize: '0.78rem' }}
    >
      {ago(new Date(at), now, locale) ?? instant(at, now)}
    </Box>
  );
}
