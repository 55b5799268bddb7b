import { useLabels } from '../../i18n/useLabels';
import { useOpenCase } from './open-case';
import { Said, Text } from './Said';

/** The complaint itself opens the conversation. */
export function ComplaintEntry() {
  const { record: words } = useLabels();
  const { record } = useOpenCase();
  return (
    <Said
      title={words.complaintText}
      side="complainant"
      author={record.contact?.name ?? null}
      at={record.filedAt}
    >
      <Text>{record.narrative || words.noText}</Text>
    </Said>
  );
}
