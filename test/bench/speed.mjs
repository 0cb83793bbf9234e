// How fast the rubric is, beside one bare parse of the same text by the NLP library, and how fast clients answer, in one run.
// `--json` for machines.
// It runs the built program, as people do. It never says that something is too slow: times are for reading.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';
import { adversarial } from './speed-texts.mjs';

/** @typedef {import('../../server/rubric/finding.ts').TurnInContext} Turn */

const root = new URL('../../', import.meta.url);
const built = (/** @type {string} */ path) => import(new URL(`dist/server/${path}`, root).href);
/** @type {typeof import('../../server/rubric/load-rubric.ts')} */
const { loadRubrics } = await built('rubric/load-rubric.js');
/** @type {typeof import('../../server/rubric/evaluate.ts')} */
const { evaluate } = await built('rubric/evaluate.js');
/** @type {typeof import('../../server/practice/rate-transcript.ts')} */
const { rateTranscript } = await built('practice/rate-transcript.js');

/** @type {typeof import('../../server/scenario/load-scenario.ts')} */
const { loadScenarios } = await built('scenario/load-scenario.js');
/** @type {typeof import('../../server/scenario/client.ts')} */
const { answer, openClient } = await built('scenario/client.js');
/** @type {typeof import('../../server/practice/hear.ts')} */
const { hear } = await built('practice/hear.js');

const memory = [['Node and the NLP library', megabytes()]];
const [rubric] = /** @type {[import('../../server/rubric/rubric.ts').Rubric]} */ (
  loadRubrics(fileURLToPath(new URL('rubrics', root)))
);
memory.push(['with the rubric', megabytes()]);

const corpus = readCorpus();
const turns = evenly(corpus, 2000);
const result = {
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`,
  load: Number(loadavg()[0]?.toFixed(2)),
  turns: measureTurns(turns),
  hour: measureHour(),
  session: measureSession(),
  client: measureClient(),
  growth: Object.entries(adversarial).map(([name, make]) => ({ name, ...measureGrowth(make) })),
  memory: Object.fromEntries([...memory, ['at the end', megabytes()]]),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else print(result);

/** @returns {Turn[]} */
function readCorpus() {
  const folder = new URL('rubrics/partnership/corpus/', root);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => {
      const { focus, context, coach } = JSON.parse(line);
      return { focus, context, coach, position: null };
    });
}

/**
 * Every turn is parsed bare, parsed bare with the client's last words, and rated, one after the other, so that whatever else the
 * machine does falls on all alike.
 *
 * @param {Turn[]} turns
 */
function measureTurns(turns) {
  /** @type {Record<string, (turn: Turn) => unknown>} */
  const jobs = {
    'bare parse': ({ coach }) => nlp(coach),
    'bare parse, client too': (turn) => [nlp(turn.coach), nlp(clientOf(turn))],
    'whole rubric': (turn) => evaluate(rubric, turn),
  };
  const entries = Object.entries(jobs);
  for (const turn of turns.slice(0, 300)) entries.forEach(([, job]) => job(turn));
  /** @type {Map<string, number[]>} */
  const times = new Map(entries.map(([name]) => [name, []]));
  turns.forEach((turn, at) => {
    entries.forEach((_, step) => {
      const [name, job] = entries[(at + step) % entries.length] ?? ['', () => null];
      times.get(name)?.push(time(() => job(turn)));
    });
  });
  const bare = median(times.get('bare parse') ?? []);
  return [...times].map(([name, all]) => ({
    name,
    ...spread(all),
    ratio: median(all) / bare,
  }));
}

/** A conversation of 200 coach turns, which is an hour, rated as a whole. */
function measureHour() {
  const spoken = conversation(200);
  rateTranscript(rubric, spoken.slice(0, 100), null);
  return { coachTurns: 200, milliseconds: time(() => rateTranscript(rubric, spoken, null)) };
}

/** The same turns behind 10, 100 and 1,000 others. */
function measureSession() {
  const before = conversation(500);
  const asked = turns.slice(0, 200);
  const lengths = [10, 100, 1000];
  /** @type {number[][]} */
  const times = lengths.map(() => []);
  for (const turn of asked) {
    lengths.forEach((length, at) => {
      const context = [...before.slice(-length), ...turn.context.slice(-1)];
      times[at]?.push(time(() => evaluate(rubric, { ...turn, context })));
    });
  }
  return lengths.map((length, at) => ({ turnsBefore: length, median: median(times[at] ?? []) }));
}

/** Every client in sessions with lines of the corpus: to hear a coach turn beyond rating it, and to answer it. */
function measureClient() {
  const scenarios = loadScenarios(fileURLToPath(new URL('scenarios', root)), rubric.behaviours);
  /** @type {{ hears: number[], answers: number[] }} */
  const times = { hears: [], answers: [] };
  const lines = evenly(corpus, 60).map(({ coach }) => coach);
  scenarios.forEach((scenario, place) => {
    let { state } = openClient(scenario, place);
    for (const [at, coach] of lines.entries()) {
      if (state.ending !== null) ({ state } = openClient(scenario, at));
      evaluate(rubric, { focus: null, context: [], coach, position: at });
      const from = performance.now();
      const heard = hear(scenario, state, coach, ['open-question']);
      const between = performance.now();
      ({ state } = answer(scenario, state, heard, at));
      times.hears.push(between - from);
      times.answers.push(performance.now() - between);
    }
  });
  const rows = Object.entries(times).map(([name, all]) => ({ name, ...spread(all) }));
  return { replies: times.answers.length, rows };
}

/** @param {number[]} all */
function spread(all) {
  return {
    median: median(all),
    mean: all.reduce((sum, one) => sum + one, 0) / all.length,
    p95: all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0,
  };
}

/** @param {(size: number, talk: string) => string} make */
function measureGrowth(make) {
  const talk = turns.map(({ coach }) => coach).join(' ');
  const sizes = [2500, 5000, 10_000];
  const times = sizes.map((size) => {
    const turn = { focus: null, context: [], coach: make(size, talk), position: null };
    return Math.min(...[1, 2, 3].map(() => time(() => evaluate(rubric, turn))));
  });
  const [short = 1, middle = 1, long = 1] = times;
  return { milliseconds: long, doubled: [middle / short, long / middle] };
}

/** @param {number} coachTurns */
function conversation(coachTurns) {
  return evenly(corpus, coachTurns).flatMap((turn) => [
    { speaker: /** @type {const} */ ('client'), text: clientOf(turn) },
    { speaker: /** @type {const} */ ('coach'), text: turn.coach },
  ]);
}

/** @param {Turn} turn */
function clientOf({ context }) {
  return context.findLast(({ speaker }) => speaker === 'client')?.text ?? '';
}

/** @param {typeof result} result */
function print({ machine, load, turns, hour, session, client, growth, memory }) {
  const row = (/** @type {(string | number)[]} */ ...cells) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(26) : number(cell))).join('');
  console.log(`${machine}, load ${load}\n`);
  console.log(row('2,000 turns, ms a turn', 'median', 'mean', '95 %', 'ratio'));
  for (const { name, median, mean, p95, ratio } of turns)
    console.log(row(name, median, mean, p95, ratio));
  console.log(`\n${row('an hour, 200 coach turns', hour.milliseconds)} ms`);
  console.log(`\n${row('turns before, ms a turn', ...session.map((one) => `${one.turnsBefore}`))}`);
  console.log(row('whole rubric', ...session.map((one) => one.median)));
  console.log(`\n${row(`a client, ${client.replies} replies`, 'median', 'mean', '95 %')} ms`);
  for (const { name, median, mean, p95 } of client.rows)
    console.log(row(name === 'hears' ? 'hears beyond rating' : 'answers', median, mean, p95));
  console.log(
    `\n${row('a turn of 10,000 characters', 'ms')}${'2.5→5 k'.padStart(10)}${'5→10 k'.padStart(10)}`,
  );
  for (const { name, milliseconds, doubled } of growth)
    console.log(row(name, milliseconds, ...doubled));
  console.log(`\n${row('memory, MB', 'resident')}`);
  for (const [name, size] of Object.entries(memory)) console.log(row(name, size));
}

/** @param {string | number} cell */
function number(cell) {
  return (typeof cell === 'string' ? cell : cell.toFixed(cell < 100 ? 2 : 0)).padStart(10);
}

/** @param {() => unknown} job */
function time(job) {
  const start = performance.now();
  job();
  return performance.now() - start;
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * @template T
 * @param {T[]} list
 * @param {number} count
 */
function evenly(list, count) {
  return list.filter(
    (_, at) =>
      Math.floor((at * count) / list.length) !== Math.floor(((at - 1) * count) / list.length),
  );
}

function megabytes() {
  return process.memoryUsage().rss / 2 ** 20;
}
