import { HttpError, type AuthProvider } from 'ra-core';
import { signIn, signOut, type Credentials } from '../api/access';
import { codeOf } from '../api/problem';
import { forgetAllDrafts } from './drafts';
import { enter, knownSession, queryClient, rememberSession } from './session';

/** Signing in and out, as react-admin asks for it. Sessions live on the server; here is only what it told us. */
export const authProvider: AuthProvider = {
  async login(credentials: Credentials) {
    await enter(await signIn(credentials));
  },
  /** Called by the person, and by react-admin when a session has run out: only the person's own wish forgets drafts. */
  async logout(params: unknown) {
    if (isOwnWish(params)) {
      forgetAllDrafts();
      await signOut().catch(() => undefined);
    }
    rememberSession(null);
  },
  async checkAuth() {
    if (!(await knownSession())?.person) throw new Error('ra.auth.auth_check_error');
  },
  async checkError(error: unknown) {
    if (codeOf(error) === 'second_factor_enrolment_required') {
      await queryClient.invalidateQueries({ queryKey: ['session'] });
      return;
    }
    if (error instanceof HttpError && error.status === 401) throw new Error('ra.notification.logged_out');
  },
  async getIdentity() {
    const person = (await knownSession())?.person;
    if (!person) throw new Error('ra.auth.auth_check_error');
    return { id: person.id, fullName: person.name };
  },
  async getPermissions() {
    return (await knownSession())?.person?.role ?? null;
  },
};

function isOwnWish(params: unknown): boolean {
  return typeof params === 'object' && params !== null && 'ownWish' in params;
}
