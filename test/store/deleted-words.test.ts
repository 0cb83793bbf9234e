import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyStore, engines } from './empty-store.ts';
import { rawDatabase } from './raw-database.ts';
import { addCohort, addEverything, addPerson } from './whole-person.ts';

const now = 1_795_000_000_000;
let made = 0;

describe.each(engines)('a deleted account over %s', (engine) => {
  test('what nobody reads any more goes with them: taken back, replaced, never handed in', async () => {
    const { store, choice, remove } = await emptyStore(engine);
    const raw = await rawDatabase(choice);
    const [tom, maya, ola] = [
      await addPerson(store),
      await addPerson(store, 'instructor'),
      await addPerson(store, 'instructor'),
    ];
    await store.putMember(await addCohort(store, maya.id), ola.id, 'instructor', now);
    const { first } = await addEverything(store, tom.id);
    await store.beginReview(first.id, maya.id, now);
    const say = (words: string, takenBackAt: number | null, by = maya.id) => ({
      ...{ id: `comment-${++made}`, by, at: now + made, words, takenBackAt, turn: 1 },
      ...{ formerly: [`Formerly ${words}`], replyTo: null },
    });
    const answered = say('Regretted and answered', now);
    for (const one of [say('Regretted', now), answered, say('Reworded', null)])
      await store.addComment(first.id, one);
    const reply = { ...say('A reply', null, tom.id), replyTo: answered.id };
    await store.addComment(first.id, reply);
    const about = { turn: 1, behaviour: 'open-question', start: 0, end: 4, by: maya.id, at: now };
    const judge = (note: string) =>
      store.addVerdict(first.id, {
        ...{ ...about, id: `verdict-${++made}`, verdict: 'agree', reason: null, note },
        replacedAt: null,
      });
    await judge('Replaced');
    await judge('Standing');
    const quote = { marker: 'evoking', turn: 1, start: 0, end: 4 };
    await store.saveMentorRating(first.id, maya.id, { markers: {}, quotes: [quote] }, 0);
    expect(await raw.dump()).toContain('"note":"Replaced"');
    expect(await store.deleteAccount(maya.id, 'nobody', now)).toBeNull();
    const dump = await raw.dump();
    for (const words of ['Regretted', 'Formerly Re', 'Replaced']) expect(dump).not.toContain(words);
    for (const words of ['Reworded', 'A reply', 'Standing']) expect(dump).toContain(words);
    expect(dump.split('\n').filter((row) => row.startsWith('mentor_rating '))).toEqual([]);
    const comments = (await store.findReview(first.id))?.comments ?? [];
    expect(comments.map(({ words, formerly }) => [words, formerly.length])).toEqual([
      ['', 0],
      ['Reworded', 1],
      ['A reply', 1],
    ]);
    await raw.close();
    await remove();
  });
});

test('of a deleted account no word stays in any file of the database', async () => {
  const { store, choice, remove } = await emptyStore('sqlite');
  if (choice.engine !== 'sqlite') throw new Error('Only SQLite keeps its rows in files of ours.');
  const { folder } = choice;
  const files = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  const [tom, ben] = [await addPerson(store), await addPerson(store)];
  const { first } = await addEverything(store, tom.id);
  await addEverything(store, ben.id);
  const said = 'Whispered words of one client, '.repeat(400);
  await store.writeNote(first.id, 1, { text: said, changedAt: now });
  expect(files().some((text) => text.includes(tom.id))).toBe(true);
  expect(await store.deleteAccount(tom.id, 'nobody', now)).toBeNull();
  for (const text of files())
    for (const left of [tom.id, tom.email, first.id, 'Whispered words', `Note by ${tom.id}`])
      expect(text.includes(left), left).toBe(false);
  expect(files().some((text) => text.includes(`Note by ${ben.id}`))).toBe(true);
  await remove();
});
