import { LineCounter, parseDocument } from 'yaml';

/** A line of the opening, which may have questions of its own. */
export interface SpokenLine {
  readonly say: string;
  /** Whether `say` is a key of its own in the file. */
  readonly keyed: boolean;
}

/** The parts of a scenario that have a form. What is missing in the file, or is something else, is empty here. */
export interface ScenarioFields {
  readonly title: string;
  readonly summary: string;
  readonly level: number | null;
  readonly turns: { readonly least: number | null; readonly most: number | null };
  readonly client: { readonly name: string; readonly about: string };
  readonly focus: { readonly presenting: string; readonly under: string };
  readonly situation: readonly string[];
  readonly invitation: readonly string[];
  readonly discovery: readonly { readonly ask: string; readonly answer: string }[];
  readonly practises: readonly string[];
  readonly opening: readonly SpokenLine[];
}

/** A text as its form shows it, or where it cannot be read and so has none. */
export type FieldsRead =
  | { readonly fields: ScenarioFields; readonly line: null }
  | { readonly fields: null; readonly line: number };

/** The order of keys in a scenario file, for those that are new. */
export const KEY_ORDER = [
  'title',
  'summary',
  'level',
  'client',
  'situation',
  'invitation',
  'practises',
  'discovery',
  'turns',
  'focus',
  'opening',
] as const;

/** Reads the parts of a text that have a form. Never throws. */
export function readFields(text: string): FieldsRead {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault !== undefined) return { fields: null, line: lines.linePos(fault.pos[0]).line };
  const file = asMap(document.toJS());
  const [client, focus, turns] = ['client', 'focus', 'turns'].map((key) => asMap(file[key]));
  return {
    line: null,
    fields: {
      title: asText(file['title']),
      summary: asText(file['summary']),
      level: asNumber(file['level']),
      turns: { least: asNumber(turns?.['least']), most: asNumber(turns?.['most']) },
      client: { name: asText(client?.['name']), about: asText(client?.['about']) },
      focus: { presenting: asText(focus?.['presenting']), under: asText(focus?.['under']) },
      situation: asList(file['situation']).map(asText),
      invitation: asList(file['invitation']).map(asText),
      discovery: asList(file['discovery'])
        .map(asMap)
        .map(({ ask, answer }) => ({ ask: asText(ask), answer: asText(answer) })),
      practises: asList(file['practises']).map(asText),
      opening: asList(file['opening']).map((line) =>
        typeof line === 'object' && line !== null
          ? { say: asText(asMap(line)['say']), keyed: true }
          : { say: asText(line), keyed: false },
      ),
    },
  };
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function asNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
