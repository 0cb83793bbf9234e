import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const behaviour = (word: string): string => `title: Says ${word}
kind: strength
weight: 1
check: wording
find:
  - '${word}'
message: Says it, “{quote}”
why: A word matters.
instead:
  - Say ${word}.
icf: ['4.4']
source: [field]
examples:
  flags:
    - {coach: 'A <${word}> for you.'}
    - {coach: 'Not one <${word}> more.'}
    - {coach: 'That <${word}>!'}
  allows:
    - {coach: 'It is fine.'}
    - {coach: 'And now?'}
`;

const files: Readonly<Record<string, string>> = {
  'rubric.yml': `title: Small
version: 1
markers:
  choice: {title: Choice, asks: Is there one?, weight: 1}
`,
  'words.yml': 'politely: [please, kindly]\n',
  'opportunities.yml': '{}\n',
  'session-findings.yml': '{}\n',
  'signs.yml': 'coach: {}\nclient: {}\n',
  'moves.yml': "advice: ['you should']\ninformation: ['it means']\nreflection: ['sounds like']\n",
  'choice/offers-apple.yml': behaviour('apple'),
  'choice/offers-pear.yml': behaviour('pear'),
};

/** Writes a sound rubric of two behaviours into a folder: `choice/offers-apple.yml` and `choice/offers-pear.yml`. */
export function writeSmallRubric(folder: string): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
