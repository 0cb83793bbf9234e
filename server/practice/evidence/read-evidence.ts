import type { Framework } from '../../rubric/framework/framework.ts';
import { crosswalk, numbersOf, type Crosswalk } from '../crosswalk.ts';
import type { Debrief, DebriefTurn } from '../debrief.ts';
import { numberTurns } from '../number-turns.ts';
import type { Piece } from './evidence-file.ts';

/** What is known of a session that evidence is taken from. */
export type EvidenceSource = Pick<Debrief, 'turns' | 'sessionFindings'>;

/** A piece as it reads in its session. */
export interface ReadPiece extends Piece {
  /** The line as the transcript numbers it among its speaker's lines, from 1. */
  readonly line: number;
  readonly speaker: DebriefTurn['speaker'];
  /** When the line began, in milliseconds from the beginning, or null where that is not known. */
  readonly at: number | null;
  readonly quote: string;
  /** What the behaviour is called, and what it does to the partnership; null where none is named, or it has left the rubric. */
  readonly title: string | null;
  readonly bears: 'strength' | 'flag' | null;
  /** Markers of the framework that it speaks for and against. */
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** A finding of a chosen session that was not chosen itself. */
export interface LeftFinding {
  readonly session: string;
  readonly line: number;
  readonly title: string;
}

/** A file's evidence, read anew from its sessions. */
export interface ReadEvidence {
  readonly pieces: readonly ReadPiece[];
  readonly left: readonly LeftFinding[];
  readonly crosswalk: Crosswalk<ReadPiece>;
}

/** What stands in where a rubric has no framework. */
export const noFramework = { id: '', title: '', notice: '', groups: [] };

/**
 * Reads what a file points at. A piece whose line is not there is left out.
 *
 * @param behaviours what the rubric calls them
 * @param sources what was heard in the chosen sessions, by their ids, in the order of the file
 */
export function readEvidence(
  framework: Pick<Framework, 'groups'>,
  behaviours: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: 'strength' | 'flag';
  }[],
  pieces: readonly Piece[],
  sources: ReadonlyMap<string, EvidenceSource>,
): ReadEvidence {
  const lines = new Map([...sources].map(([id, { turns }]) => [id, numberTurns(turns)]));
  const read = pieces.flatMap((piece): ReadPiece[] => {
    const turn = sources.get(piece.session)?.turns.find(({ index }) => index === piece.turn);
    if (turn === undefined) return [];
    const behaviour = behaviours.find(({ id }) => id === piece.behaviour);
    return [
      {
        ...piece,
        line: lines.get(piece.session)?.get(piece.turn) ?? 0,
        speaker: turn.speaker,
        at: turn.stamp?.start ?? null,
        quote: turn.text.slice(piece.start, piece.end),
        title: behaviour?.title ?? null,
        bears: behaviour?.kind ?? null,
        ...numbersOf(framework, piece),
      },
    ];
  });
  const left = [...sources].flatMap(([session, { turns }]) =>
    turns.flatMap(({ index, findings }) =>
      findings
        .filter(({ behaviour }) => !isChosen(pieces, session, index, behaviour))
        .map(({ title }) => ({ session, line: lines.get(session)?.get(index) ?? 0, title })),
    ),
  );
  return { pieces: read, left, crosswalk: crosswalk(framework, read, []) };
}

function isChosen(
  pieces: readonly Piece[],
  session: string,
  turn: number,
  behaviour: string,
): boolean {
  return pieces.some(
    (piece) =>
      piece.kind === 'finding' &&
      piece.session === session &&
      piece.turn === turn &&
      piece.behaviour === behaviour,
  );
}
