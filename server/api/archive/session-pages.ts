import { facts, notice, section, words } from '../../report/archive/parts.ts';
import { linkTo } from '../../report/archive/page.ts';
import { markup, type Part } from '../../report/archive/markup.ts';
import { dayOf, whenOf } from '../../report/archive/moments.ts';
import type { Session } from '../../practice/session.ts';
import type { SessionSummary } from '../contract/session.ts';
import { attemptAt, takesOf } from '../show-session.ts';
import type { ArchivePage, OwnArchive } from './archive-page.ts';
import { figuresOf } from './session-figures.ts';
import { momentsOf } from './moment-parts.ts';
import { ratedOf } from './rating-parts.ts';
import { reviewOf } from './review-parts.ts';
import { talkOf, wordsOf } from './talk-parts.ts';
import { untoldWords } from './untold-words.ts';

const endings = {
  well: 'The client went deep',
  flat: 'It stayed on the surface',
  early: 'The client broke off',
  finished: 'You finished it',
} as const;

/** Each session with what was said, what was heard, and what anybody made of it. */
export async function* sessionPages(own: OwnArchive): AsyncIterable<ArchivePage> {
  const { house, account } = own;
  const summaries = house.practice.summaries(await house.store.listSessions(account));
  for (const summary of summaries) {
    const session = await house.store.findSession(summary.id, account);
    const link = own.sessions.get(summary.id);
    if (session === null || link === undefined) continue;
    yield {
      ...{ path: link.path, title: link.title, group: 'Sessions' },
      about: aboutOf(summary, own.untold.has(summary.id)),
      body: await bodyOf(own, session, summary, link.path),
    };
  }
}

function aboutOf({ real, startedAt, take }: SessionSummary, isUntold: boolean): Part {
  const kind = real === null ? 'Practised' : 'Real session';
  const number = take === null ? '' : `, take ${take.number}`;
  const untold = isUntold ? ', what was heard is left out' : '';
  return markup`${kind}${number}, ${dayOf(real?.talkedAt ?? startedAt)}${untold}`;
}

async function bodyOf(
  own: OwnArchive,
  session: Session,
  summary: SessionSummary,
  path: string,
): Promise<Part> {
  const { house, untold } = own;
  const why = untold.get(session.id);
  const takes = await takesOf(house.store, session);
  const client = summary.real?.client ?? summary.scenario?.client ?? 'Client';
  const heard = why === undefined ? house.practice.debrief(session, takes) : null;
  const note = await house.store.findNote(session.id);
  return [
    await factsOf(own, session, summary, path),
    why === undefined ? null : notice(untoldWords[why]),
    section(
      heard === null ? 'What was said' : 'What was said, and what was heard',
      heard === null
        ? wordsOf(house.practice.view(session, takes), client)
        : talkOf(heard.turns, client),
    ),
    heard === null ? null : figuresOf(heard, house.practice.rubric),
    why === undefined ? await reviewOf(own, session) : null,
    await ratedOf(own, session, why === undefined),
    await momentsOf(own, session, why === undefined),
    section('Your note', note === null || note.text === '' ? null : words(note.text)),
  ];
}

async function factsOf(
  { house, sessions }: OwnArchive,
  session: Session,
  { real, scenario, take, endedAt, ending }: SessionSummary,
  path: string,
): Promise<Part> {
  const { store } = house;
  const [attempt, share] = await Promise.all([
    attemptAt(store, session.id),
    store.shareOf(session.id),
  ]);
  const shared = share === null ? null : await store.findCohort(share.cohort);
  const from = sessions.get(take?.from ?? '');
  return facts([
    ['Client', real?.client ?? scenario?.client ?? null],
    ['Kind', real === null ? 'Practised here' : 'A real session'],
    ['Talked', real === null ? null : (real.timeTold ? whenOf : dayOf)(real.talkedAt)],
    ['Consent', real?.consent ?? null],
    [real === null ? 'Begun' : 'Brought here', whenOf(session.startedAt)],
    ['Ended', endedAt === null ? 'It goes on still' : whenOf(endedAt)],
    ['How it ended', real !== null || ending === null ? null : endings[ending]],
    [
      'Take',
      take === null
        ? null
        : markup`${take.number}, from turn ${take.index + 1} on${from === undefined ? null : markup` of ${linkTo(path, from.path, from.title)}`}`,
    ],
    [
      'Assignment',
      attempt === null ? null : `${attempt.cohort.title}${attempt.mode === 'exam' ? ', exam' : ''}`,
    ],
    ['Shared with', shared?.title ?? null],
  ]);
}
