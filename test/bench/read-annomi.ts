import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Speaker } from '../../server/rubric/finding.ts';

/** Where the development half of AnnoMI lies when it is there; its text is not ours to carry. */
export const annomiPath = join(import.meta.dirname, '../../../shared/annomi/dev.csv');

/** A turn: what one speaker says until the other speaks. */
export interface AnnomiTurn {
  readonly speaker: Speaker;
  readonly text: string;
}

interface Row {
  readonly transcript_id: string;
  readonly interlocutor: string;
  readonly utterance_text: string;
}

/** Every transcript by its number, or null when the file is not there. */
export function readAnnomi(): Map<string, AnnomiTurn[]> | null {
  if (!existsSync(annomiPath)) return null;
  const rows: Row[] = parse(readFileSync(annomiPath), { columns: true, bom: true });
  const transcripts = new Map<string, AnnomiTurn[]>();
  for (const row of rows) {
    const turns = transcripts.get(row.transcript_id) ?? [];
    transcripts.set(row.transcript_id, turns);
    const turn = toTurn(row);
    const before = turns.at(-1);
    if (before?.speaker !== turn.speaker) turns.push(turn);
    else turns[turns.length - 1] = { ...turn, text: `${before.text} ${turn.text}` };
  }
  return transcripts;
}

function toTurn(row: Row): AnnomiTurn {
  return {
    speaker: row.interlocutor === 'therapist' ? 'coach' : 'client',
    text: row.utterance_text.replace(/\s+/g, ' ').trim(),
  };
}

/** The transcript as somebody would have typed it: `Therapist: …`, wrapped by hand. */
export function asText(turns: readonly AnnomiTurn[]): string {
  return turns
    .map(({ speaker, text }) => {
      const label = speaker === 'coach' ? 'Therapist' : 'Client';
      return `${label}: ${text.replace(/(.{60}\S*) /g, '$1\n')}`;
    })
    .join('\n\n');
}
