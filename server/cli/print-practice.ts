import type { Session } from '../practice/session.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Ending } from '../scenario/client-state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Page } from './terminal.ts';
import { wrapText } from './wrap.ts';

const GUTTER = 8;

const ENDINGS: Readonly<Record<Ending, string>> = {
  well: 'The session came to a close of its own, with something told that mattered.',
  flat: 'The session came to a close on the surface.',
  early: 'The client broke off.',
  finished: 'You finished the session.',
};

/** What the coach reads before the session. */
export function printBriefing({ file }: Scenario, { width, colours }: Page): string {
  const paragraphs = [
    colours.bold(file.title),
    `${file.client.name}, ${file.client.about}.`,
    ...file.situation,
    ...(file.discovery ?? []).map(({ ask, answer }) => `${colours.dim(ask)} ${answer}`),
    ...file.invitation.map((line) => `> ${line}`),
  ];
  return `${paragraphs.map((text) => wrapText(text, width).join('\n')).join('\n\n')}\n\n`;
}

/** The client's words under their name. */
export function printClient({ file }: Scenario, words: string, { width, colours }: Page): string {
  const name = file.client.name.slice(0, GUTTER - 1).padEnd(GUTTER);
  const [first = '', ...rest] = wrapText(words, width - GUTTER);
  const lines = [colours.cyan(name) + first, ...rest.map((line) => ' '.repeat(GUTTER) + line)];
  return `${lines.join('\n')}\n\n`;
}

/** How the session ended, and what moved the client's trust, turn by turn. */
export function printTrust(
  rubric: Rubric,
  { file }: Scenario,
  { exchanges }: Session,
  { width, colours }: Page,
): string {
  const title = (id: string): string =>
    rubric.behaviours.find((behaviour) => behaviour.id === id)?.title ?? id.replaceAll('-', ' ');
  const steps = exchanges
    .filter(({ moved }) => moved.length > 0)
    .map(({ index, moved, client }) => {
      const causes = moved.map(({ behaviour, change }) => `${title(behaviour)} ${signed(change)}`);
      return `${String(index + 1).padStart(4)}  trust ${(client?.trust ?? 0).toFixed(2)}  ${causes.join(', ')}`;
    });
  const ending = ENDINGS[exchanges.at(-1)?.client?.ending ?? 'finished'];
  return [
    ...wrapText(ending, width),
    '',
    colours.bold(`What moved ${file.client.name}`),
    ...(steps.length > 0 ? steps : ['  Nothing yet.']),
    '',
  ].join('\n');
}

function signed(change: number): string {
  return `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(2)}`;
}
