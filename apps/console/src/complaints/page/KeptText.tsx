import { Alert, Box, Button } from '@mui/material';
import { forgetDraft, readDraft } from '../../access/drafts';
import { useSession } from '../../access/session';
import { useLabels } from '../../i18n/useLabels';

/** Every text in a kept form, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim().length > 12 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** When a step is no longer possible but text was typed for it: the text, to copy or discard. */
export function KeptText({ name, close }: { readonly name: string; readonly close: () => void }) {
  const { forms, common } = useLabels();
  const key = `${useSession()?.person?.id}.${name}`;
  const texts = textsIn(readDraft(key));
  return (
    <Alert severity="warning" sx={{ mb: 1.5, alignItems: 'flex-start' }}>
      {forms.notOffered}
      {texts.length > 0 && (
        <>
          {' '}
          {forms.keptText}
          {texts.map((text) => (
            <Box
              key={text}
              sx={{
                my: 1,
                p: 1,
                border: 1,
                borderColor: 'divider',
                whiteSpace: 'pre-wrap',
                userSelect: 'all',
              }}
            >
              {text}
            </Box>
          ))}
        </>
      )}
      <Button
        onClick={() => {
          forgetDraft(key);
          close();
        }}
      >
        {texts.length > 0 ? forms.discard : common.close}
      </Button>
    </Alert>
  );
}
