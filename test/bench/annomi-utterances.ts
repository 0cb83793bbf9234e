import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { SpokenTurn } from '../../server/rubric/finding.ts';
import { annomiPath } from './read-annomi.ts';

/** What a counsellor's utterance mostly does, as an expert saw it. */
export const mainKinds = ['question', 'reflection', 'therapist_input', 'other'] as const;
export type MainKind = (typeof mainKinds)[number];

/** One counsellor's utterance in its context, with what an expert saw in it. */
export interface JudgedUtterance {
  readonly coach: string;
  readonly context: readonly SpokenTurn[];
  /** How many of the counsellor's utterances came before. */
  readonly position: number;
  readonly question: boolean;
  readonly reflection: boolean;
  readonly input: boolean;
  readonly advice: boolean;
  /** Null where none was asked, or where the annotator calls nearly everything open. */
  readonly open: boolean | null;
  readonly main: MainKind;
}

/** One conversation. */
export interface JudgedConversation {
  readonly quality: 'high' | 'low';
  readonly spoken: readonly SpokenTurn[];
  readonly utterances: readonly JudgedUtterance[];
}

type Row = Readonly<Record<string, string>>;

/** This annotator calls nearly everything open. */
const unclear = '3';

/** Every conversation of the development half of AnnoMI, row by row as it is published. */
export function readConversations(): JudgedConversation[] {
  const rows: Row[] = parse(readFileSync(annomiPath), { columns: true, bom: true });
  const byTranscript = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.transcript_id ?? '';
    byTranscript.set(id, [...(byTranscript.get(id) ?? []), row]);
  }
  return [...byTranscript.values()].map((transcript) => {
    const spoken = transcript.map(spokenTurn);
    const own = transcript.flatMap((row, at) => (row.interlocutor === 'therapist' ? [at] : []));
    return {
      quality: transcript[0]?.mi_quality === 'low' ? 'low' : 'high',
      spoken,
      utterances: own.map((at, position) =>
        judged(transcript[at] ?? {}, spoken.slice(0, at), position),
      ),
    };
  });
}

function spokenTurn(row: Row): SpokenTurn {
  return {
    speaker: row.interlocutor === 'therapist' ? 'coach' : 'client',
    text: (row.utterance_text ?? '').replace(/\s+/g, ' ').trim(),
  };
}

function judged(row: Row, context: readonly SpokenTurn[], position: number): JudgedUtterance {
  const is = (key: string): boolean => row[key] === 'True';
  const subtype = row.question_subtype;
  return {
    coach: spokenTurn(row).text,
    context,
    position,
    question: is('question_exists'),
    reflection: is('reflection_exists'),
    input: is('therapist_input_exists'),
    advice: row.therapist_input_subtype === 'advice',
    open:
      row.annotator_id === unclear || (subtype !== 'open' && subtype !== 'closed')
        ? null
        : subtype === 'open',
    main: mainKinds.find((kind) => kind === row.main_therapist_behaviour) ?? 'other',
  };
}
