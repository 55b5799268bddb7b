import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useNotify } from 'ra-core';
import type { Action } from '@hutong/casework';
import { transition } from '@hutong/contract';
import { doAction } from '../../api/casework';
import { useLabels, useWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { useOpenCase } from '../page/open-case';
import { actionForms } from './action-forms';
import { actionResolver, requestFor } from './action-resolver';
import { useStepForm } from './useStepForm';

/** Filling in and sending one action of a complaint. */
export function useActionForm(action: Action, done: () => void) {
  const { forms } = useLabels();
  const { actions } = useWords();
  const { record, show, reload, setTyping } = useOpenCase();
  const notify = useNotify();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { now, today } = usePortalTime();
  return useStepForm({
    name: `${record.id}.${action}`,
    defaults: actionForms[action].defaults(record, today()),
    resolver: actionResolver(action, record, now),
    setTyping,
    reload,
    send: async (typed, sent) => {
      const next = await doAction(record.id, transition.parse(requestFor(action, record, typed)));
      sent();
      notify(forms.done(actions[action]), { type: 'success' });
      if (!next) {
        void cache.invalidateQueries({ queryKey: ['complaints'] });
        return navigate('/complaints');
      }
      show(next);
      done();
    },
  });
}
