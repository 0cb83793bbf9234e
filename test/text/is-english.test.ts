import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isEnglish } from '../../server/text/is-english.ts';

const corpus = join(import.meta.dirname, '../../rubrics/partnership/corpus');
const coachTurns = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(corpus, name), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { coach: string }).coach);

const elsewhere: Readonly<Record<string, readonly string[]>> = {
  German: ['Womit möchten Sie heute anfangen?', 'Du hast also lange gewartet und nichts gesagt.'],
  French: [
    'Par quoi voulez-vous commencer aujourd’hui ?',
    'Tu as donc attendu longtemps sans rien dire.',
  ],
  Spanish: [
    '¿Por dónde quieres empezar hoy?',
    'Entonces esperaste mucho tiempo y no dijiste nada.',
  ],
  Dutch: ['Waar wil je vandaag mee beginnen?', 'Je hebt dus lang gewacht en niets gezegd.'],
  Italian: [
    'Da dove vorresti cominciare oggi?',
    'Quindi hai aspettato molto e non hai detto niente.',
  ],
  Portuguese: ['Por onde você quer começar hoje?', 'Então você esperou muito e não disse nada.'],
  Swedish: ['Var vill du börja i dag?', 'Du väntade alltså länge och sa inte något.'],
  'Hindi, Devanagari': ['आज आप कहाँ से शुरू करना चाहेंगे?', 'तो आपने बहुत देर इंतज़ार किया।'],
  'Hindi, Latin': [
    'aaj aap kahan se shuru karna chahenge?',
    'to aapne bahut der intezaar kiya aur kuch nahi kaha',
  ],
  Polish: ['Od czego chce pan dzisiaj zacząć?', 'Więc czekał pan długo i nic nie powiedział.'],
  Turkish: [
    'Bugün nereden başlamak istersin?',
    'Yani çok uzun zaman bekledin ve bir şey söylemedin.',
  ],
  Chinese: ['今天你想从哪里开始？', '所以你等了很久，什么也没说。'],
  Arabic: ['من أين تريد أن تبدأ اليوم؟', 'إذن انتظرت طويلا ولم تقل شيئا.'],
  Russian: ['С чего вы хотите сегодня начать?', 'Значит, вы долго ждали и ничего не сказали.'],
};

describe('whether a text is English', () => {
  test('no coach turn of the corpus is refused', () => {
    expect(coachTurns.filter((text) => !isEnglish(text))).toEqual([]);
  });

  test.each(Object.entries(elsewhere))('%s is told', (_, sentences) => {
    expect(sentences.filter(isEnglish)).toEqual([]);
  });

  test.each([
    '',
    '🙂',
    '…',
    '12:30',
    'Siobhán.',
    '王小明',
    'Danke schön!',
    'Aleksandra Wiśniewska, hm?',
  ])('a few words get the benefit of the doubt: %j', (text) => {
    expect(isEnglish(text)).toBe(true);
  });

  test.each([
    'so wot u gonna do bout it then',
    'You said “ich kann nicht mehr”, and then you stopped. What does it say to you?',
    'Mm. Ubuntu, you called it. What does that ask of you here?',
    'WHAT WOULD YOU DO IF NOBODY WATCHED',
    'whatdoyouthink, honestly, tell me',
  ])('English of all sorts is English: %j', (text) => {
    expect(isEnglish(text)).toBe(true);
  });
});
