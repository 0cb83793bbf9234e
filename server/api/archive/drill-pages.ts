import type { DrillAnswer, DrillRound } from '../../practice/drill/drill-round.ts';
import { markup, type Part } from '../../report/archive/markup.ts';
import { dayOf, whenOf } from '../../report/archive/moments.ts';
import { counted, facts, section, table, words } from '../../report/archive/parts.ts';
import type { DrillItemView, DrillOverview, Kappa } from '../contract/drill.ts';
import type { ArchivePage, OwnArchive } from './archive-page.ts';

type TitleOf = (behaviour: string) => string;

/** How well somebody hears, and each round of drills with its turns and answers. */
export async function* drillPages({ house, account }: OwnArchive): AsyncIterable<ArchivePage> {
  const rounds = await house.store.roundsOf(account);
  if (rounds.length === 0) return;
  const { behaviours } = house.practice.rubric;
  const titleOf: TitleOf = (id) => behaviours.find((one) => one.id === id)?.title ?? id;
  yield {
    ...{ path: 'drills/index.html', group: 'Practice', title: 'How you hear' },
    about: counted(rounds.length, 'round of drills', 'rounds of drills'),
    body: figures(house.drills.overview(rounds, house.clock()), titleOf),
  };
  for (const [at, round] of rounds.entries()) {
    const { items } = house.drills.view(round);
    yield {
      ...{ path: `drills/${at + 1}.html`, group: 'Practice', title: `Drills, round ${at + 1}` },
      about: dayOf(round.begunAt),
      body: roundOf(round, items, titleOf),
    };
  }
}

function figures({ rounds, due, nextDue, cards, hearing }: DrillOverview, titleOf: TitleOf): Part {
  return [
    facts([
      ['Rounds done', rounds],
      ['Turns heard', hearing.turns],
      ['Your agreement', kappa(hearing.own)],
      ['The engine’s', kappa(hearing.engine)],
      ['Due to hear again', counted(due, 'behaviour', 'behaviours')],
      ['Next due', nextDue === null ? null : dayOf(nextDue)],
    ]),
    markup`<p class="soft">Agreement is Cohen’s kappa with what there was to hear: 1 is the same everywhere, 0 is no better than chance. In brackets its 95 % interval.</p>`,
    section(
      'By marker',
      table(
        'Agreement by marker',
        ['Marker', 'You', 'Engine'],
        hearing.markers.map(({ title, own, engine }) => [title, kappa(own), kappa(engine)]),
      ),
    ),
    section(
      'By behaviour',
      table(
        'What you heard and missed',
        ['Behaviour', 'Heard', 'Missed', 'Named, and not there'],
        hearing.behaviours
          .filter(({ alike, missed, tooMuch }) => alike + missed + tooMuch > 0)
          .map(({ id, alike, missed, tooMuch }) => [titleOf(id), alike, missed, tooMuch]),
      ),
    ),
    section(
      'What comes again',
      table(
        'When behaviours are due',
        ['Behaviour', 'Asked', 'Missed', 'Due'],
        cards.map(({ behaviour, asked, missed, due: day }) => [
          behaviour === null ? 'Nothing to hear' : titleOf(behaviour),
          asked,
          missed,
          dayOf(day),
        ]),
      ),
    ),
  ];
}

function roundOf(round: DrillRound, items: readonly DrillItemView[], titleOf: TitleOf): Part {
  const asked = round.items.map((id, place) => {
    const answer = round.answers.find((one) => one.place === place) ?? null;
    const item = items.find((one) => one.place === place);
    return section(`Turn ${place + 1}`, [
      item === undefined
        ? markup`<p class="soft">This turn (${id}) is not here any more.</p>`
        : talk(item),
      answer === null ? markup`<p class="soft">Not answered yet.</p>` : answered(answer, titleOf),
    ]);
  });
  return [markup`<p>Begun on ${whenOf(round.begunAt)}.</p>`, ...asked];
}

function talk({ scene, before, turn }: DrillItemView): Part {
  const lines = before.map(
    ({ speaker, text }) =>
      markup`<li class="${speaker}"><p class="speaker">${speaker === 'coach' ? 'Coach' : 'Client'}</p>${words(text)}</li>`,
  );
  return markup`${scene === null ? null : markup`<p class="soft">${scene}</p>`}<ol class="talk">${lines}<li class="coach"><p class="speaker">Coach, the turn to hear</p>${words(turn)}</li></ol>`;
}

function answered({ named, gold, engine, at }: DrillAnswer, titleOf: TitleOf): Part {
  const titles = (ids: readonly string[]) =>
    ids.length === 0 ? 'None of them' : ids.map(titleOf).join(', ');
  return facts([
    ['You named', titles(named)],
    ['There was', titles(gold)],
    ['The engine heard', titles(engine)],
    ['Answered', whenOf(at)],
  ]);
}

function kappa(figure: Kappa): string {
  if (figure === null) return 'Not enough to say';
  const two = (value: number) => value.toFixed(2).replace('-', '−');
  return `${two(figure.value)} (${two(figure.low)} to ${two(figure.high)})`;
}
