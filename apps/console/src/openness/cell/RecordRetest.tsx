import { Button, Typography } from '@mui/material';
import { writeCellRetest, type CellRecord } from '@hutong/contract';
import { resolverOf, type Typed } from '../../fields/resolver';
import { SmallForm } from '../../fields/SmallForm';
import { useLabels } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { KeepTyped } from '../evidence/KeepTyped';
import { emptyRetest } from '../../complaints/forms/retest-fields';
import { withClaims } from '../../fields/claims';
import { RetestWithFiles } from '../../complaints/forms/RetestFields';
import { sendRetest } from '../openness-queries';
import { relationOf, useCellForm } from './useCellForm';

interface CellFormProps {
  readonly record: CellRecord;
  readonly close: () => void;
}

/** A spot check by an officer. */
export function RecordRetest({ record, close }: CellFormProps) {
  const { openness, common } = useLabels();
  const { today } = usePortalTime();
  const { key, done, discard } = useCellForm('retest', record, close);
  const request = ({ retest }: Typed) => ({ ...relationOf(record), retest: withClaims(retest) });
  const { cell } = openness;
  return (
    <SmallForm
      submit={cell.keepRetest}
      defaults={{ retest: emptyRetest(today(), record.scene) }}
      resolver={resolverOf({
        shape: writeCellRetest,
        request,
        invalid: { 'retest.retestedOn': 'required' },
      })}
      send={async (typed) => {
        await sendRetest(writeCellRetest.parse(request(typed)));
        await done(cell.recorded);
      }}
      aside={<Button onClick={discard}>{common.cancel}</Button>}
    >
      <KeepTyped as={key} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {cell.retestEffect}
      </Typography>
      <RetestWithFiles name="retest" />
    </SmallForm>
  );
}
