import { markup, type Markup, type Part } from '../../report/archive/markup.ts';
import { words } from '../../report/archive/parts.ts';
import type { DebriefTurn } from '../contract/debrief-turn.ts';
import type { SessionView } from '../contract/session.ts';
import { talkTime } from '../../report/talk-time.ts';

const outcomes = { taken: 'taken up', missed: 'passed by', spoiled: 'spoiled' } as const;
const notRated = {
  'not-english': 'Not rated: these words are not English.',
  'too-long': 'Not rated: this turn is too long.',
} as const;
const kinds = { strength: 'Strength', flag: 'Flag' } as const;

/** A talk line by line, each coach turn with what was heard in it. */
export function talkOf(turns: readonly DebriefTurn[], client: string): Markup {
  const spoken = turns.filter(({ text, quiet }) => text !== '' || quiet);
  return markup`<ol class="talk">${spoken.map((turn) =>
    lineOf(turn.speaker === 'coach' ? 'You' : client, turn, heardIn(turn)),
  )}</ol>`;
}

/** A talk line by line, its words alone. */
export function wordsOf(
  { opening, exchanges }: Pick<SessionView, 'opening' | 'exchanges'>,
  client: string,
): Markup {
  const said = (text: string) =>
    text === '' ? null : lineOf(client, { speaker: 'client', text, quiet: false }, null);
  return markup`<ol class="talk">${[
    said(opening),
    ...exchanges.flatMap(({ coach, reply }) => [
      lineOf('You', { speaker: 'coach', text: coach ?? '', quiet: coach === null }, null),
      said(reply),
    ]),
  ]}</ol>`;
}

function lineOf(
  name: string,
  { speaker, text, quiet, stamp }: Pick<DebriefTurn, 'speaker' | 'text' | 'quiet' | 'stamp'>,
  heard: Part,
): Markup {
  const at =
    stamp === undefined ? null : markup` <span class="soft">${talkTime(stamp.start)}</span>`;
  return markup`<li class="${speaker}"><p class="speaker">${name}${at}</p>${
    quiet
      ? markup`<p class="soft">${name === 'You' ? 'You stayed quiet.' : 'Quiet.'}</p>`
      : words(text)
  }${heard}</li>`;
}

function heardIn({ findings, opportunities, notRated: why }: DebriefTurn): Part {
  const found = findings.map(
    ({ kind, title, quote, message, mended, instead }) =>
      markup`<li class="${kind}"><b>${kinds[kind]}: ${title}</b> <q dir="auto">${quote}</q> ${message}${mended ? ' You mended it in time.' : ''}${
        kind === 'strength' || instead.length === 0
          ? null
          : markup` <span class="soft">Instead: ${instead.join(' · ')}</span>`
      }</li>`,
  );
  const offered = opportunities.map(
    ({ title, outcome }) =>
      markup`<li>What the client offered: ${title}, ${outcomes[outcome]}.</li>`,
  );
  const all = [
    ...found,
    ...offered,
    ...(why === undefined ? [] : [markup`<li>${notRated[why]}</li>`]),
  ];
  return all.length === 0 ? null : markup`<ul class="heard">${all}</ul>`;
}
