import { type LegalDate, type Scene } from '@hutong/casework';
import { type WriteRetest } from '@hutong/contract';

/** A re-test in which the link opened; after a confirmation where `confirmed`. */
export function opened(on: LegalDate, scene: Scene, appVersion: string, confirmed = false): WriteRetest {
  return tested(on, scene, appVersion, confirmed ? 'opens_after_confirmation' : 'opens');
}

/** A re-test in which the link was still stopped. */
export const stopped = (on: LegalDate, scene: Scene, appVersion: string): WriteRetest =>
  tested(on, scene, appVersion, 'still_blocked');

function tested(
  retestedOn: LegalDate,
  scene: Scene,
  appVersion: string,
  result: WriteRetest['result'],
): WriteRetest {
  return { app: '客户端', appVersion, os: 'android', network: 'Wi-Fi', scene, result, retestedOn };
}
