import { canAcceptGrounds, type RetestResult } from '@hutong/casework';
import { type RetestShape } from '@hutong/contract';
import { retestNotes } from '../texts/office-words';
import { networks } from '../texts/trades';
import { type Telling, tellSometimes } from './telling';

/** With what a platform or an officer tries a link again. */
export function testSetup({ words, scene, phone, draw }: Telling) {
  return {
    app: words.app,
    appVersion: words.version,
    os: draw.chance(0.6) ? phone.os : draw.one(['ios', 'android'] as const),
    network: draw.one(networks),
    scene,
  };
}

/** How an officer verifies: grounds that hold are accepted, everything else is tried. */
export function verification(telling: Telling): { groundsAccepted: true } | { retest: RetestShape } {
  if (canAcceptGrounds(telling.outcome)) return { groundsAccepted: true };
  return {
    retest: {
      ...testSetup(telling),
      result: resultOf(telling),
      retestedOn: telling.day,
      note: tellSometimes(0.5, retestNotes, telling),
    },
  };
}

function resultOf({ kind, outcome }: Telling): RetestResult {
  if (kind === 'harmful_link')
    return outcome === 'warning_added' ? 'opens_after_confirmation' : 'still_blocked';
  return outcome === 'partially_unblocked' ? 'opens_after_confirmation' : 'opens';
}
