import { contentStems, plainStems } from '../text/content-words.ts';
import { type Match } from '../text/match.ts';
import { findPatterns, type PatternSet } from '../text/patterns.ts';
import type { PhraseSet } from '../text/phrases.ts';
import { remember } from '../text/remember.ts';
import { questionsOf, type Question } from '../text/questions.ts';
import { readUtterance, type Utterance } from '../text/utterance.ts';
import type { TurnInContext } from './finding.ts';

/** A coach turn read once for all checks: its words, its questions, and where every pattern of the rubric was found. */
export interface Reading {
  readonly turn: TurnInContext;
  readonly coach: Utterance;
  readonly questions: readonly Question[];
  /** The client's last turn, or null where the coach speaks first. */
  readonly client: Utterance | null;
  readonly coachStems: ReadonlySet<string>;
  readonly clientStems: ReadonlySet<string>;
  readonly focusStems: ReadonlySet<string>;
  /** Of the client's turns just before the last. */
  readonly earlierStems: ReadonlySet<string>;
  /** Where a pattern was found in the coach's turn, by the pattern's name. */
  readonly found: ReadonlyMap<string, readonly Match[]>;
  /** The same for the client's last turn. */
  readonly foundInClient: ReadonlyMap<string, readonly Match[]>;
}

/** The patterns of a rubric: those for the coach's words, and those for the client's. */
export interface RubricPatterns {
  readonly coach: PatternSet;
  readonly client: PatternSet;
  /** Signs for the second hearer, in the coach's words and in the client's. */
  readonly coachSigns: PhraseSet;
  readonly clientSigns: PhraseSet;
}

/** How many client turns before the last are looked at for what was already spoken about. */
const remembered = 3;

/** How many turns back anything is looked at: a turn late in a long session costs what an early one costs. */
const lookedBack = 40;

// What was agreed stays the same for many turns, and what a client said is heard in each of the next few.
const stemsOfFocus = remember((focus) => contentStems(readUtterance(focus).words), 50);
const stemsOfEarlier = remember(plainStems, 50);

/** Reads a turn with what it answers. */
export function readTurn(whole: TurnInContext, patterns: RubricPatterns): Reading {
  const turn = { ...whole, context: whole.context.slice(-lookedBack) };
  const coach = readUtterance(turn.coach);
  const clients = turn.context.filter(({ speaker }) => speaker === 'client');
  const last = clients.at(-1);
  const client = last === undefined ? null : readUtterance(last.text);
  return {
    turn,
    coach,
    questions: questionsOf(coach),
    client,
    coachStems: contentStems(coach.words),
    clientStems: client === null ? new Set() : contentStems(client.words),
    focusStems: turn.focus === null ? new Set() : stemsOfFocus(turn.focus),
    earlierStems: new Set(
      clients.slice(-1 - remembered, -1).flatMap(({ text }) => [...stemsOfEarlier(text)]),
    ),
    found: byName(findPatterns(coach, patterns.coach)),
    foundInClient: client === null ? new Map() : byName(findPatterns(client, patterns.client)),
  };
}

function byName(matches: readonly Match[]): Map<string, Match[]> {
  const map = new Map<string, Match[]>();
  for (const match of matches) {
    const list = map.get(match.name);
    if (list === undefined) map.set(match.name, [match]);
    else list.push(match);
  }
  return map;
}
