import { Box, Button, Typography } from '@mui/material';
import { useLabels } from '../i18n/useLabels';

/** Shown when a page breaks; says that nothing typed is lost. */
export function FailedPage({ error }: { readonly error?: Error }) {
  const { failed, tryAgain } = useLabels().common;
  return (
    <Box component="main" sx={{ p: 4, maxWidth: 640 }}>
      <Typography variant="h1" sx={{ mb: 1 }}>
        {failed.title}
      </Typography>
      <Typography sx={{ mb: 2 }}>{failed.text}</Typography>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {tryAgain}
      </Button>
      {error && (
        <Typography
          variant="caption"
          component="pre"
          sx={{ mt: 3, whiteSpace: 'pre-wrap', color: 'text.secondary' }}
        >
          {error.message}
        </Typography>
      )}
    </Box>
  );
}
