import type { DrillPractice } from '../../server/api/drill-practice.ts';

const nothing = { turns: 0, decisions: 0, own: null, engine: null };

/** Drills of two turns, in the first of which there is something to hear: enough to prove the routes’ rights with. */
export const fakeDrills: DrillPractice = {
  choose: () => ['t/one', 't/two'],
  hear: (item) => ({ gold: item === 't/one' ? ['deepens'] : [], engine: [] }),
  isBehaviour: (id) => ['deepens', 'judges'].includes(id),
  isRunning: ({ items, answers }) => answers.length < items.length,
  view: ({ id, begunAt, items, answers }) => ({
    ...{ id, begunAt: new Date(begunAt).toISOString() },
    items: items.map((item, place) => {
      const answer = answers.find((one) => one.place === place);
      const none = { alike: [], missed: [], tooMuch: [], heard: [], not: [], engine: [] };
      return {
        ...{ place, theme: 'A wood', scene: null, before: [], turn: `The turn of ${item}` },
        answer: answer === undefined ? null : { ...none, named: [...answer.named] },
      };
    }),
  }),
  overview: (rounds) => ({
    ...{ items: 2, themes: 1, rounds: rounds.length, running: null, due: 0, nextDue: null },
    cards: [],
    hearing: { ...nothing, words: null, markers: [], rounds: [], change: null, behaviours: [] },
  }),
};
