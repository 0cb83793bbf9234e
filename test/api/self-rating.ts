import type { Problem } from '../../server/api/contract/problem.ts';
import type { SelfRatingView, StepsBeside } from '../../server/api/contract/self-rating.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { newBrowser, type Browser } from './browser.ts';
import type { OpenHouse } from './open-house.ts';

/** What a self-rating says: its two markers' steps, and words of the first turn. */
export const words = {
  markers: { evoking: 'strong', presence: 'some' },
  quotes: [{ marker: 'evoking', turn: 1, start: 0, end: 4 }],
};

/** Somebody with sessions of their own, and what they ask of their self-ratings. */
export interface SelfRater {
  readonly by: Browser;
  /** A session that has ended, with the turns “What would help you?” and “What else?”. */
  talk(): Promise<string>;
  ask<T>(
    method: Parameters<Browser['ask']>[0],
    session: string,
    way?: string,
    body?: object,
  ): Promise<{ status: number; body: T & Problem }>;
  read(session: string): Promise<SelfRatingView>;
  begin(session: string): Promise<SelfRatingView>;
  /** Begins a rating, says `words`, and hands in. */
  rate(session: string, said?: object): Promise<SelfRatingView>;
  beside(session: string): Promise<StepsBeside & Problem>;
}

/** Somebody at their browser, a guest where none is given. */
export function selfRater(house: OpenHouse, by: Browser = newBrowser(house.app)): SelfRater {
  const ask: SelfRater['ask'] = (method, session, way = '', body) =>
    by.ask(method, `/api/sessions/${session}/self-rating${way}`, body);
  const begin = async (session: string) =>
    (await ask<SelfRatingView>('POST', session, '', {})).body;
  return {
    ...{ by, ask, begin },
    async talk() {
      const { id } = (await by.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' }))
        .body;
      for (const [index, coach] of ['What would help you?', 'What else?'].entries())
        await by.ask('POST', `/api/sessions/${id}/turns`, { index, coach });
      house.clock.now += 1000;
      await by.ask('POST', `/api/sessions/${id}/finish`, {});
      return id;
    },
    read: async (session) => (await ask<SelfRatingView>('GET', session)).body,
    async rate(session, said = words) {
      const { rating } = await begin(session);
      await ask('PATCH', session, '', { revision: rating?.revision ?? 0, ...said });
      return (await ask<SelfRatingView>('POST', session, '/hand-in', {})).body;
    },
    beside: async (session) => (await ask<StepsBeside>('GET', session, '/beside')).body,
  };
}
