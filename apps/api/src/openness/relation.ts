import { RequestError } from '../http/request-error';

/** Who opens to whom: to a platform, or to a type of link. */
export interface Relation {
  readonly sourceId: string | null;
  readonly targetId: string | null;
  readonly linkType: string | null;
}

/** Throws where a relation names both kinds of target, or leads back to where it starts. */
export function refuseImpossible({ sourceId, targetId, linkType }: Relation): void {
  const error =
    targetId !== null && linkType !== null
      ? { field: '/linkType', code: 'one_target' }
      : targetId && targetId === sourceId
        ? { field: '/target', code: 'invalid' }
        : null;
  if (error) throw new RequestError('unprocessable', { errors: [error] });
}

/** Of a re-test that failed, as the history of what it undoes tells it: to platforms and the regulator alike. */
export const foundBlocked = '拨测显示该链接仍被屏蔽。A re-test found the link still blocked.';
