import type { ReactiveControllerHost } from 'lit';
import type { Me } from '../server/api/contract/account.ts';
import { readMe } from './account-api.ts';

/** Who is at the screen, kept in one place and told to whatever shows it. */
export interface Visitor {
  /** Null until the server has told. */
  readonly me: Me | null;
  /** Asks the server anew. @throws ApiProblem, and what was known before stays known */
  refresh(): Promise<Me>;
  /** Takes over what the server has just told. */
  know(me: Me): void;
  /** Calls back after each change. Returns the way to end that. */
  subscribe(listener: () => void): () => void;
}

/** A visitor of whom nothing is known yet. */
export function createVisitor(read: () => Promise<Me>): Visitor {
  const listeners = new Set<() => void>();
  let me: Me | null = null;
  let news = 0;

  function know(told: Me): void {
    news += 1;
    if (JSON.stringify(told) === JSON.stringify(me)) return;
    me = told;
    for (const listener of listeners) listener();
  }

  return {
    get me() {
      return me;
    },
    async refresh() {
      const before = news;
      const told = await read();
      // Meanwhile somebody may have signed in: that is newer than this answer.
      if (news === before || me === null) know(told);
      return me ?? told;
    },
    know,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const visitor = createVisitor(() => readMe());

/** The one visitor of this page. The host is rendered anew whenever somebody else is at the screen, or they have changed. */
export function followVisitor(host: ReactiveControllerHost): Visitor {
  let stop = (): void => undefined;
  host.addController({
    hostConnected() {
      stop = visitor.subscribe(() => {
        host.requestUpdate();
      });
    },
    hostDisconnected() {
      stop();
    },
  });
  return visitor;
}
