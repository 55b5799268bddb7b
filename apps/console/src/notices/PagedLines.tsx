import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { Waiting } from '../layout/Waiting';

interface PagedLinesProps {
  /** Undefined while the first page is on its way. */
  readonly lines: number | undefined;
  readonly empty: string;
  readonly error: unknown;
  readonly more: boolean;
  readonly loadingMore: boolean;
  readonly loadMore: () => void;
  readonly moreLabel: string;
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A list that grows by a page at a time; says when it is empty, and when it could not be read. */
export function PagedLines({ lines, empty, error, children, above, ...paging }: PagedLinesProps) {
  const { common } = useLabels();
  const problemText = useProblemText();
  if (error && lines === undefined) {
    return (
      <Alert
        severity="error"
        role="alert"
        action={<Button onClick={paging.loadMore}>{common.tryAgain}</Button>}
      >
        {problemText(error)}
      </Alert>
    );
  }
  if (lines === undefined) return <Waiting />;
  if (lines === 0) {
    return (
      <Paper
        role="status"
        sx={{ p: { xs: 3, sm: 5 }, textAlign: 'center', border: 1, borderColor: 'divider' }}
      >
        <Typography sx={{ color: 'text.secondary', maxWidth: 520, mx: 'auto' }}>{empty}</Typography>
      </Paper>
    );
  }
  return (
    <>
      {above}
      {children}
      {paging.more && (
        <Box sx={{ mt: 1.5, textAlign: 'center' }}>
          <Button variant="outlined" loading={paging.loadingMore} onClick={paging.loadMore}>
            {paging.moreLabel}
          </Button>
        </Box>
      )}
    </>
  );
}
