import type { DrillAnswer, DrillRound } from '../practice/drill/drill-round.ts';
import type { DrillOverview, DrillRoundView } from './contract/drill.ts';

/** The drills as the routes see them. */
export interface DrillPractice {
  /** Ids of the items for somebody's next round; none where there are no drills. */
  choose(rounds: readonly DrillRound[], now: number, seed: number): string[];
  /** What there is to name in an item and what the engine hears in it, or null where there is no such item any more. */
  hear(item: string): Pick<DrillAnswer, 'gold' | 'engine'> | null;
  /** Whether an id is one of the rubric's behaviours. */
  isBehaviour(id: string): boolean;
  /** Whether items of the round wait for their answer; what is not here any more waits for none. */
  isRunning(round: DrillRound): boolean;
  /** What is there to hear is shown of answered items alone. */
  view(round: DrillRound): DrillRoundView;
  /** All rounds of one person, in any order. */
  overview(rounds: readonly DrillRound[], now: number): DrillOverview;
}
