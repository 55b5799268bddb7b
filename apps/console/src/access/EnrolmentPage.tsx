import { useLabels } from '../i18n/useLabels';
import { AccessFrame } from './AccessFrame';
import { Enrolment } from './Enrolment';
import { refreshSession, useSession } from './session';

/** In the place of every page, for somebody whose role needs a second factor and who has none yet. */
export default function EnrolmentPage() {
  const { access } = useLabels();
  return (
    <AccessFrame title={access.enrolTitle} lead={access.enrolLead} demo={useSession()?.demo}>
      <Enrolment done={() => void refreshSession()} />
    </AccessFrame>
  );
}
