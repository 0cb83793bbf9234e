import { lineOf } from './line-of.ts';
import type { Voice } from './voice.ts';

/**
 * The client who has just spoken of somebody, and does not say that there is nobody while anything else at this place can be said:
 * "That's how we did it at home." "Who did?"
 */
export function rememberingWho(voice: Voice, place: string): Voice {
  const { scenario, state } = voice;
  const last = state.spoken.slice(-2).map((id) => lineOf(scenario, id)?.say ?? '');
  if (!last.some((say) => somebody.test(say))) return voice;
  const denied = (scenario.pools.get(place) ?? []).filter(({ say }) => nobody.test(say));
  // What was said in a session before is said again only where nothing else is left.
  const saidBefore = [...state.saidBefore, ...denied.map(({ id }) => id)];
  return { ...voice, state: { ...state, saidBefore } };
}

const somebody =
  /\b(he|she|him|her|his|hers|they|them|somebody|someone|face|faces|voice|name|we|people|folk|man|woman|girl|boy|lad|lass|mother|father|mum|mam|dad|brother|sister|at home)\b/i;
const nobody =
  /\b(nobody|no one|no name|not anybody|anybody in particular|that it's anybody|(don't|do not|not) know who)\b/i;
