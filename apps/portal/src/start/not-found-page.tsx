import { useLanguage } from '../locale';
import { Link } from '../parts/link';
import { Page } from '../parts/page';

/** An address at which there is nothing. */
export function NotFoundPage() {
  const { t } = useLanguage();
  return (
    <Page title={t.shell.notFoundTitle} heading={t.shell.notFoundTitle} lead={t.shell.notFoundText}>
      <div class="buttons">
        <Link to="/file" class="button main">
          {t.shell.file}
        </Link>
        <Link to="/follow" class="button quiet">
          {t.shell.follow}
        </Link>
        <Link to="/" class="button quiet">
          {t.shell.home}
        </Link>
      </div>
    </Page>
  );
}
