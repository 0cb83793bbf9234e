import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hear } from '../../server/practice/hear.ts';
import { openClient } from '../../server/scenario/client.ts';
import type { Heard } from '../../server/scenario/heard.ts';
import { loadAsks } from '../../server/scenario/load-scenario.ts';
import { smallScenario } from '../scenario/small-scenario.ts';

const asks = loadAsks(join(import.meta.dirname, '../../scenarios'));
const scenario = { ...smallScenario(), asks };
const { state } = openClient(scenario, 1);

const heard = (coach: string | null, behaviours: readonly string[] = []): Heard =>
  hear(scenario, state, coach, behaviours);
const first = (coach: string): string | undefined => heard(coach).asks[0];

describe('hear', () => {
  it.each([null, '', ' … ', '...'])('takes %j for silence', (coach) => {
    expect(heard(coach)).toMatchObject({ quiet: true, form: 'none', asks: [], topics: [] });
  });

  it('tells what is asked for from what is only named', () => {
    expect(heard('You spoke of the roses. What about the gate?').topics).toEqual([
      { id: 'gate', asked: true },
      { id: 'roses', asked: false },
    ]);
  });

  it('leaves out what a turn sets aside', () => {
    expect(heard('I meant the gate, not the roses.').topics.map(({ id }) => id)).toEqual(['gate']);
    expect(heard('Stay with the gate rather than the roses.').topics.map(({ id }) => id)).toEqual([
      'gate',
    ]);
    expect(first('It did not sound stupid to me. What is it holding on to?')).not.toBe('insult');
  });

  it('takes what somebody knows for what is named, not for what is asked', () => {
    expect(heard('Who else knows that the roses are ill?').topics).toEqual([
      { id: 'roses', asked: false },
    ]);
  });

  it('takes "he" for the man whom the same turn names, and what is spoken about for the topic', () => {
    const people = {
      ...smallScenario([
        'guarded: [The roses are fine.]',
        'guarded: [He grows them himself., His are red., I gave him mine.]',
      ]),
      asks,
    };
    const topics = (coach: string) => hear(people, state, coach, []).topics.map(({ id }) => id);
    expect(topics('Tell me of the roses. How does he open the gate?')).toEqual(['roses', 'gate']);
    expect(topics('Tell me of the roses. How does it open, the gate?')).toEqual(['gate', 'roses']);
    expect(topics('What did you not say at the gate about the roses?')).toEqual(['roses', 'gate']);
  });

  it('keeps what a question of yes or no names', () => {
    expect(heard('Does the gate know?')).toMatchObject({
      asks: ['other-polar'],
      topics: [{ id: 'gate', asked: true }],
    });
  });

  it('tells by the form of a question what would answer it', () => {
    expect(first('And whose hat is that?')).toBe('other-who');
    expect(first('To whom does it belong?')).toBe('other-who');
    expect(first('Of use to whom?')).toBe('other-who');
    expect(first('To whom, in February?')).toBe('other-who');
    expect(first('Eleven of what?')).toBe('other-open');
    expect(first('Where does it hang?')).toBe('other-where');
    expect(first('How many are there?')).toBe('other-fact');
    expect(first('Did he hang it there?')).toBe('other-polar');
  });

  it('tells it behind the clause that leads in to the question, and in a question that goes round', () => {
    expect(first('When his back went, who did his bit?')).toBe('other-who');
    expect(first('A song. Which one?')).toBe('other-fact');
    expect(first('We could try a song or a poem. Which one?')).toBe('options-offered');
  });

  it('tells what the telling is like from what was told', () => {
    expect(first('How is it to have told me that much?')).toBe('to-tell');
    expect(first('What was it like to tell your father?')).not.toBe('to-tell');
  });

  it('hears that a question asks about itself, and what it is after', () => {
    expect(heard('What is it like when you have nothing to give?').refers).toBe(false);
    expect(heard('What is it like?').refers).toBe(true);
    expect(heard('Did he hang it there? What was last night like?').refers).toBe(false);
    expect(heard('When did you feed the gate?')).toMatchObject({
      wanted: 'when',
      sought: ['feed'],
    });
    expect(heard('Tell me about the yard.').sought).toEqual([]);
  });

  it('takes the last question for the one that is meant', () => {
    expect(first('How does that feel? And what is your next step?')).toBe('next-step');
  });

  it('puts a question before what stands beside it', () => {
    expect(first('Thank you for telling me. What do you want?')).toBe('want');
    expect(heard('Hello Ada, nice to meet you. Where would you like to start?').asks[0]).toBe(
      'today',
    );
  });

  it('answers the question, and keeps what stands beside it', () => {
    const turn = heard('That sounds hard. Do you sleep well?', ['acknowledges-feeling']);
    expect(turn).toMatchObject({ asks: ['other-polar'], says: true });
    expect(turn.beside).toContain('feeling-named');
  });

  it('goes by the last question of which anything is known', () => {
    expect(heard('How is this going for you? What about the gate?')).toMatchObject({
      topics: [{ id: 'gate', asked: true }],
      asks: [],
    });
    expect(heard('What about the gate? How does that feel?')).toMatchObject({
      topics: [{ id: 'gate', asked: false }],
      asks: ['feel'],
    });
  });

  it('takes leave to ask about something for asking about it', () => {
    expect(heard('May I ask about the gate?')).toMatchObject({
      topics: [{ id: 'gate', asked: true }],
      asks: [],
    });
    expect(first('May I say something about the gate?')).toBe('permission');
  });

  it('takes what is asked "when" or "if" for a circumstance', () => {
    expect(heard('How do you feel when you think of the gate?')).toMatchObject({
      topics: [{ id: 'gate', asked: false }],
      asks: ['feel'],
    });
  });

  it('hears no word in the name of the client', () => {
    expect(first('Good morning, Ada.')).toBe('greeting');
    expect(first('Ada, why?')).toBe('why');
  });

  it('knows that "tell me about" something unheard of asks for that, and not only for more', () => {
    expect(first('Tell me more about it.')).toBe('more');
    expect(first('Tell me about the llamas.')).toBe('other-open');
  });

  it('finds the lines that hold the rarer words of the turn', () => {
    expect(heard('What about your brother?').fits).toEqual(['topics.gate.open.0']);
  });

  it('takes a word of the last reply up where it left off', () => {
    const told = { ...state, turn: 3, spoken: [...state.spoken, 'topics.gate.guarded.0'] };
    expect(hear(scenario, told, 'What do you mean by shut?', []).topics).toEqual([
      { id: 'gate', asked: false },
    ]);
  });

  it('hears first of all whether they are in danger, whatever else a turn asks or names', () => {
    const grave = heard('Are you thinking of ending your life? What about the gate?');
    expect(grave).toMatchObject({ asks: ['danger'], topics: [] });
    expect(first('I am worried that you might harm yourself.')).toBe('danger');
  });

  it.each([
    'It stays between us, unless you might harm yourself. What would you like from today?',
    'Where do you want to live?',
    'Is it safe to say that here?',
    'She is not here any more.',
    'What would it be to take your life back?',
    'Are you thinking of ending the contract?',
  ])('hears no danger in "%s"', (coach) => {
    expect(heard(coach).asks).not.toContain('danger');
  });

  it('hears an ask through what the rubric heard, where no wording makes it', () => {
    expect(heard('A shut gate, and you outside of it.', ['reflects-meaning']).asks).toContain(
      'reflection',
    );
  });

  it('takes an open question that opens the session for where to begin', () => {
    const ask = 'How would you put the colour of these months?';
    expect(hear(scenario, state, ask, []).asks).toEqual(['today']);
    expect(hear(scenario, { ...state, turn: 3 }, ask, []).asks).toEqual(['other-open']);
  });

  it('reads what people type as what they would say', () => {
    expect(first('what do u want')).toBe('want');
    expect(first('whats the worst that could happen')).toBe('worst');
  });

  it.each([
    ['?', 'clarify'],
    ['🙂', 'puzzling'],
    ['asdf jkl', 'puzzling'],
    ['你好，你今天怎么样？', 'other-language'],
    ['Was hat dich denn heute zu mir gebracht?', 'other-language'],
    ['The octopus has three hearts and blue blood.', 'off-topic'],
    ['You are a person of many corners.', 'other-statement'],
    ['An old gate, made of thing after thing.', 'reflection'],
  ])('knows what kind of talk "%s" is', (coach, ask) => {
    const bare = { ...scenario, wordings: new Map<string, never>() };
    expect(hear(bare, state, coach, []).asks[0]).toBe(ask);
  });

  it.each([
    ['What moves you?', 'open'],
    ['Do you like it?', 'polar'],
    ['How many are there?', 'fact'],
    ['You like it.', 'statement'],
  ])('hears in "%s" a turn of the form %s', (coach, form) => {
    expect(heard(coach).form).toBe(form);
  });

  it('a name that stands in a line, and asks for what tells of it', () => {
    const named = smallScenario([
      "[It's an old thing., It creaks.]",
      '[Mr Finch made it., It creaks.]',
    ]);
    const { state } = openClient(named, 1);
    expect(hear(named, state, 'Who is Finch?', []).asksFor).toMatchObject([
      { line: 'beats.0.goes-on.0' },
    ]);
    expect(hear(named, state, 'Who is it?', []).asksFor).toEqual([]);
  });
});
