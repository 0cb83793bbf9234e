import type { Definition } from '../../definition/definition.ts';
import type { Fault } from '../../definition/definition-error.ts';
import type { Scenario } from '../scenario.ts';
import { askedTwice } from './asked-twice.ts';
import { deadEnds } from './dead-ends.ts';
import type { Doubt } from './doubt.ts';
import { givenAway } from './given-away.ts';
import { missedChances } from './missed-chances.ts';
import { reachOf } from './reach.ts';
import { unheardTopics } from './unheard-topics.ts';
import { unreachableLines } from './unreachable-lines.ts';
import { unreachedStages } from './unreached-stages.ts';

/** What is to be said of a scenario that can be played: faults are certain, warnings are for the author to look at. */
export interface StoryCheck {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Looks for what the shape of a scenario's file does not show: lines that no coach can hear, topics that nobody can ask for, dead
 * ends, deep things that are given away on the surface, and chances for practice that are missing.
 *
 * @param returns true for a later session of an engagement
 */
export function checkStory(
  definition: Definition,
  scenario: Scenario,
  returns = false,
): StoryCheck {
  const reach = reachOf(scenario, returns);
  const doubts = [
    ...unreachableLines(scenario, reach),
    ...unreachedStages(scenario, reach),
    ...unheardTopics(scenario),
    ...deadEnds(scenario),
    ...givenAway(scenario, definition),
    ...missedChances(scenario),
    ...askedTwice(scenario),
  ];
  return {
    faults: doubts.filter(({ certain }) => certain).map((doubt) => located(definition, doubt)),
    warnings: doubts.filter(({ certain }) => !certain).map((doubt) => located(definition, doubt)),
  };
}

function located(definition: Definition, { path, message, on }: Doubt): Fault {
  return definition.fault(path, message, on);
}
