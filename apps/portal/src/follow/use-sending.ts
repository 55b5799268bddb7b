import type { ComplaintRecord } from '@hutong/contract';
import { useRef, useState } from 'preact/hooks';
import { Refusal, Unreachable } from '../api/client';
import { transit, writeStatement } from '../api/requests';
import { useLanguage } from '../locale';
import { actionsSince, failureWords, type FieldProblem, problemsIn } from '../problems';
import { randomKey } from '../random-key';
import { type Doing, type Entered, problemsOfDoing, statementOf, transitionOf } from './doing';
import type { Following } from './use-record';

export interface Sending {
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly failure: string;
  /** What others did since the revision that the person saw; null while that is current. */
  readonly changedSince: readonly string[] | null;
  readonly send: (entered: Entered) => Promise<void>;
}

/** Sends what a person does with a case, once. What they wrote stays with the form until it has arrived. */
export function useSending(
  doing: Doing,
  record: ComplaintRecord,
  following: Following,
  onDone: (revision: number) => void,
): Sending {
  const { t } = useLanguage();
  // One key until the server has decided: pressing again after a lost answer does not count twice.
  const keyRef = useRef(randomKey());
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState('');
  const [changedSince, setChangedSince] = useState<readonly string[] | null>(null);

  const showProblems = (found: readonly FieldProblem[]) => {
    setProblems(found);
    if (found.length > 0) setAttempt((count) => count + 1);
  };

  const arrived = async (next: ComplaintRecord | null) => {
    if (next) following.show(next);
    const seen = next ?? (await following.refresh());
    onDone(seen?.revision ?? record.revision);
  };

  const refused = async (refusal: unknown) => {
    if (!(refusal instanceof Refusal)) {
      return setFailure(refusal instanceof Unreachable ? t.caseActions.lost : failureWords(refusal, t));
    }
    if (refusal.code === 'idempotency_key_reused') return arrived(null);
    if (refusal.code !== 'in_flight' && refusal.status < 500) keyRef.current = randomKey();
    showProblems(problemsIn(refusal.problem));
    if (refusal.code === 'stale_revision') setChangedSince(actionsSince(refusal.problem));
    else setFailure(failureWords(refusal, t));
    if (refusal.status === 409 || refusal.status === 401) await following.refresh();
  };

  const send = async (entered: Entered) => {
    if (busy) return;
    const found = problemsOfDoing(doing, entered, record.revision, t);
    setFailure('');
    setChangedSince(null);
    showProblems(found);
    if (found.length > 0) return;
    setBusy(true);
    try {
      await arrived(await sendOnce(doing, record, entered, keyRef.current));
    } catch (refusal) {
      await refused(refusal);
    } finally {
      setBusy(false);
    }
  };

  return { busy, problems, attempt, failure, changedSince, send };
}

function sendOnce(doing: Doing, { id, revision }: ComplaintRecord, entered: Entered, key: string) {
  return doing === 'statement'
    ? writeStatement(id, statementOf(entered), key)
    : transit(id, transitionOf(doing, entered, revision), key);
}
