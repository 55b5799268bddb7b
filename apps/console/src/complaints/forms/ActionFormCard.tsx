import type { Action } from '@hutong/casework';
import { eventsSince } from '../../api/problem';
import { useLabels, useWords } from '../../i18n/useLabels';
import { EventLines } from '../page/ChangedBar';
import { useOpenCase } from '../page/open-case';
import { actionForms, confirmed } from './action-forms';
import { StepForm } from './StepForm';
import { useActionForm } from './useActionForm';

interface ActionFormCardProps {
  readonly action: Action;
  readonly close: () => void;
}

/** The form of one action of a complaint. */
export function ActionFormCard({ action, close }: ActionFormCardProps) {
  const { forms } = useLabels();
  const { actions } = useWords();
  const { record } = useOpenCase();
  const step = useActionForm(action, close);
  const { Fields } = actionForms[action];
  return (
    <StepForm
      step={step}
      name={actions[action]}
      consequence={forms.consequences[action]}
      confirmation={confirmed.includes(action) ? forms.consequences[action] : undefined}
      meanwhile={(error) => <EventLines events={eventsSince(error)} />}
      close={close}
    >
      <Fields record={record} />
    </StepForm>
  );
}
