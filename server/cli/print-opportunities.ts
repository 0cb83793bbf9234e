import type { Marker } from '../rubric/rubric.ts';
import type { MarkerScore } from '../rubric/score.ts';
import type { Page } from './terminal.ts';

/** What the client offered to each marker, and what became of it. */
export function printOpportunities(
  scores: readonly MarkerScore[],
  markers: readonly Marker[],
  { colours }: Pick<Page, 'colours'>,
): string[] {
  const rows = markers.flatMap(({ id, title }) => {
    const { taken, missed, spoiled } = scores.find((score) => score.id === id)?.opportunities ?? {
      taken: 0,
      missed: 0,
      spoiled: 0,
    };
    const all = taken + missed + spoiled;
    const lost = [
      ...(missed > 0 ? [`${missed} missed`] : []),
      ...(spoiled > 0 ? [`${spoiled} spoiled`] : []),
    ].join(', ');
    return all === 0 ? [] : [{ title, told: `${taken} of ${all} taken`, lost }];
  });
  const names = Math.max(0, ...rows.map(({ title }) => title.length)) + 4;
  return [
    colours.bold('Opportunities'),
    ...(rows.length === 0
      ? [colours.dim('  The client offered none that could be heard.')]
      : rows.map(
          ({ title, told, lost }) =>
            `  ${title}`.padEnd(names) + told + (lost === '' ? '' : colours.dim(`  ${lost}`)),
        )),
  ];
}
