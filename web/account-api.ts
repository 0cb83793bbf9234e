import type {
  AskForLink,
  ChangeName,
  ChangePassword,
  ChangeRole,
  ChoosePassword,
  LinkHolder,
  LinkSent,
  Me,
  Person,
  SignedIn,
  SignIn,
  SignUp,
} from '../server/api/contract/account.ts';
import { ask } from './ask.ts';

/** Who asks: a stranger, a guest or a person. */
export const readMe = (signal?: AbortSignal) => ask<Me>('GET', '/api/me', { signal });

/** Makes an account, with everything that was done as a guest, and signs in. */
export const signUp = (who: SignUp) => ask<Me>('POST', '/api/sign-up', { body: who });

/** Signs in; refused with `wrong-password`, and with `too-many-tries` after many of those. */
export const signIn = (who: SignIn) => ask<Me>('POST', '/api/sign-in', { body: who });

/** Signs out of this browser. */
export const signOut = () => ask<void>('POST', '/api/sign-out', { body: {} });

/** Changes what the person is called. */
export const changeName = (change: ChangeName) => ask<Me>('PATCH', '/api/me', { body: change });

/** Changes the password and signs all other browsers out; refused with `wrong-password` or `weak-password`. */
export const changePassword = (change: ChangePassword) =>
  ask<void>('POST', '/api/me/password', { body: change });

/** The browsers that the person is signed in with. */
export const listSignIns = (signal?: AbortSignal) =>
  ask<SignedIn[]>('GET', '/api/sign-ins', { signal });

/** Signs one browser out. */
export const revokeSignIn = (id: string) =>
  ask<void>('DELETE', `/api/sign-ins/${encodeURIComponent(id)}`, {});

/** Asks for a link to a new password. The answer is the same whether somebody has the address or not. */
export const askForLink = (asked: AskForLink) =>
  ask<LinkSent>('POST', '/api/password-links', { body: asked });

/** Whose password link it is; refused with `link-over`. */
export const readLink = (secret: string, signal?: AbortSignal) =>
  ask<LinkHolder>('GET', `/api/password-links/${encodeURIComponent(secret)}`, { signal });

/** Chooses a new password by a link, which works once, and signs in. */
export const choosePassword = (secret: string, chosen: ChoosePassword) =>
  ask<Me>('POST', `/api/password-links/${encodeURIComponent(secret)}`, { body: chosen });

/** Whether the link of the first administrator works; refused with `link-over` where it does not. */
export const readWelcome = (secret: string, signal?: AbortSignal) =>
  ask<void>('GET', `/api/welcome/${encodeURIComponent(secret)}`, { signal });

/** Makes the first administrator by their link, which works once, and signs in. */
export const welcome = (secret: string, who: SignUp) =>
  ask<Me>('POST', `/api/welcome/${encodeURIComponent(secret)}`, { body: who });

/** Everybody with an account; for administrators. */
export const listPeople = (signal?: AbortSignal) => ask<Person[]>('GET', '/api/people', { signal });

/** Changes what a person may do; refused with `last-administrator` where nobody would be left to do it. */
export const changeRole = (id: string, change: ChangeRole) =>
  ask<Person>('PATCH', `/api/people/${encodeURIComponent(id)}`, { body: change });
