import { useLanguage } from '../locale';
import { failureWords } from '../problems';
import { Notice } from './notice';

interface WaitingProps {
  /** Null while it is on its way. */
  readonly failure: unknown;
  readonly onRetry: () => void;
}

/** Stands where something is loading, or could not be loaded. */
export function Waiting({ failure, onRetry }: WaitingProps) {
  const { t } = useLanguage();
  if (failure === null) return <p role="status">{t.shell.loading}</p>;
  return (
    <Notice tone="bad">
      <p>{failureWords(failure, t)}</p>
      <button type="button" class="small" onClick={onRetry}>
        {t.problems.tryAgain}
      </button>
    </Notice>
  );
}
