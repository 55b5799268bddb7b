import type { ComponentChildren } from 'preact';
import { instantWords } from './date-words';
import { chooseLocale, useLanguage } from './locale';
import { useOnline } from './online';
import { Link } from './parts/link';
import { type PortalClock, portalNow, usePortalClock } from './portal-time';

interface ShellProps {
  readonly path: string;
  readonly children: ComponentChildren;
}

/** What stands around every page. */
export function Shell({ path, children }: ShellProps) {
  const { t } = useLanguage();
  const online = useOnline();
  const clock = usePortalClock();
  return (
    <>
      <a class="skip" href="#content">
        {t.shell.skip}
      </a>
      <Header path={path} clock={clock} />
      <div role="status" class="network">
        {!online && <p>{t.shell.offline}</p>}
      </div>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer demo={clock.demo} />
    </>
  );
}

function Header({ path, clock }: { readonly path: string; readonly clock: PortalClock }) {
  const { t, locale } = useLanguage();
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <header class="site">
      <div class="wide">
        <Link to="/" class="brand">
          <Gate />
          <span class="brand-words">
            <span class="brand-name">{t.shell.name}</span>{' '}
            <span class="brand-tagline">{t.shell.tagline}</span>
          </span>
        </Link>
        <button
          type="button"
          class="language"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => chooseLocale(other)}
        >
          {t.shell.otherLanguage}
        </button>
        <nav aria-label={t.shell.nav}>
          <Link to="/file" current={path.startsWith('/file')}>
            {t.shell.file}
          </Link>
          <Link to="/follow" current={path.startsWith('/follow')}>
            {t.shell.follow}
          </Link>
        </nav>
      </div>
      {clock.demo && <DemoMark moved={clock.moved} />}
    </header>
  );
}

/** Says that this is a demonstration, and what time it is there when that was moved. */
function DemoMark({ moved }: { readonly moved: boolean }) {
  const { t } = useLanguage();
  return (
    <p class="demo-mark">
      <span class="wide">
        {t.shell.demo}{' '}
        {moved && <strong>{t.shell.movedTime(instantWords(portalNow().toISOString(), t))}</strong>}
      </span>
    </p>
  );
}

/** Two gates under one roof, with a way between them. */
function Gate() {
  return (
    <svg class="gate" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M6 24V11.5L16 6l10 5.5V24M11 24v-9.5M21 24v-9.5M11 18.5h10" />
    </svg>
  );
}

function Footer({ demo }: { readonly demo: boolean }) {
  const { t } = useLanguage();
  return (
    <footer class="site" aria-label={t.shell.footer}>
      <div class="wide">
        <p>{t.shell.timeZone}</p>
        <p class="footer-links">
          <Link to="/calculator">{t.shell.calculator}</Link>
          {demo && <Link to="/mail">{t.shell.caughtMail}</Link>}
          <a href="/console/">{t.shell.staff}</a>
        </p>
      </div>
    </footer>
  );
}
