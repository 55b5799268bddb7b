import { usePlatforms } from '../../api/choices';
import { ChoiceField } from '../../fields/ChoiceField';
import { useLabels, useNameOf } from '../../i18n/useLabels';
import { NoteField } from './TextFields';

/** To which platform the complaint goes: what was filed, or what the officer found. */
export function AcceptFields() {
  const { forms } = useLabels();
  const nameOf = useNameOf();
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  return (
    <>
      <ChoiceField name="respondent" label={forms.respondent} choices={platforms} required />
      <NoteField />
    </>
  );
}
