import { type Draw } from '../draw';
import { emailsOf } from '../people';
import { type Performer } from '../story/beats';
import { type PlannedActor } from './planned';

/** Who acts in one case. The sign-ins that README names get most of the work. */
export function castOf(
  respondent: string | null,
  affected: string | null,
  draw: Draw,
): Record<Performer, PlannedActor> {
  const oneOf = (emails: readonly string[]) => {
    const [best] = emails;
    return best === undefined || !draw.chance(0.5) ? draw.one(emails.length > 0 ? emails : ['nobody']) : best;
  };
  return {
    officer: oneOf(emailsOf('regulator', 'officer')),
    supervisor: oneOf(emailsOf('regulator', 'supervisor')),
    handler: oneOf(emailsOf(respondent ?? '', 'handler')),
    lead: oneOf(emailsOf(respondent ?? '', 'lead')),
    affected: oneOf(emailsOf(affected ?? '', 'handler')),
    complainant: 'complainant',
    system: 'system',
  };
}
