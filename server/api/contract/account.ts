import { Type, type Static } from 'typebox';

export const Role = Type.Union([
  Type.Literal('trainee'),
  Type.Literal('instructor'),
  Type.Literal('administrator'),
]);
export type Role = Static<typeof Role>;

/** What somebody is called, by themselves. */
const Name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
/** Whether it can be written to is told by writing to it; here it only has to look like an address. */
const Email = Type.String({ minLength: 3, maxLength: 254, pattern: '^\\s*[^\\s@]+@[^\\s@]+\\s*$' });
const Password = Type.String({ minLength: 1, maxLength: 200 });

/** Who asks: a `stranger`, a `guest` with sessions and no name, or a `person`. */
export const Me = Type.Object({
  kind: Type.Union([Type.Literal('stranger'), Type.Literal('guest'), Type.Literal('person')]),
  /** What keeps drafts in a browser apart. Null unless it is a person. */
  id: Type.Union([Type.String(), Type.Null()]),
  /** Null unless it is a person. */
  name: Type.Union([Type.String(), Type.Null()]),
  /** Null for a person, too, who signed on elsewhere and whose address is not known to be theirs. */
  email: Type.Union([Type.String(), Type.Null()]),
  role: Role,
  /** False for who signs on elsewhere and has chosen none here. */
  hasPassword: Type.Boolean(),
  /** Sessions that the visitor has, of any kind. */
  sessions: Type.Integer({ minimum: 0 }),
  /** Whether they always rate themselves before they are told of results. */
  ratesFirst: Type.Boolean(),
  /** By what name people know the place where they can sign on instead, such as `Northside School`; null where there is none. */
  signOn: Type.Union([Type.String(), Type.Null()]),
});
export type Me = Static<typeof Me>;

export const SignUp = Type.Object(
  { name: Name, email: Email, password: Password },
  { additionalProperties: false },
);
export type SignUp = Static<typeof SignUp>;

export const SignIn = Type.Object(
  {
    email: Email,
    password: Password,
    /** Whether what was done as a guest comes along. */
    bring: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type SignIn = Static<typeof SignIn>;

export const ChangeName = Type.Object({ name: Name }, { additionalProperties: false });
export type ChangeName = Static<typeof ChangeName>;

export const ChangePassword = Type.Object(
  { current: Password, next: Password },
  { additionalProperties: false },
);
export type ChangePassword = Static<typeof ChangePassword>;

/** A browser that somebody is signed in with. */
export const SignedIn = Type.Object({
  id: Type.String(),
  /** What the browser calls itself, or null where it was not kept. */
  browser: Type.Union([Type.String(), Type.Null()]),
  /** ISO 8601, UTC, or null where it was not kept. */
  since: Type.Union([Type.String(), Type.Null()]),
  /** ISO 8601, UTC, to the hour; or null. */
  seen: Type.Union([Type.String(), Type.Null()]),
  /** Whether it is the one that asks. */
  here: Type.Boolean(),
});
export type SignedIn = Static<typeof SignedIn>;

export const AskForLink = Type.Object({ email: Email }, { additionalProperties: false });
export type AskForLink = Static<typeof AskForLink>;

/** How a person gets the link that they asked for. */
export const LinkSent = Type.Object({
  /** `mail` where the server writes to the address, if somebody has it; `administrator` where one prints it. */
  by: Type.Union([Type.Literal('mail'), Type.Literal('administrator')]),
});
export type LinkSent = Static<typeof LinkSent>;

/** Whose link it is. */
export const LinkHolder = Type.Object({ name: Type.String(), email: Type.String() });
export type LinkHolder = Static<typeof LinkHolder>;

export const ChoosePassword = Type.Object(
  {
    password: Password,
    /** Whether what was done as a guest comes along. */
    bring: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type ChoosePassword = Static<typeof ChoosePassword>;

/** Somebody with a name, as administrators see them. */
export const Person = Type.Object({
  id: Type.String(),
  name: Type.String(),
  email: Type.String(),
  role: Role,
  /** ISO 8601, UTC. */
  since: Type.String(),
});
export type Person = Static<typeof Person>;

export const ChangeRole = Type.Object({ role: Role }, { additionalProperties: false });
export type ChangeRole = Static<typeof ChangeRole>;
