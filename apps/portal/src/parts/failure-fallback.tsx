import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useLanguage } from '../locale';

/** When a page breaks: says that nothing typed is lost, and how to go on. */
export function FailureFallback({ children }: { readonly children: ComponentChildren }) {
  const { t } = useLanguage();
  const boundary = useErrorBoundary((error) => console.error(error));
  const failure: unknown = boundary[0];
  if (!failure) return <>{children}</>;
  return (
    <main class="failed">
      <h1>{t.shell.failedTitle}</h1>
      <p>{t.shell.failedText}</p>
      <div class="buttons">
        <button type="button" class="main" onClick={() => window.location.reload()}>
          {t.shell.reload}
        </button>
        <a class="button quiet" href="/">
          {t.shell.home}
        </a>
      </div>
    </main>
  );
}
