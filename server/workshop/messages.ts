import type { Desk } from './desk.ts';

/** What a thread can be asked to do. */
export type Job = Exclude<keyof Desk, 'warm'>;

/** How a thread begins: in which project, and whether it is to play clients with the rubric. */
export interface Beginning {
  readonly root: string;
  readonly plays: boolean;
}

/** Something that is asked of a thread: which of the desk's jobs, on what. */
export type Wish = {
  [One in Job]: {
    readonly id: number;
    readonly job: One;
    readonly on: Parameters<Desk[One]>[0];
  };
}[Job];

/** What a thread tells: that it is open, how far a job is, what came of it, or why nothing did. */
export type News =
  | { readonly kind: 'open' }
  | { readonly kind: 'session'; readonly id: number; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly id: number; readonly result: unknown }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly message: string;
      /** Whether the text's author can mend it. */
      readonly unreadable: boolean;
    };
