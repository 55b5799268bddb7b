import { Alert, Box, Button, Typography, useMediaQuery } from '@mui/material';
import { KeysetPager } from '../../deadlines/KeysetPager';
import { useLabels } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { Waiting } from '../../layout/Waiting';
import { useCommitments } from '../commitment-queries';
import { useCommitmentsView } from '../useCommitmentsView';
import { CommitmentCards } from './CommitmentCards';
import { CommitmentTable } from './CommitmentTable';

/** A page of the commitments that are asked for. */
export function CommitmentList() {
  const { commitments, common, list } = useLabels();
  const { view, narrowed, clear, addressOf } = useCommitmentsView();
  const { data, error, isPlaceholderData, refetch } = useCommitments(view.filters, view.sort, view.cursor);
  const problemText = useProblemText();
  const phone = useMediaQuery('(max-width: 719px)');
  const Rows = phone ? CommitmentCards : CommitmentTable;
  return (
    <Box aria-busy={isPlaceholderData} sx={{ opacity: isPlaceholderData ? 0.6 : 1 }}>
      {error && (
        <Alert severity="warning" action={<Button onClick={() => void refetch()}>{common.tryAgain}</Button>}>
          {problemText(error)}
        </Alert>
      )}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <Box role="status" sx={{ p: { xs: 4, sm: 6 }, textAlign: 'center', color: 'text.secondary' }}>
          <Typography sx={{ maxWidth: 480, mx: 'auto' }}>
            {narrowed ? commitments.emptyNarrowed : commitments.empty}
          </Typography>
          {narrowed && (
            <Button sx={{ mt: 1.5 }} variant="outlined" onClick={clear}>
              {list.clear}
            </Button>
          )}
        </Box>
      )}
      {data && data.items.length > 0 && <Rows commitments={data.items} />}
      <KeysetPager
        next={data?.next ?? null}
        cursor={view.cursor}
        addressOf={(cursor) => addressOf({ cursor })}
      />
    </Box>
  );
}
