import { describe, expect, it } from 'vitest';
import { playScenario } from '../../server/cli/play-scenario.ts';
import { run } from '../../server/cli/run.ts';
import { fakeTerminal } from './fake-terminal.ts';

async function* typed(...lines: string[]): AsyncGenerator<string> {
  yield* lines;
}

async function play(id: string, seed: number, ...lines: string[]): Promise<string> {
  const terminal = fakeTerminal();
  await playScenario(id, seed, typed(...lines), terminal);
  return terminal.printed();
}

describe('play', () => {
  it('shows the briefing, answers each line, and tells what moved the client', async () => {
    const printed = await play(
      'specialist-or-manager',
      7,
      'What would you like to have by the end of today?',
      '',
      '/finish',
    );
    expect(printed).toContain('Joris, 41, firmware engineer');
    expect(printed.match(/^Joris {3}/gm)).toHaveLength(4);
    expect(printed).toContain('You finished the session.');
    expect(printed).toMatch(
      /What moved Joris\n {3}1 {2}trust 0\.\d\d {2}.*Sets the focus \+0\.\d\d/,
    );
  });

  it('plays the same for the same seed and lines', async () => {
    const lines = ['Hello.', 'Tell me more.', 'What scares you?'];
    expect(await play('the-pedestal', 3, ...lines)).toBe(await play('the-pedestal', 3, ...lines));
  });

  it('shows the briefing again when asked', async () => {
    const printed = await play('smooth-veneer', 1, '/form');
    expect(printed.split('By being delightful.')).toHaveLength(3);
  });

  it('stops where the client ends the session', async () => {
    const rude = Array.from({ length: 12 }, () => 'Stop whining, you idiot.');
    const printed = await play('specialist-or-manager', 1, ...rude);
    expect(printed).toContain('The client broke off.');
  });

  it('plays the sessions of an engagement one after the other, with a client who remembers', async () => {
    const agrees = 'How would you like us to work together?';
    const printed = await play('your-greatest-admirer', 3, agrees, '/finish', 'Hello.', '/finish');
    expect(printed.match(/^What moved Mireille/gm)).toHaveLength(3);
    expect(printed).toContain('It is the first of three sessions.');
    expect(printed).toContain('and the last of the three sessions');
  });

  it('lists the scenarios', async () => {
    const terminal = fakeTerminal();
    await run(['play'], terminal);
    expect(terminal.printed()).toContain('smooth-veneer  Everything is in hand (level 2, Catrin)');
    expect(terminal.printed()).toMatch(/^a-bench-of-her-own .*Hannah, 3 sessions\)$/m);
  });

  it.each([
    [
      ['play', 'smoth-veneer'],
      'There is no scenario "smoth-veneer". Did you mean "smooth-veneer"? "play" lists them.',
    ],
    [['play', 'smooth-veneer', '--seed', 'x'], '--seed takes a whole number from 0 to 4294967295.'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    const terminal = fakeTerminal();
    await run(args, terminal);
    expect([terminal.warned, terminal.code()]).toEqual([[sentence], 2]);
  });
});
