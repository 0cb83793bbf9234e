import type { Opportunity } from '../client-state.ts';
import { draw } from '../random.ts';
import type { CoachLine, Habit, Policy } from './policy.ts';
import type { NamedTopic } from './topics-named.ts';

/** What a coach sees when it is their turn. */
export interface CoachSees {
  readonly seed: number;
  /** Coach turns so far, quiet ones included. */
  readonly turn: number;
  /** Coach turns that the session can still take, this one included. */
  readonly left: number;
  /** What the client's last words offer. */
  readonly offers: readonly Opportunity[];
  /** Topics that the client has named, the last named first. */
  readonly named: readonly NamedTopic[];
  /** What the coach has said: names of lines with their place, `deepen.3`. */
  readonly said: readonly string[];
  /** Ids of the topics that the coach has asked about, as often as they did. */
  readonly asked: readonly string[];
}

/** A line that was chosen. */
export interface ChosenLine extends CoachLine {
  /** Name of the lines with the place among them. */
  readonly id: string;
  /** The topic that it asks about by the client's words, or null. */
  readonly topic: string | null;
}

// Who asks about one thing for ever is no coach of any kind.
const asksAgain = 3;

/** What a coach of this policy says next. The same policy, seed and session give the same line. No line twice while there are others. */
export function chooseLine(policy: Policy, sees: CoachSees): ChosenLine {
  for (const habit of policy.habits) {
    const topic = habit.opened ? topicNow(sees) : null;
    if (!holds(habit, sees) || (habit.opened && topic === null)) continue;
    const chosen = pick(policy, habit.says, sees, topic, false);
    if (chosen !== null) return chosen;
  }
  const chosen = pick(policy, policy.habits.at(-1)?.says ?? '', sees, null, true);
  if (chosen === null) throw new Error(`The policy "${policy.id}" has nothing to say.`);
  return chosen;
}

function holds(habit: Habit, { seed, turn, left, offers, said }: CoachSees): boolean {
  const { before = Infinity, after = 0, times = Infinity, odds = 100 } = habit;
  return (
    (habit.offers === undefined || offers.includes(habit.offers)) &&
    turn < before &&
    turn >= after &&
    left <= (habit.left ?? Infinity) &&
    said.filter((id) => id.startsWith(`${habit.says}.`)).length < times &&
    draw(seed, `${turn}:habit:${habit.says}`, 100) < odds
  );
}

// What was named last draws most: of six turns three follow it, two what was named before, one what was named before that.
const draws = [0, 0, 0, 1, 1, 2];

/** One of the three topics that were named last, of those that were not asked about too often. */
function topicNow({ seed, turn, named, asked }: CoachSees): NamedTopic | null {
  const open = named.filter(({ id }) => asked.filter((one) => one === id).length < asksAgain);
  return open[draws[draw(seed, `${turn}:topic`, draws.length)] ?? 0] ?? open[0] ?? null;
}

function pick(
  { id: policy, lines }: Policy,
  name: string,
  { seed, turn, said }: CoachSees,
  topic: NamedTopic | null,
  again: boolean,
): ChosenLine | null {
  const own = lines[name] ?? [];
  const from = draw(seed, `${policy}:${turn}:${name}`, Math.max(1, own.length));
  const at = own.findIndex((_, step) => {
    const place = (from + step) % own.length;
    return again || own[place]?.coach === null || !said.includes(`${name}.${place}`);
  });
  const place = (from + at) % own.length;
  const line = own[place];
  if (at === -1 || line === undefined) return null;
  const coach = line.coach?.replaceAll('{topic}', topic?.words ?? '') ?? null;
  return { ...line, id: `${name}.${place}`, coach, topic: topic?.id ?? null };
}
