import './no-eval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { knownSession } from './access/session';
import { App } from './App';
import { startI18n } from './i18n/i18nProvider';
import './layout/page.css';

async function start(root: HTMLElement): Promise<void> {
  // Asked while the language arrives; whoever needs the answer asks again and is told whatever went wrong.
  knownSession().catch(() => undefined);
  const i18nProvider = await startI18n();
  createRoot(root).render(
    <StrictMode>
      <App i18nProvider={i18nProvider} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
