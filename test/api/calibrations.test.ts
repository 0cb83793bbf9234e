import { parse } from 'csv-parse/sync';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CalibrationList } from '../../server/api/contract/calibration-results.ts';
import type { ExerciseView } from '../../server/api/contract/calibration.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import {
  beginCalibrating,
  choicesOf,
  openCalibratingHouse,
  type Calibrating,
} from './calibrating.ts';
import type { OpenHouse } from './open-house.ts';

const heard = [{ turn: 1, behaviour: 'deepens', start: 0, end: 4 }];
const whole = { evoking: 'strong', presence: 'some' };

describe('calibration exercises', () => {
  let house: OpenHouse;
  let r: Calibrating;

  beforeAll(async () => {
    house = await openCalibratingHouse();
    return house.close;
  });
  beforeEach(async () => {
    r = await beginCalibrating(house);
  });

  const list = async (by = r.maya) =>
    (await by.ask<CalibrationList>('GET', `${r.at}/calibrations`)).body;
  const handIn = (by = r.maya) => by.ask<ExerciseView & Problem>('POST', `${r.way}/hand-in`, {});
  const close = (by = r.maya) => by.ask<ExerciseView & Problem>('POST', `${r.way}/close`, {});
  const code = ({ status, body }: { status: number; body: Problem }) => [status, body.code];

  describe('made', () => {
    test('of ended sessions of the cohort’s assignments, told without names', async () => {
      const begun = await r.tom.ask('POST', `${r.at}/assignments/none/attempts`, {});
      expect(begun.status).toBe(404);
      const choices = await choicesOf(r, r.maya);
      expect(choices.sessions.map(({ id, turns }) => [id, turns])).toEqual(
        r.sessions.toReversed().map((id) => [id, 2]),
      );
      expect(choices.raters.map(({ name, own }) => [name, own])).toEqual([
        ['Ana', false],
        ['Maya', true],
        ['Ola', false],
      ]);
      expect(JSON.stringify(choices)).not.toContain('Tom');
    });

    test('not of others’, nor with raters who do not instruct the cohort', async () => {
      expect(code(await r.make({ sessions: ['none'] }))).toEqual([404, 'not-found']);
      expect(code(await r.make({ raters: [r.tom.id] }))).toEqual([404, 'not-found']);
      expect(code(await r.make({ title: ' \n ' }))).toEqual([400, 'nothing-written']);
      expect((await r.make({ sessions: [] })).status).toBe(400);
      const { sessions } = r;
      expect((await r.make({ sessions: [...sessions, ...sessions] })).status).toBe(400);
    });

    test('not of a session whose trainee has left, nor with a rater of their own', async () => {
      await house.store.putMember(r.cohort, r.tom.id, 'instructor', house.clock.now);
      expect(code(await r.make({ raters: [r.tom.id] }))).toEqual([409, 'own-session']);
      await house.store.endMembership(r.cohort, r.tom.id, house.clock.now);
      expect((await choicesOf(r, r.maya)).sessions).toEqual([]);
      expect((await r.make()).status).toBe(404);
    });
  });

  describe('rated', () => {
    test('what was said is kept, place by place, and comes back to its rater alone', async () => {
      expect((await r.save(r.maya, { place: 1, revision: 0, heard })).body).toEqual({
        revision: 1,
      });
      await r.save(r.maya, { place: 0, revision: 1, markers: { evoking: 'some' } });
      const { rating } = await r.read();
      expect(rating?.revision).toBe(2);
      expect(rating?.sessions.map((one) => [one.markers, one.heard])).toEqual([
        [{ evoking: 'some' }, []],
        [{}, heard],
      ]);
      expect((await r.read(r.ana)).rating?.sessions.map((one) => one.heard)).toEqual([[], []]);
    });

    test('the same that arrives twice is no fault, and what another window says is', async () => {
      const word = { place: 0, revision: 0, markers: whole, heard };
      await r.save(r.maya, word);
      expect((await r.save(r.maya, word)).body).toEqual({ revision: 1 });
      const other = await r.save(r.maya, { ...word, heard: [] });
      expect(code(other)).toEqual([409, 'changed-meanwhile']);
      expect((await r.read()).rating?.sessions[0]?.heard).toEqual(heard);
    });

    test.each([
      ['a marker', { markers: { width: 'some' } }, 'no-such-rating', '“width” is no marker'],
      ['a step', { markers: { evoking: 'very' } }, 'bad-request', ''],
      ['a behaviour', { heard: [{ ...heard[0], behaviour: 'x' }] }, 'no-such-rating', '“x” is no'],
      ['a turn', { heard: [{ ...heard[0], turn: 2 }] }, 'no-such-rating', 'Line 2 is no turn'],
      ['words', { heard: [{ ...heard[0], end: 999 }] }, 'no-such-rating', 'Mark them again'],
    ])('%s that is not there is told', async (_, facts, problem, sentence) => {
      const { status, body } = await r.save(r.maya, { place: 0, revision: 0, ...facts });
      expect(status).toBe(400);
      if (problem !== 'bad-request') expect(body.code).toBe(problem);
      expect(body.message).toContain(sentence);
      expect((await r.read()).rating?.revision).toBe(0);
    });

    test('who was not asked rates nothing', async () => {
      expect(code(await r.save(r.ola, { place: 0, revision: 0 }))).toEqual([403, 'not-asked']);
      expect(code(await handIn(r.ola))).toEqual([403, 'not-asked']);
      expect((await r.read(r.ola)).part).toBe('not-asked');
    });

    test('it is handed in whole, once, and never changes', async () => {
      await r.save(r.maya, { place: 0, revision: 0, markers: whole });
      await r.save(r.maya, { place: 1, revision: 1, markers: { evoking: 'some' } });
      const early = await handIn();
      expect(code(early)).toEqual([409, 'not-all-rated']);
      expect(early.body.message).toBe('Not all is rated yet. Session 2 lacks a marker.');
      await r.save(r.maya, { place: 1, revision: 2, markers: whole });
      const { part, rating, handedIn } = (await handIn()).body;
      expect([part, rating, handedIn]).toEqual(['handed-in', null, 1]);
      const before = await house.store.listRatings(r.exercise);
      const again = await r.save(r.maya, { place: 1, revision: 3, markers: {} });
      expect(code(again)).toEqual([409, 'handed-in']);
      expect(code(await handIn())).toEqual([409, 'handed-in']);
      expect(await house.store.listRatings(r.exercise)).toEqual(before);
    });
  });

  describe('compared', () => {
    test('people among themselves, and the engine as one more rater', async () => {
      await r.rate(r.maya, 'strong');
      await r.rate(r.ana, 'clear');
      const { raters, whole: all, markers, pairs, behaviours } = (await r.results()).body;
      expect(raters.map(({ name, engine, own }) => [name, engine, own]).toSorted()).toEqual([
        ['', true, false],
        ['Ana', false, false],
        ['Maya', false, true],
      ]);
      expect([all.people.items, all.people.percent?.value]).toEqual([4, 0]);
      expect(all.all.percent?.value).toBeCloseTo(1 / 3);
      expect(all.people.ac1?.low).toBeLessThan(all.people.ac1?.high ?? -9);
      expect(all.people.words?.band).toBe('poor');
      expect(markers.map(({ id, people }) => [id, people.items])).toEqual([
        ['evoking', 2],
        ['presence', 2],
      ]);
      expect(pairs).toHaveLength(3);
      expect(behaviours.map(({ id, people }) => [id, people.percent?.value])).toEqual([
        ['deepens', 1],
        ['open-question', 1],
      ]);
    });

    test('where they differ, side by side with their words', async () => {
      await r.rate(r.maya, 'strong');
      const [first] = (await r.results()).body.sessions;
      expect(first?.markers[0]).toMatchObject({ id: 'evoking', apart: 1 });
      const [turn] = first?.turns ?? [];
      expect([turn?.before, turn?.coach]).toEqual(['Hello?', 'What would help you?']);
      expect(turn?.behaviours[0]).toEqual({
        ...{ behaviour: 'deepens', title: 'Title of deepens', kind: 'strength' },
        ratings: [
          { rater: r.maya.id, heard: true, quote: 'would' },
          { rater: 'engine', heard: false, quote: null },
        ],
      });
    });

    test('closed, everybody reads them, and what was not handed in does not count', async () => {
      await r.rate(r.maya, 'strong');
      await r.save(r.ana, { place: 0, revision: 0, markers: whole });
      expect(code(await close(r.ana))).toEqual([403, 'not-yours']);
      const first = (await close()).body.closedAt;
      house.clock.now += 5000;
      expect((await close()).body.closedAt).toBe(first);
      expect((await r.results(r.ola)).body.raters.map(({ name }) => name)).toEqual(['Maya', '']);
      const late = await r.save(r.ana, { place: 1, revision: 1, markers: whole });
      expect(code(late)).toEqual([409, 'closed']);
    });

    test('who made it has left: another instructor closes it', async () => {
      await house.store.endMembership(r.cohort, r.maya.id, house.clock.now);
      expect((await r.read(r.ola)).mayClose).toBe(true);
      expect((await close(r.ola)).status).toBe(200);
    });

    test('over the exercises, of which nobody reads ahead of their own rating', async () => {
      await r.rate(r.maya, 'strong');
      await r.rate(r.ana, 'strong');
      house.clock.now += 5000;
      await r.make({ title: 'Winter', raters: [r.ana.id] });
      const { exercises, drift } = await list();
      expect(exercises.map(({ title, results, part }) => [title, results, part])).toEqual([
        ['Winter', false, 'not-asked'],
        ['Autumn', true, 'handed-in'],
      ]);
      expect(drift.points.map(({ title, people }) => [title, people.percent?.value])).toEqual([
        ['Autumn', 1],
      ]);
      expect([drift.people, (await list(r.ola)).drift.points]).toEqual([null, []]);
    });

    test('as a table', async () => {
      await r.rate(r.maya, 'strong');
      const headers = { cookie: r.maya.cookie ?? '' };
      const answer = await house.app.inject({ url: `${r.way}/ratings.csv`, headers });
      expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
      const rows: Record<string, string>[] = parse(answer.body, { bom: true, columns: true });
      // Two sessions: two markers each of Maya and the engine, what she heard once, and what it heard twice.
      expect(rows).toHaveLength(2 * (4 + 1 + 2));
      expect(rows.find(({ kind, rater }) => kind === 'strength' && rater === 'Maya')).toMatchObject(
        {
          ...{ session: '1', id: 'deepens', turn: '2', rating: 'heard', words: 'would' },
        },
      );
    });
  });
});
