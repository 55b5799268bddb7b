import { useQueryClient } from '@tanstack/react-query';
import { useLogoutIfAccessDenied, useNavigate, useNotify } from 'ra-core';
import { useState } from 'react';
import { useForm, type FieldValues } from 'react-hook-form';
import type { Action } from '@hutong/casework';
import { transition, type CaseEvent } from '@hutong/contract';
import { doAction } from '../../api/casework';
import { codeOf, eventsSince, fieldProblems } from '../../api/problem';
import { useLabels, useWords } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { usePortalTime } from '../../time/portal-time';
import { useOpenCase } from '../page/open-case';
import { actionForms } from './action-forms';
import { actionResolver, requestFor } from './action-resolver';
import { useDraft } from './useDraft';

/** Filling in and sending one action; what goes wrong lands on its field, and nothing typed is ever lost. */
export function useActionForm(action: Action, done: () => void) {
  const { forms } = useLabels();
  const { actions } = useWords();
  const { record, show, reload } = useOpenCase();
  const problemText = useProblemText();
  const notify = useNotify();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { now, today } = usePortalTime();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [problem, setProblem] = useState<string | null>(null);
  /** What others did between reading and sending; empty when it is not known, null when nobody did. */
  const [meanwhile, setMeanwhile] = useState<readonly CaseEvent[] | null>(null);
  const form = useForm<FieldValues>({
    defaultValues: actionForms[action].defaults(record, today()),
    resolver: actionResolver(action, record, now),
  });
  const { discard } = useDraft(`${record.id}.${action}`, form);

  const failed = async (error: unknown) => {
    if (codeOf(error) === 'stale_revision') {
      setMeanwhile(eventsSince(error));
      return reload();
    }
    if (codeOf(error) === 'action_not_offered') await reload();
    if (await logoutIfAccessDenied(error)) return;
    const elsewhere: string[] = [];
    for (const [field, message] of fieldProblems(error)) {
      if (form.getFieldState(field) && document.getElementsByName(field).length > 0) {
        form.setError(field, { type: 'server', message }, { shouldFocus: true });
      } else elsewhere.push(message);
    }
    if (elsewhere.length > 0 || fieldProblems(error).size === 0) {
      setProblem(elsewhere.join(' ') || problemText(error));
    }
  };

  const send = async () => {
    setProblem(null);
    setMeanwhile(null);
    try {
      const next = await doAction(record.id, transition.parse(requestFor(action, record, form.getValues())));
      discard();
      notify(forms.done(actions[action]), { type: 'success' });
      if (!next) {
        void cache.invalidateQueries({ queryKey: ['complaints'] });
        return navigate('/complaints');
      }
      show(next);
      done();
    } catch (error) {
      await failed(error).catch(() => setProblem(problemText(error)));
    }
  };
  return { form, send, problem, meanwhile, discard };
}
