import { actions as allActions, type Action } from '@hutong/casework';
import { useWords } from '../../i18n/useLabels';
import { ActionFormCard } from '../forms/ActionFormCard';
import { ActionChoices } from './ActionChoices';
import { useOpenCase } from './open-case';

const quiet: readonly Action[] = [
  'escalate',
  'reopen',
  'undoMerge',
  'withdraw',
  'requestInformation',
  'mergeInto',
];

/** What can be done with the complaint now. */
export function ActionsPanel() {
  const { actions: names } = useWords();
  const { record } = useOpenCase();
  return (
    <ActionChoices
      recordId={record.id}
      known={allActions}
      offered={record.actions}
      names={names}
      quiet={quiet}
      form={(action, close) => <ActionFormCard key={action} action={action} close={close} />}
    />
  );
}
