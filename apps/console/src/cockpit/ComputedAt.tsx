import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';

/** How fresh the numbers are, by the clock of the portal. `at`: by the clock of this device. */
export function ComputedAt({ at }: { readonly at: number }) {
  const { cockpit, common } = useLabels();
  const { instant } = useFormats();
  const { aheadMs, now } = usePortalTime();
  const computed = new Date(at + aheadMs).toISOString();
  return (
    <span>
      {cockpit.computedAt}{' '}
      <time dateTime={computed} title={common.zone}>
        {instant(computed, now())}
      </time>
    </span>
  );
}
