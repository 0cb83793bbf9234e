import { clientBefore } from '../../practice/moment.ts';
import type { MomentTry } from '../../practice/moment-try.ts';
import type { Session } from '../../practice/session.ts';
import { markup, type Part } from '../../report/archive/markup.ts';
import { whenOf } from '../../report/archive/moments.ts';
import { section, words } from '../../report/archive/parts.ts';
import type { MomentView } from '../contract/moment.ts';
import { inPieces } from '../in-pieces.ts';
import type { OwnArchive } from './archive-page.ts';

/**
 * Moments of a session that its coach answered anew, with every try.
 *
 * @param isTold whether the coach is told of what was heard
 */
export async function momentsOf(
  { house }: OwnArchive,
  session: Session,
  isTold: boolean,
): Promise<Part> {
  const tries = await house.store.triesIn(session.id);
  const places = [...new Set(tries.map(({ place }) => place))].toSorted((a, b) => a - b);
  const told: Part[] = [];
  for (const place of places) {
    const own = tries.filter((one) => one.place === place);
    const heard = isTold
      ? heardIn(await inPieces(house.practice.moment(session, place, own)))
      : new Map<string, string>();
    told.push(markup`<h3>Turn ${place + 1}</h3>
<p class="soft">The client had said:</p>${words(clientBefore(session, place) ?? '')}
${own.map((one) => tryOf(one, heard.get(one.id) ?? ''))}`);
  }
  return section('Moments answered anew', told);
}

function tryOf({ words: said, at }: MomentTry, heard: string): Part {
  return markup`<blockquote><p class="soft">You, ${whenOf(at)}</p>${words(said)}${heard === '' ? null : markup`<p class="soft">Heard: ${heard}</p>`}</blockquote>`;
}

function heardIn(moment: MomentView | null): Map<string, string> {
  return new Map(
    (moment?.tries ?? []).map(({ id, turn }) => [
      id,
      turn.findings.map(({ title }) => title).join(', '),
    ]),
  );
}
