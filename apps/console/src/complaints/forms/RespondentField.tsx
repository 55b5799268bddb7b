import { usePlatforms } from '../../api/choices';
import { ChoiceField } from '../../fields/ChoiceField';
import { useLabels, useNameOf } from '../../i18n/useLabels';

/** The platform complained about, out of those that are registered. */
export function RespondentField() {
  const { forms } = useLabels();
  const nameOf = useNameOf();
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  return <ChoiceField name="respondent" label={forms.respondent} choices={platforms} required />;
}
