import { Typography } from '@mui/material';
import type { ComplaintRecord } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useWords } from '../../i18n/useLabels';
import { DetailList, type Detail } from './DetailList';
import { Said } from './Said';
import { useTestSetupDetails } from './useTestSetupDetails';

/** A re-test by the regulator and what came of it. */
export function RetestEntry({ retest }: { readonly retest: ComplaintRecord['retests'][number] }) {
  const { record, forms } = useLabels();
  const { retestResults } = useWords();
  const { day } = useFormats();
  const setup = useTestSetupDetails();
  const note: Detail[] = retest.note ? [[forms.retestNote, retest.note]] : [];
  return (
    <Said title={record.retest} side="regulator" author={null} at={retest.at}>
      <Typography sx={{ fontWeight: 650, mb: 0.5 }}>{retestResults[retest.result]}</Typography>
      <DetailList details={[[forms.retestedOn, day(retest.retestedOn)], ...setup(retest), ...note]} />
    </Said>
  );
}
