import type { Account } from '../store/account-store.ts';

/** Somebody who has told who they are. */
export type Person = Account & { readonly name: string };

/** Whether it is one. Not every person has an address here: who signs on elsewhere may lack one. */
export function isPerson(visitor: Account | null): visitor is Person {
  return visitor !== null && visitor.name !== null;
}
