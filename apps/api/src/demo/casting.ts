import { type ComplaintKind } from '@hutong/casework';
import { type Draw } from './draw';
import { linkPatterns } from './links/link-forms';
import { staffedPlatforms } from './people';
import { type Story } from './story/beats';
import { type Situation } from './texts/situation';
import { situations } from './texts/situations';

/** Gives each story a situation that fits it, each situation as often as its weight says. */
export function situationsInTurn(draw: Draw): (story: Story, kind: ComplaintKind) => Situation {
  const told = new Map<Situation, number>();
  const share = (one: Situation) => (told.get(one) ?? 0) / (one.weight ?? 1);
  return (story, kind) => {
    const fitting = situations.filter((one) => kindOf(one) === kind && fits(one, story));
    const least = [...fitting].sort((one, other) => share(one) - share(other)).slice(0, 4);
    const chosen = draw.one(least);
    told.set(chosen, (told.get(chosen) ?? 0) + 1);
    return chosen;
  };
}

const kindOf = (situation: Situation): ComplaintKind =>
  'symptom' in situation ? 'blocked_link' : 'harmful_link';

function fits(situation: Situation, { id, beats }: Story): boolean {
  const { respondent, refusal, link } = situation;
  const { platform } = linkPatterns[link];
  const does = (action: string) => beats.some((beat) => beat.does === action);
  const takesPart = (side: string) => beats.some(({ by }) => by === side);
  if (does('refuse') !== (refusal !== undefined)) return false;
  // Whoever reopens a refusal has a point: there was a platform and a link that belong here.
  if (id === 'refusal-reopened' && refusal !== 'duplicate_of_own') return false;
  if (does('mergeInto') && (situation.weight ?? 1) < 5) return false;
  if (respondent === null) return !does('accept') && !does('mergeInto');
  if ((takesPart('handler') || takesPart('lead')) && !staffedPlatforms.has(respondent)) return false;
  return !takesPart('affected') || (platform !== respondent && staffedPlatforms.has(platform ?? ''));
}
