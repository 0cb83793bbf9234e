import type { Role } from '../../server/api/contract/account.ts';

const sessions = (count: number) => (count === 1 ? 'session' : `${count} sessions`);

/** Accounts: signing up, in and out, passwords, browsers, and the people of an installation. */
export const account = {
  signIn: 'Sign in',
  signUp: 'Make an account',
  signOut: 'Sign out',
  people: 'People',
  accountOf: 'Your account, ',

  name: 'Name',
  nameHelp: 'What you would like to be called here.',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  oldPassword: 'Present password',
  passwordHelp: 'At least 10 characters. A few words that only you put together are easy to keep.',
  show: 'Show',
  hide: 'Hide',
  showOf: (label: string) => `Show: ${label}`,
  hideOf: (label: string) => `Hide: ${label}`,
  wait: 'One moment…',
  missing: (label: string) => `${label}: nothing is written here yet.`,
  noEmail: (label: string) => `${label}: it looks like name@example.org.`,

  signInLead: 'Your sessions, your growth and your alliances wait for you.',
  bring: (count: number) => `Take my ${sessions(count)} as a guest along`,
  bringHelp: (count: number) =>
    `Signed in, you no longer reach what you did as a guest in this browser: ${count === 1 ? 'the session joins' : 'the sessions join'} your account now, or ${count === 1 ? 'is' : 'are'} left behind.`,
  noAccount: 'You have no account yet?',
  forgotten: 'I do not know my password',
  signOnWith: (title: string) => `Sign on with ${title}`,
  signOnProblems: new Map([
    ['sign-on-refused', 'The other site did not let you in. Try again there, or sign in here.'],
    ['sign-on-over', 'That took too long, or was begun in another browser. Please begin again.'],
    [
      'sign-on-taken',
      'Your address has an account with a password already. Sign in with that password.',
    ],
    ['sign-on-failed', 'The other site cannot be reached just now. Try again in a while.'],
  ]),
  noPassword:
    'You sign on elsewhere and have no password here. You can choose one by a link: then you can sign in without the other site, too.',
  choosePassword: 'Choose a password',
  signedOut: 'You are signed out of this browser.',

  signUpLead: 'Practise in any browser, and find everything where you left it.',
  keeps: (count: number) =>
    count === 0
      ? 'Nothing is lost on the way: whatever you do as a guest in this browser before you make an account stays yours.'
      : `Everything you did as a guest in this browser stays yours: ${count === 1 ? 'your session goes' : `your ${count} sessions go`} into the account, with debriefs, growth and alliances.`,
  stays: 'Your name and your e-mail address stay on this server. Administrators see them.',
  free: 'You can practise without an account, too.',
  hasAccount: 'You have an account?',

  already: (name: string) => `You are signed in as ${name}`,
  alreadyText: 'To be somebody else in this browser, sign out first, on your account’s page.',
  toAccount: 'Your account',
  goOn: 'Go on',

  title: 'Your account',
  lead: (email: string, role: string) => `${email} · ${role}`,
  roles: {
    trainee: 'Trainee',
    instructor: 'Instructor',
    administrator: 'Administrator',
  } as const satisfies Record<Role, string>,
  nameTitle: 'Your name',
  nameSave: 'Change the name',
  nameSaved: 'Your name is changed.',
  passwordTitle: 'Your password',
  passwordLead: 'All other browsers are signed out when it changes.',
  passwordSave: 'Change the password',
  passwordSaved: 'Your password is changed, and all other browsers are signed out.',

  browsers: 'Where you are signed in',
  browsersLead: 'Sign a browser out that is not yours, or that you no longer use.',
  here: 'This browser',
  unknownBrowser: 'A browser',
  on: (browser: string, system: string) => `${browser} on ${system}`,
  since: (when: string) => `signed in ${when}`,
  seen: (when: string) => `last seen ${when}`,
  revoke: 'Sign it out',
  revokeOf: (browser: string, when: string) => `Sign it out: ${browser}, ${when}`,
  revokeTitle: 'Sign this browser out?',
  revokeText: (browser: string, when: string) =>
    `${browser}, ${when}. Whoever uses it has to sign in again. Nothing is deleted.`,
  revokeYes: 'Sign it out',
  revokeNo: 'Leave it',
  revoked: 'The browser is signed out.',

  linkTitle: 'A link to a new password',
  linkLead: 'Write the e-mail address of your account, and you hear how the link comes to you.',
  linkAsk: 'Ask for a link',
  sentTitle: { mail: 'Look into your mail', administrator: 'Ask your administrator' },
  sentText: {
    mail: (email: string) =>
      `If somebody here has the address ${email}, a letter with a link is on its way to it. The link works once, within two hours.`,
    administrator: (email: string) =>
      `This server sends no mail. Ask whoever looks after it for a link to a new password, and tell them your e-mail address, ${email}. The link works once, within two hours.`,
  },
  again: 'Another e-mail address',
  backToSignIn: 'Back to signing in',

  chooseTitle: 'Choose a new password',
  chooseLead: (name: string) => `For the account of ${name}.`,
  choose: 'Keep it and sign in',
  chooseEffect: 'You are signed in with it here, and signed out of all other browsers.',
  another: 'Ask for another link',

  welcomeTitle: 'Look after this place',
  welcomeLead:
    'Nobody is an administrator here yet. With this account you are the first: you see who has an account, and say what each person may do.',
  welcomeOnce: 'The link works once. Later, administrators are made by administrators.',
  welcomeOther: (name: string) =>
    `You are signed in as ${name}. The account that is made here is another one, with an e-mail address of its own.`,
  welcomeSend: 'Make the account',

  peopleTitle: 'People',
  peopleLead: 'Everybody with an account here, and what they may do.',
  search: 'Search by name or e-mail address',
  shown: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'person' : 'people'}` : `${shown} of ${all} people`,
  nobody: 'Nobody fits that.',
  you: 'you',
  joined: (when: string) => `since ${when}`,
  change: 'Change role',
  changeOf: (name: string) => `Change role: ${name}`,
  roleTitle: (name: string) => `What may ${name} do?`,
  roleText: {
    trainee: 'Practises, and sees nothing but their own sessions.',
    instructor: 'Practises too, and leads cohorts of trainees.',
    administrator: 'Sees everybody who has an account, and says what each of them may do.',
  } as const satisfies Record<Role, string>,
  roleEffect: 'With another role they are signed out of all browsers, and sign in again.',
  roleSave: 'Change it',
  roleLeave: 'Leave it',
  roleSaved: (name: string, role: string) => `${name} is ${role} now, and signs in again.`,
  ofRole: {
    trainee: 'a trainee',
    instructor: 'an instructor',
    administrator: 'an administrator',
  } as const satisfies Record<Role, string>,
  forgot: 'Somebody does not know their password? On the server this prints a link for them:',
  forgotCommand: 'npm run -s coequal -- link password their@address',
} as const;
