import type { Span } from '../text/span.ts';
import type { Behaviour } from './behaviour.ts';
import { check, inPlace } from './checks/check.ts';
import type { Reading } from './reading.ts';

/** The evidence that the rules find, by behaviour, before any behaviour gives way to another. */
export function hearByRules(behaviours: readonly Behaviour[], reading: Reading): Map<string, Span> {
  const own = new Map<string, Span>();
  for (const behaviour of behaviours) {
    const span = check(behaviour, reading);
    if (span !== null) own.set(behaviour.id, span);
  }
  const heard = new Map(own);
  for (const behaviour of behaviours) {
    const lent = behaviour['heard-in']?.flatMap((id) => own.get(id) ?? [])[0];
    if (lent !== undefined && !heard.has(behaviour.id) && inPlace(behaviour, reading))
      heard.set(behaviour.id, lent);
  }
  return heard;
}

/** Takes out what gives way to another behaviour that is heard. */
export function giveWay(
  behaviours: readonly Behaviour[],
  heard: ReadonlyMap<string, Span>,
): Map<string, Span> {
  const left = new Map(heard);
  for (const behaviour of behaviours) {
    if (behaviour['yields-to']?.some((id) => heard.has(id))) left.delete(behaviour.id);
  }
  return left;
}
