import { roleOf, roleOfLetter, type Role } from './roles.ts';
import { nameKey, type Utterance } from './spoken-line.ts';
import { TranscriptError } from './transcript-error.ts';

/** Who has which part in a transcript. */
export interface Cast {
  /** The part of each speaker, by `nameKey`. Whoever is not the coach is heard as the client. */
  readonly roles: ReadonlyMap<string, Role>;
  /** How the coach was found where the labels do not say it in so many words, else null. One sentence. */
  readonly guess: string | null;
}

const QUESTION =
  /\?|^(?:so |and |but |okay,? |ok,? )?(?:what|how|when|where|who|which|why|do|does|did|are|is|was|were|can|could|would|will|have|has) /i;

/**
 * Finds the coach: the one named by the caller, or by a label's word (`Therapist`), or who asks more.
 *
 * @param coach name of the coach as the transcript writes it, or its first word; overrides everything else
 * @throws TranscriptError when there is no such name, or nobody who could be the coach
 */
export function castSpeakers(utterances: readonly Utterance[], coach?: string): Cast {
  const names = [...new Map(utterances.map(({ voice }) => [nameKey(voice), voice])).values()];
  if (names.length === 0) {
    throw new TranscriptError(
      'No speaker is named; begin each turn with "Coach:" or "Client:" and the words after it.',
    );
  }
  if (coach !== undefined) return { roles: rolesFor(names, [chosen(names, coach)]), guess: null };

  const said = new Map(names.map((name) => [name, saidRole(name, names)]));
  const coaches = names.filter((name) => said.get(name) === 'coach');
  if (coaches.length > 0) {
    const plain = names.every((name) => ['coach', 'client'].includes(nameKey(name)));
    return {
      roles: rolesFor(names, coaches),
      guess: plain ? null : `${listed(coaches)} is taken for the coach, by the label.`,
    };
  }
  const candidates = names.filter((name) => said.get(name) !== 'client');
  const [only] = candidates;
  if (only === undefined) {
    throw new TranscriptError(
      `No coach turns found: only ${listed(names)} speaks; begin the coach's turns with "Coach:".`,
    );
  }
  if (names.length === 1) {
    throw new TranscriptError(
      `Only ${only} speaks; say --coach "${only}" to rate these turns as the coach's.`,
    );
  }
  if (candidates.length === 1) {
    return {
      roles: rolesFor(names, [only]),
      guess: `${only} is taken for the coach, as the other.`,
    };
  }
  return whoAsksMore(utterances, names, candidates);
}

function whoAsksMore(
  utterances: readonly Utterance[],
  names: readonly string[],
  candidates: readonly string[],
): Cast {
  const asked = candidates
    .map((name) => {
      const turns = utterances.filter(({ voice }) => nameKey(voice) === nameKey(name));
      const questions = turns.filter(({ text }) => QUESTION.test(text)).length;
      const words = turns.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
      return { name, questions, words };
    })
    // Of two who ask alike, the one who says less is more likely to be the coach.
    .toSorted((a, b) => b.questions - a.questions || a.words - b.words);
  const [first, second] = asked;
  if (first === undefined || second === undefined) throw new Error('nobody to choose from');
  const reason =
    first.questions > second.questions
      ? `asks more (${first.questions} lines with a question, ${second.name} ${second.questions})`
      : 'says less';
  return {
    roles: rolesFor(names, [first.name]),
    guess: `${first.name} ${reason} and is taken for the coach.`,
  };
}

function saidRole(name: string, names: readonly string[]): Role | null {
  return (
    roleOf(name) ??
    roleOfLetter(
      name,
      names.filter((other) => other !== name),
    )
  );
}

function chosen(names: readonly string[], coach: string): string {
  const key = nameKey(coach);
  const matching = names.filter((name) => nameKey(name) === key);
  const beginning = names.filter((name) => nameKey(name).split(' ')[0] === key);
  const name = matching[0] ?? (beginning.length === 1 ? beginning[0] : undefined);
  if (name !== undefined) return name;
  throw new TranscriptError(`No speaker is called "${coach}"; there are ${listed(names)}.`);
}

function rolesFor(names: readonly string[], coaches: readonly string[]): Map<string, Role> {
  return new Map(
    names.map((name) => [nameKey(name), coaches.includes(name) ? 'coach' : 'client'] as const),
  );
}

function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
