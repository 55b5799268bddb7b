import type { ComponentType } from 'react';
import { deskOf, useSession, type Desk } from '../access/session';
import { NotFoundPage } from './NotFoundPage';

/** A page for some desks; to all others it does not exist. The server refuses them anyway. */
export function only(desks: readonly Desk[], Page: ComponentType): ComponentType {
  return function OnlyForSome() {
    const desk = deskOf(useSession());
    return desk && desks.includes(desk) ? <Page /> : <NotFoundPage />;
  };
}
