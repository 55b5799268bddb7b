import { Alert, Box, Button } from '@mui/material';
import { CopyButton } from '../fields/CopyButton';
import { useLabels } from '../i18n/useLabels';

/** Shown once, to be printed or copied. */
export function RecoveryCodes({
  codes,
  done,
}: {
  readonly codes: readonly string[];
  readonly done: () => void;
}) {
  const { access, common } = useLabels();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Alert severity="warning" role="alert">
        {access.codesLead}
      </Alert>
      <Box
        component="ul"
        aria-label={access.codesTitle}
        sx={{
          display: 'grid',
          gridTemplateColumns: '1fr 1fr',
          gap: 0.5,
          m: 0,
          p: 2,
          listStyle: 'none',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          fontFamily: 'monospace',
          fontSize: '1rem',
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Box className="no-print" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => window.print()}>
          {common.print}
        </Button>
        <CopyButton text={codes.join('\n')} variant="outlined" />
        <Button variant="contained" onClick={done}>
          {access.codesKept}
        </Button>
      </Box>
    </Box>
  );
}
