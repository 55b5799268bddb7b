import {
  installation,
  invitation,
  person,
  recoveryCodes,
  secondFactorSecret,
  session,
  type Invite,
  type RevisePerson,
  type Session,
} from '@hutong/contract';
import type { Locale } from '@hutong/casework';
import { z } from 'zod';
import { codeOf } from './problem';
import { request } from './request';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly code?: string;
}

const nothing = z.unknown();

export const signIn = (body: Credentials) => request('/sessions', session, { method: 'POST', body });
export const signOut = () => request('/sessions/current', nothing, { method: 'DELETE' });
export const signOutEverywhere = () => request('/sessions', nothing, { method: 'DELETE' });

/** Who is signed in; null where nobody is. */
export async function readSession(): Promise<Session | null> {
  try {
    return await request('/sessions/current', session);
  } catch (error) {
    if (codeOf(error) === 'not_signed_in') return null;
    throw error;
  }
}

export const readInstallation = () => request('/installation', installation);
export const createAdministrator = (body: {
  email: string;
  name: string;
  password: string;
  locale: Locale;
}) => request('/installation/administrator', session, { method: 'POST', body });

const invited = z.object({ email: z.string(), name: z.string(), organisation: z.unknown() });
export const readInvitation = (token: string) =>
  request(`/invitations/${encodeURIComponent(token)}`, invited);
export const acceptInvitation = (body: { token: string; password: string }) =>
  request('/invitations/acceptance', session, { method: 'POST', body });

export const changePassword = (body: { current: string; password: string }) =>
  request('/account/password', nothing, { method: 'POST', body });
export const changeLocale = (locale: Locale) =>
  request('/account', nothing, { method: 'PATCH', body: { locale } });
export const beginSecondFactor = () =>
  request('/account/second-factor', secondFactorSecret, { method: 'POST' });
export const confirmSecondFactor = (code: string) =>
  request('/account/second-factor/confirmation', recoveryCodes, { method: 'POST', body: { code } });
export const removeSecondFactor = (password: string) =>
  request('/account/second-factor', nothing, { method: 'DELETE', body: { password } });

export const invitePerson = (body: Invite) => request('/people', invitation, { method: 'POST', body });
export const renewInvitation = (id: string) =>
  request(`/people/${id}/invitation`, invitation, { method: 'POST' });
export const revisePerson = (id: string, body: RevisePerson) =>
  request(`/people/${id}`, person, { method: 'PATCH', body });
