import { Type } from 'typebox';
import { NotUnpacked } from '../report/unpack.ts';
import type { ArchiveRow, Json } from '../store/own-data-store.ts';
import * as of from './archive-shapes.ts';
import type { Shape } from './archive-shapes.ts';
import { LONGEST_ENTRY } from './contract/alliance.ts';
import { StepView } from './contract/calibration.ts';
import { LONGEST_NOTE } from './contract/case-note.ts';
import { LONGEST_EVIDENCE_TEXT, LONGEST_PIECE_WORDS } from './contract/evidence.ts';
import { LONGEST_SCENARIO } from './contract/longest-scenario.ts';
import { LONGEST_CONSENT, LONGEST_LINE, LONGEST_TALK } from './contract/real-session.ts';
import { QuoteView } from './contract/self-rating.ts';
import { Ending, LONGEST_TURN } from './contract/session.ts';

const { bit, count, foundAnew, has, list, map, moment, number, orNull, truth } = of;

const name = of.text(200);
const id: Shape = (value) => (value === '' ? undefined : name(value));
const names = list(name);
const ending = of.as(Ending);
/** An instructor's comment, as long as the API takes one. */
const comment = of.text(4000);

const client = has(
  { trust: number, spoken: names, told: map(name), focus: orNull(name) },
  {
    ...{ turn: number, openness: number, agency: number, sore: number, heard: map(number) },
    ...{ beat: name, tangent: orNull(name), driftedAt: number, drifted: names },
    ...{ topic: orNull(name), feeling: orNull(name), cast: orNull(name), casts: names },
    ...{ remembers: names, saidBefore: names, quiet: number, doubted: truth },
    ...{ farewells: number, steps: number, offered: names, ending: orNull(ending) },
  },
);
const real = has({
  ...{
    title: of.text(LONGEST_LINE),
    talkedAt: moment,
    timeTold: truth,
    consent: of.text(LONGEST_CONSENT),
  },
  ...{ client: of.text(LONGEST_LINE) },
  stamps: list(orNull(has({ start: number, end: orNull(number) }))),
});
const kind = of.as(
  Type.Union([Type.Literal('finding'), Type.Literal('words'), Type.Literal('comment')]),
);
const own = of.text(LONGEST_EVIDENCE_TEXT);

/** What each column of an archive has to look like, as the API takes it from a page. A table that is not here is not read. */
const columns: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  alliance: { id, engagement_id: name, started_at: moment },
  alliance_entry: {
    ...{ id, alliance_id: id, words: of.text(LONGEST_ENTRY), holds: bit, order: count },
    ...{ formerly: list(of.text(LONGEST_ENTRY)), at: moment },
  },
  session: {
    ...{ id, alliance_id: orNull(id), taken_from: orNull(id), first_take: orNull(id) },
    ...{ scenario_id: orNull(name), scenario_version: orNull(name), rubric_id: name },
    ...{ rubric_version: name, seed: of.whole(0, 2 ** 32 - 1), started_at: moment },
    ...{ ended_at: orNull(moment), ending: orNull(ending), opening: of.text(LONGEST_TALK) },
    ...{ turns: count, taken_at: orNull(count), alliance_order: orNull(count) },
    ...{ came_in: orNull(client), real_talk: orNull(real) },
  },
  exchange: {
    ...{ session_id: id, index: count, coach: orNull(of.text(LONGEST_TALK)) },
    ...{ reply: of.text(LONGEST_TALK), at: moment },
    ...{ report: foundAnew, client: foundAnew, moved: foundAnew },
  },
  case_note: { session_id: id, text: of.text(LONGEST_NOTE), revision: count, changed_at: moment },
  result_seen: { session_id: id, at: moment },
  self_rating: {
    ...{ session_id: id, begun_at: moment, given_up_at: orNull(moment), revision: count },
    ...{ handed_in_at: orNull(moment), blind: orNull(bit), markers: map(of.as(StepView)) },
    quotes: list(of.as(QuoteView), 500),
  },
  moment_try: { id, session_id: id, place: count, words: of.text(LONGEST_TURN), at: moment },
  drill_round: { id, begun_at: moment, items: names },
  drill_answer: {
    ...{ round_id: id, place: count, item: name, at: moment },
    ...{ named: names, gold: names, engine: names },
  },
  draft: {
    ...{ id, title: orNull(of.text(LONGEST_SCENARIO)), text: of.text(LONGEST_SCENARIO) },
    ...{ revision: count, changed_at: moment, published_revision: orNull(count) },
  },
  evidence_file: {
    ...{ id, title: of.text(LONGEST_LINE), framework: name, crosswalk: bit, strengths: own },
    ...{ development: own, next_step: own, revision: count, begun_at: moment, changed_at: moment },
  },
  evidence_session: { file_id: id, place: count, session_id: orNull(id), pieces: count },
  evidence_piece: {
    ...{ id, file_id: id, place: count, session_id: id, kind, turn: count, start: count },
    ...{ end: count, behaviour: orNull(name), number: orNull(name), comment_id: orNull(id) },
    ...{ quoted: orNull(comment), words: of.text(LONGEST_PIECE_WORDS) },
  },
};

/** Whether anything of a table is taken in: of comments the words that evidence quotes. */
export function isRead(table: string): boolean {
  return Object.hasOwn(columns, table) || table === 'review_comment';
}

/**
 * A row of an archive as it may be kept, in plain words.
 *
 * @throws NotUnpacked for one that no Coequal has written
 */
export function readRow(table: string, row: Readonly<Record<string, Json>>): ArchiveRow {
  if (table === 'review_comment')
    return { id: row['id'] ?? null, words: comment(row['words'] ?? null) ?? null };
  const shapes = columns[table] ?? {};
  const strange = Object.keys(row).find((column) => !Object.hasOwn(shapes, column));
  if (strange !== undefined) throw changed(`“${table}” has no column “${plainName(strange)}”.`);
  return Object.fromEntries(
    Object.entries(shapes).map(([column, shape]): [string, Json] => {
      if (!Object.hasOwn(row, column)) throw changed(`A row of “${table}” has no “${column}”.`);
      const value = shape(row[column] ?? null);
      if (value === undefined)
        throw changed(`“${column}” of “${table}” is not as Coequal writes it.`);
      return [column, value];
    }),
  );
}

function plainName(column: string): string {
  return column.slice(0, 40);
}

function changed(how: string): NotUnpacked {
  return new NotUnpacked(
    `This archive was changed since a Coequal wrote it. ${how} Nothing of it was taken in.`,
  );
}
