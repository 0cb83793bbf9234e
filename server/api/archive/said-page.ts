import { markup, type Part } from '../../report/archive/markup.ts';
import { whenOf } from '../../report/archive/moments.ts';
import { facts, list, section, table, words } from '../../report/archive/parts.ts';
import type { ArchiveRow, Json } from '../../store/own-data-store.ts';
import type { StepView } from '../contract/calibration.ts';
import type { ArchivePage, OwnArchive } from './archive-page.ts';
import { numberIn, rowsOf, textIn } from './rows-of.ts';
import { stepWords } from './step-words.ts';

const verdicts: Readonly<Record<string, string>> = {
  agree: 'You agreed',
  overrule: 'You overruled it',
  missed: 'You heard it',
};

/** What somebody said of other people's sessions, and of exercises that they took part in; nobody else is named. */
export async function* saidPage(own: OwnArchive): AsyncIterable<ArchivePage> {
  const { markers, behaviours } = own.house.practice.rubric;
  const titleOf = (id: string) => behaviours.find((one) => one.id === id)?.title ?? id;
  const mine = async (name: string, author: string) =>
    (await rowsOf(own, name)).filter(
      // What they answered in their own sessions stands there.
      (row) => row[author] === 'you' && !own.sessions.has(textIn(row, 'session_id')),
    );
  const comments = await mine('review_comment', 'account_id');
  const remarks = await mine('evidence_comment', 'account_id');
  const judged = await mine('verdict', 'account_id');
  const decided = await mine('dispute', 'decided_by');
  const ratings = await mine('mentor_rating', 'account_id');
  const exercises = await mine('calibration', 'made_by');
  const calibrated = await mine('calibration_rating', 'account_id');
  const all = [comments, remarks, judged, decided, ratings, exercises, calibrated];
  if (all.every(({ length }) => length === 0)) return;
  yield {
    ...{ path: 'said.html', group: 'With others', title: 'What you said of sessions' },
    about: 'Comments, verdicts and ratings',
    body: [
      section('Comments on sessions', comments.map(said)),
      section('Comments on evidence files', remarks.map(said)),
      section(
        'Verdicts',
        list(judged.map((row) => verdictOf(row, titleOf(textIn(row, 'behaviour'))))),
      ),
      section(
        'Disputes that you decided',
        list(
          decided.map(
            (row) =>
              markup`${titleOf(textIn(row, 'behaviour'))}: ${textIn(row, 'decision')}. ${textIn(row, 'decision_note')} ${at(row, 'decided_at')}`,
          ),
        ),
      ),
      section(
        'Ratings of trainees’ sessions',
        ratings.map((row, place) => [
          markup`<h3>Session ${place + 1}</h3>`,
          facts([['Handed in', at(row, 'handed_in_at') ?? 'Not yet']]),
          stepTable(markers, row['markers'] ?? null),
        ]),
      ),
      section(
        'Exercises that you made',
        list(
          exercises.map(
            (row) =>
              markup`<b>${textIn(row, 'title')}</b> ${at(row, 'made_at')} ${textIn(row, 'instructions')}`,
          ),
        ),
      ),
      section(
        'Your ratings in exercises',
        calibrated.map((row, place) => [
          markup`<h3>Session ${place + 1}</h3>`,
          stepTable(markers, row['markers'] ?? null),
        ]),
      ),
    ],
  };
}

function said(row: ArchiveRow): Part {
  const back = numberIn(row, 'taken_back_at') === null ? '' : ', taken back';
  return markup`<blockquote><p class="soft">${at(row, 'at')}${back}</p>${words(textIn(row, 'words'))}</blockquote>`;
}

function verdictOf(row: ArchiveRow, title: string): Part {
  const replaced = numberIn(row, 'replaced_at') === null ? '' : ' It holds no more.';
  return markup`<b>${title}</b>: ${verdicts[textIn(row, 'verdict')] ?? ''}. ${textIn(row, 'note')} ${at(row, 'at')}${replaced}`;
}

function stepTable(
  markers: readonly { readonly id: string; readonly title: string }[],
  steps: Json,
): Part {
  const given =
    typeof steps === 'object' && steps !== null
      ? new Map(Object.entries(steps))
      : new Map<string, Json>();
  return table(
    'Steps',
    ['Marker', 'You'],
    markers.flatMap(({ id, title }) => {
      const step = given.get(id);
      return typeof step === 'string' ? [[title, stepWords[step as StepView]]] : [];
    }),
  );
}

function at(row: ArchiveRow, column: string): Part {
  const moment = numberIn(row, column);
  return moment === null ? null : whenOf(moment);
}
