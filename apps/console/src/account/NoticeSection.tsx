import { Alert, Box, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { writeNoticeSettings } from '@hutong/contract';
import { resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { TextField } from '../fields/TextField';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { Waiting } from '../layout/Waiting';
import { readSettings, settingsKey, writeSettings } from '../notices/notice-requests';
import { MailModeField } from './MailModeField';
import { ZoneField } from './ZoneField';

/** How this person wants to be told: by mail or not, when, and in which time zone. */
export function NoticeSection() {
  const { notices, common } = useLabels();
  const words = notices.settings;
  const cache = useQueryClient();
  const notify = useNotify();
  const problemText = useProblemText();
  const { data, error } = useQuery({ queryKey: settingsKey, queryFn: readSettings, staleTime: Infinity });
  if (error) return <Alert severity="error">{problemText(error)}</Alert>;
  if (!data) return <Waiting />;
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {words.lead}
      </Typography>
      <SmallForm
        submit={common.save}
        defaults={data}
        resolver={resolverOf({ shape: writeNoticeSettings, request: (typed) => typed })}
        send={async (typed) => {
          cache.setQueryData(settingsKey, await writeSettings(writeNoticeSettings.parse(typed)));
          notify(words.saved, { type: 'success' });
        }}
      >
        <MailModeField name="mail" label={words.mail} />
        <ZoneField name="timeZone" label={words.zone} />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
          <TextField name="quietFrom" type="time" label={words.quietFrom} />
          <TextField name="quietTo" type="time" label={words.quietTo} />
        </Box>
        <Typography variant="caption" sx={{ color: 'text.secondary', mt: -1 }}>
          {words.quietHint}
        </Typography>
      </SmallForm>
    </>
  );
}
