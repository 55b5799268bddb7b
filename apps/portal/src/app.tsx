import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { stepAt } from './filing/steps';
import { useLanguage } from './locale';
import { FailureFallback } from './parts/failure-fallback';
import { Notice } from './parts/notice';
import { usePath } from './router';
import { Shell } from './shell';
import { NotFoundPage } from './start/not-found-page';
import { StartPage } from './start/start-page';

/** The portal: which page stands at an address. */
export function App() {
  const path = usePath();
  return (
    <FailureFallback>
      <Shell path={path}>
        <PageAt path={path} />
      </Shell>
    </FailureFallback>
  );
}

interface PathProps {
  readonly path: string;
}
type LoadedPage = ComponentType<PathProps>;

/** Pages that are loaded apart, so that the start page is there at once. */
const loaders = {
  filing: () => import('./filing/filing-pages').then(({ FilingPages }): LoadedPage => FilingPages),
  follow: () => import('./follow/follow-page').then(({ FollowPage }): LoadedPage => FollowPage),
  calculator: () =>
    import('./calculator/calculator-page').then(({ CalculatorPage }): LoadedPage => CalculatorPage),
  contact: () => import('./mail/contact-page').then(({ ContactPage }): LoadedPage => ContactPage),
  mail: () => import('./mail/mail-page').then(({ MailPage }): LoadedPage => MailPage),
};
type PageName = keyof typeof loaders;
const loaded: Partial<Record<PageName, LoadedPage>> = {};

const pageAt: Record<string, PageName> = {
  '/file/receipt': 'filing',
  '/follow': 'follow',
  '/calculator': 'calculator',
  '/verify-mail': 'contact',
  '/stop-mail': 'contact',
  '/mail': 'mail',
};

async function load(name: PageName): Promise<LoadedPage> {
  const page = loaded[name] ?? (await loaders[name]());
  loaded[name] = page;
  return page;
}

/** What most people need next, as soon as nothing else is to do. */
function loadAhead(): void {
  // A failure is no harm here: the page is loaded again when it is wanted.
  Promise.all([load('filing'), load('follow')]).catch(() => undefined);
}

function PageAt({ path }: PathProps) {
  useEffect(() => {
    const timer = window.setTimeout(loadAhead, 1500);
    return () => window.clearTimeout(timer);
  }, []);
  if (path === '/' || path === '/index.html') return <StartPage />;
  const name = stepAt(path) ? 'filing' : pageAt[path];
  return name ? <Loading key={name} name={name} path={path} /> : <NotFoundPage />;
}

/** A page as soon as it is loaded; on a lost connection a button to try again. */
function Loading({ name, path }: PathProps & { readonly name: PageName }) {
  const { t } = useLanguage();
  const [page, setPage] = useState<{ Page: LoadedPage } | null>(() => {
    const Page = loaded[name];
    return Page ? { Page } : null;
  });
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    load(name).then(
      (Page) => wanted && setPage({ Page }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [name, attempt]);
  const tryAgain = () => {
    setFailed(false);
    setAttempt((count) => count + 1);
  };
  if (page) return <page.Page path={path} />;
  if (!failed) return <p role="status">{t.shell.loading}</p>;
  return (
    <Notice tone="bad">
      <p>{t.problems.unreachable}</p>
      <button type="button" class="small" onClick={tryAgain}>
        {t.problems.tryAgain}
      </button>
    </Notice>
  );
}
