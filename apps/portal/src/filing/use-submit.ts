import { useState } from 'preact/hooks';
import { Refusal, Unreachable } from '../api/client';
import { fileComplaint } from '../api/requests';
import { claimsOf } from '../files/chosen-file';
import { languageOf, useLanguage } from '../locale';
import { failureWords, type FieldProblem, problemsIn } from '../problems';
import { randomKey } from '../random-key';
import { keepReceipt } from '../receipt/kept-receipt';
import { navigate } from '../router';
import { discardDraft, draftStore, evidenceShelf, reviseDraft } from './draft-store';
import { problemsOfDraft } from './draft-problems';
import { filingOf } from './filing-of';
import { submitOnce } from './submit';

/** Files the draft; tells how it goes. */
export function useSubmit() {
  const { t, locale } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState('');
  const [attempt, setAttempt] = useState(0);

  const showProblems = (found: readonly FieldProblem[]) => {
    setProblems(found);
    if (found.length > 0) setAttempt((count) => count + 1);
  };

  const submit = async () => {
    if (busy) return;
    const draft = draftStore.get();
    const files = evidenceShelf.files.get();
    setFailure('');
    const found = problemsOfDraft(draft, files, languageOf(locale));
    showProblems(found);
    if (found.length > 0) return;
    if (!navigator.onLine) return setFailure(t.check.offline);
    setBusy(true);
    try {
      const body = JSON.stringify(filingOf(draft, claimsOf(files), locale));
      const filed = await submitOnce(
        body,
        draft.attempt,
        randomKey,
        (kept) => reviseDraft({ attempt: kept }),
        (sent, key) => fileComplaint(JSON.parse(sent), key),
      );
      keepReceipt({ ...filed, mailToConfirm: draft.email.trim() !== '' });
      await discardDraft();
      navigate('/file/receipt', { replace: true });
    } catch (refused) {
      if (refused instanceof Refusal) showProblems(problemsIn(refused.problem));
      setFailure(refused instanceof Unreachable ? t.check.lost : failureWords(refused, t));
    } finally {
      setBusy(false);
    }
  };

  return { submit, busy, problems, failure, attempt };
}
