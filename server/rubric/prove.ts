import type { Fault } from '../definition/definition-error.ts';
import type { Definition } from '../definition/definition.ts';
import type { Behaviour } from './behaviour.ts';
import { check } from './checks/check.ts';
import { readMarks } from './evidence-marks.ts';
import { evaluate } from './evaluate.ts';
import { exampleTurn } from './example-turn.ts';
import { proveFramework } from './framework/prove-framework.ts';
import { patternKeys, patternsUnder } from './read-behaviour.ts';
import { readTurn, type Reading } from './reading.ts';
import type { Rubric } from './rubric.ts';

/**
 * Holds a rubric to its own examples. Every line under `flags` gives exactly its marked evidence, every line under `allows`
 * gives none, and every pattern is needed by some example. A framework's lines give exactly its markers. Examples prove the rules,
 * so the second hearer is left out.
 *
 * @returns what is not proven, in the order of the files; empty when all is
 */
export function prove(learned: Rubric): Fault[] {
  const rubric: Rubric = { ...learned, secondHearer: null };
  return [
    ...rubric.behaviours.flatMap((behaviour) => [
      ...exampleFaults(rubric, behaviour),
      ...idlePatterns(rubric, behaviour),
    ]),
    ...rubric.frameworks.flatMap((framework) => proveFramework(rubric, framework)),
  ];
}

function exampleFaults(rubric: Rubric, behaviour: Behaviour): Fault[] {
  const definition = rubric.definitions.get(behaviour.id);
  if (definition === undefined) return [];
  return (['flags', 'allows'] as const).flatMap((list) =>
    behaviour.examples[list].flatMap((example, at): Fault[] => {
      const turn = exampleTurn(example);
      const finding = evaluate(rubric, turn).findings.find(
        (heard) => heard.behaviour === behaviour.id,
      );
      const wanted = readMarks(example.coach)?.span ?? null;
      if (finding?.start === wanted?.start && finding?.end === wanted?.end) return [];
      const heard = finding === undefined ? 'nothing is heard' : `"${finding.quote}" is heard`;
      const hoped = wanted === null ? 'nothing' : `"${turn.coach.slice(wanted.start, wanted.end)}"`;
      return [
        definition.fault(
          ['examples', list, at, 'coach'],
          `The line is to give ${hoped}, but ${heard}.`,
        ),
      ];
    }),
  );
}

/** Patterns that could be taken out with no example noticing. */
function idlePatterns(rubric: Rubric, behaviour: Behaviour): Fault[] {
  const definition = rubric.definitions.get(behaviour.id);
  if (definition === undefined) return [];
  const readings = [...behaviour.examples.flags, ...behaviour.examples.allows].map((example) =>
    readTurn(exampleTurn(example), rubric.patterns),
  );
  return idleIn(definition, behaviour, readings);
}

/** Patterns of a behaviour that could be taken out with none of the readings noticing. */
export function idleIn(
  definition: Definition,
  behaviour: Behaviour,
  readings: readonly Reading[],
): Fault[] {
  return patternKeys.flatMap((key) =>
    patternsUnder(behaviour, key).flatMap((pattern, at): Fault[] => {
      const needed = readings.some((reading) => {
        const without = takeOut(reading, `${behaviour.id}.${key}`, at);
        const [a, b] = [check(behaviour, reading), check(behaviour, without)];
        return a?.start !== b?.start || a?.end !== b?.end;
      });
      return needed
        ? []
        : [
            definition.fault(
              [key, at],
              `No example needs the pattern "${pattern}": add one or take it out.`,
            ),
          ];
    }),
  );
}

function takeOut(reading: Reading, name: string, at: number): Reading {
  const strip = (found: Reading['found']): Reading['found'] => {
    const left = (found.get(name) ?? []).filter((match) => match.at !== at);
    const copy = new Map(found);
    if (left.length > 0) copy.set(name, left);
    else copy.delete(name);
    return copy;
  };
  return { ...reading, found: strip(reading.found), foundInClient: strip(reading.foundInClient) };
}
