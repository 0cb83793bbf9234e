import type { ClientStanding, Playtest } from '../api/contract/playtest.ts';
import type { playThrough } from '../practice/play-through.ts';
import { placesOfLines } from '../scenario/bench/places-of-lines.ts';
import type { ClientState } from '../scenario/client-state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { depthOf } from '../scenario/voice.ts';
import type { ReadText } from './read-text.ts';

/** A playtest as its author sees it: what was heard in each turn, what answered it, and where the client stood then. */
export function viewPlay(
  { definition, scenario }: ReadText,
  { opening, start, turns }: ReturnType<typeof playThrough>,
): Playtest['play'] {
  const places = placesOfLines(definition, scenario);
  return {
    opening,
    client: standing(scenario, start),
    exchanges: turns.map(({ coach, report, heard, reply, lines, moved, state }, index) => ({
      ...{ index, coach, reply },
      behaviours: [...new Set(report.findings.map(({ behaviour }) => behaviour))],
      topics: heard.topics.map(({ id, asked }) => ({ id, asked })),
      asks: [...heard.asks],
      lines: lines.flatMap((id) => {
        const place = places.get(id);
        return place === undefined ? [] : [{ id, line: place.line, column: place.col }];
      }),
      moved: moved.map(({ behaviour, change }) => ({ behaviour, change })),
      client: standing(scenario, state),
    })),
    ending: turns.at(-1)?.state.ending ?? null,
    turns: scenario.file.turns,
  };
}

function standing(scenario: Scenario, state: ClientState): ClientStanding {
  const { trust, openness, agency, beat, focus, tangent } = state;
  return { trust, openness, agency, depth: depthOf(scenario, state), beat, focus, tangent };
}
