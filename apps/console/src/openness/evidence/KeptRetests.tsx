import { Box, Typography } from '@mui/material';
import type { KeptRetest } from '@hutong/contract';
import { DetailList } from '../../complaints/page/DetailList';
import { FileList } from '../../complaints/page/FileList';
import { useTestSetupDetails } from '../../complaints/page/useTestSetupDetails';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords, useWords } from '../../i18n/useLabels';

/** Re-tests, newest first: what came out, with what it was tried, by whom. */
export const KeptRetests = ({ retests }: { readonly retests: readonly KeptRetest[] }) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
    {retests.map((retest) => (
      <Box component="li" key={retest.id} className="keep-together">
        <RetestEntry retest={retest} />
      </Box>
    ))}
  </Box>
);

function RetestEntry({ retest }: { readonly retest: KeptRetest }) {
  const { forms } = useLabels();
  const { retestResults } = useWords();
  const { retestOccasions } = useLedgerWords();
  const { day } = useFormats();
  const setup = useTestSetupDetails();
  const about = [
    day(retest.retestedOn),
    retest.occasion && retestOccasions[retest.occasion],
    retest.by?.name,
  ];
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {retestResults[retest.result]}
      </Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary', mb: 0.5 }}>
        {about.filter(Boolean).join(' · ')}
      </Typography>
      <DetailList details={[...setup(retest), ...note(forms.retestNote, retest.note)]} />
      {retest.files.length > 0 && <FileList files={retest.files} withHash withPart />}
    </>
  );
}

const note = (name: string, text: string | undefined): [string, string][] => (text ? [[name, text]] : []);
