import { Box, Typography } from '@mui/material';
import type { ComplaintRecord } from '@hutong/contract';
import { useLabels, useWords } from '../../i18n/useLabels';
import { DetailList } from './DetailList';
import { FileList } from './FileList';
import { Said } from './Said';
import { useResponseDetails } from './useResponseDetails';

/** A platform's response with everything that its outcome had to say. */
export function ResponseEntry({ given }: { readonly given: ComplaintRecord['responses'][number] }) {
  const { record } = useLabels();
  const { outcomes } = useWords();
  const details = useResponseDetails(given.response);
  return (
    <Said
      title={record.response(given.round)}
      side="respondent"
      author={given.author?.name ?? null}
      at={given.at}
    >
      <Typography sx={{ fontWeight: 650, mb: 0.5 }}>{outcomes[given.response.outcome]}</Typography>
      <DetailList details={details} />
      {given.files.length > 0 && (
        <Box sx={{ mt: 1 }}>
          <FileList files={given.files} />
        </Box>
      )}
    </Said>
  );
}
