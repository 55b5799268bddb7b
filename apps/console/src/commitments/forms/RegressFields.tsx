import { useWatch } from 'react-hook-form';
import { ReasonFields } from '../../complaints/forms/TextFields';
import { TickField } from '../../fields/TickField';
import { useLabels } from '../../i18n/useLabels';
import { RetestWithFiles } from '../../complaints/forms/RetestFields';

/** Why it counts as regressed, and where there is one the re-test that shows it. */
export function RegressFields() {
  const { form } = useLabels().commitments;
  const withRetest: unknown = useWatch({ name: 'withRetest' });
  return (
    <>
      <ReasonFields />
      <TickField name="withRetest" label={form.withRetest} />
      {withRetest === true && <RetestWithFiles name="retest" />}
    </>
  );
}
