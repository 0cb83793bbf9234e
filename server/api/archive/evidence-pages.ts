import { markup, type Part } from '../../report/archive/markup.ts';
import { dayOf, whenOf } from '../../report/archive/moments.ts';
import { linkTo } from '../../report/archive/page.ts';
import { counted, facts, list, notice, section, table, words } from '../../report/archive/parts.ts';
import type { EvidenceView, PieceView } from '../contract/evidence.ts';
import { showEvidence } from '../show-evidence.ts';
import type { ArchivePage, OwnArchive } from './archive-page.ts';

const states = {
  found: 'Found',
  absent: 'Nothing chosen',
  'not-observable': 'Not observable',
  'not-listened-for': 'Not listened for',
} as const;

/** Each evidence file with its texts, its pieces in their order, what mentors said, and the crosswalk. */
export async function* evidencePages(own: OwnArchive): AsyncIterable<ArchivePage> {
  const { house, account } = own;
  const files = await house.store.listEvidence(account);
  for (const [at, { id, title, changedAt }] of files.entries()) {
    const file = await house.store.findEvidence(id, account);
    if (file === null) continue;
    const path = `evidence/${at + 1}.html`;
    const share = await house.store.evidenceShareOf(id);
    const cohort = share === null ? null : await house.store.findCohort(share.cohort);
    const view = await showEvidence(house, file, account);
    yield {
      ...{ path, group: 'What you wrote', title },
      about: markup`Evidence file, ${dayOf(changedAt)}`,
      body: fileOf(own, path, view, cohort?.title ?? null),
    };
  }
}

function fileOf(own: OwnArchive, path: string, view: EvidenceView, cohort: string | null): Part {
  const { sessions, pieces, gone, left } = view;
  const lost = gone.reduce((sum, one) => sum + one.pieces, 0);
  const text = (title: string, said: string) => section(title, said === '' ? null : words(said));
  return [
    facts([
      ['Framework', view.framework.title],
      ['Last changed', whenOf(view.changedAt)],
      ['Shared with', cohort],
    ]),
    markup`<p class="soft">${view.framework.notice}</p>`,
    sessions.some(({ waits }) => waits)
      ? notice(
          'Pieces of sessions that you are rating yourself are left out of this archive. Hand in your ratings, and the next one is complete.',
        )
      : null,
    text('Strengths', view.strengths),
    text('What you are working on', view.development),
    text('Next step', view.nextStep),
    section(
      'Sessions',
      list(
        sessions.map(({ id, title, heldAt }) => {
          const link = own.sessions.get(id);
          return markup`${link === undefined ? title : linkTo(path, link.path, link.title)}, ${dayOf(heldAt)}`;
        }),
      ),
    ),
    section(
      'Evidence',
      pieces.length === 0 ? null : markup`<ol>${pieces.map((piece) => pieceOf(view, piece))}</ol>`,
    ),
    section('Comments on the file', remarks(view, null)),
    section('Crosswalk', view.crosswalk ? crosswalk(view) : null),
    section(
      'Left out',
      list([
        ...left.map(
          ({ session, line, title }) =>
            `${own.sessions.get(session)?.title ?? 'A session'}, turn ${line}: ${title}`,
        ),
        ...(gone.length === 0
          ? []
          : [
              `${counted(gone.length, 'session', 'sessions')} deleted since, with ${counted(lost, 'piece', 'pieces')}`,
            ]),
      ]),
    ),
  ];
}

function pieceOf(view: EvidenceView, piece: PieceView): Part {
  const { quote, title, bears, line, speaker, comment, words: said } = piece;
  const kind = bears === null ? '' : bears === 'strength' ? ' (strength)' : ' (flag)';
  const from = view.sessions.find(({ id }) => id === piece.session)?.title ?? '';
  return markup`<li><q dir="auto">${quote}</q> <span class="soft">${from}, ${speaker === 'coach' ? 'coach' : 'client'}, turn ${line}</span>
${title === null ? null : markup`<p><b>${title}</b>${kind}</p>`}
${numbers('Speaks for', piece.for)}${numbers('Speaks against', piece.against)}
${comment?.words == null ? null : markup`<blockquote><p class="soft">${comment.name}</p>${words(comment.words)}</blockquote>`}
${said === '' ? null : words(said)}${remarks(view, piece.id)}</li>`;
}

function numbers(says: string, of: readonly string[]): Part {
  return of.length === 0 ? null : markup`<p class="soft">${says} ${of.join(', ')}</p>`;
}

function remarks({ comments }: EvidenceView, about: string | null): Part {
  const told = comments.filter(({ piece, takenBack }) => piece === about && !takenBack);
  if (told.length === 0) return null;
  return told.map(
    ({ name, at, words: said }) =>
      markup`<blockquote><p class="soft">${name}, ${whenOf(at)}</p>${words(said)}</blockquote>`,
  );
}

function crosswalk({ walk, pieces }: EvidenceView): Part {
  const places = new Map(pieces.map(({ id }, at) => [id, at + 1]));
  const shown = (ids: readonly string[]) => ids.map((id) => places.get(id) ?? '?').join(', ');
  return table(
    'Crosswalk of what was chosen',
    ['Marker', 'In other words', 'Shown', 'Evidence for', 'Evidence against'],
    walk.map((row) => [
      row.number,
      row.says,
      states[row.state],
      shown(row.for),
      shown(row.against),
    ]),
  );
}
