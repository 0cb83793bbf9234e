import type { Draft, PublishAnswer } from '../api/contract/draft.ts';
import type { Happening } from './agenda.ts';
import type { FoundedCohort } from './found-school.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The client that the instructor has taken to change. */
const COPIED = 'yes-of-course';

/**
 * An instructor writes: the small client of the guide, published for the cohort, and a copy of one that ships, half done.
 *
 * @param begins the first Monday at midnight, in milliseconds since 1970, UTC
 */
export function planWriting(
  { id, instructors: [author] }: FoundedCohort,
  begins: number,
): Happening[] {
  if (author === undefined) return [];
  return [
    {
      at: begins + 2 * DAY + 19 * HOUR,
      async happens() {
        const draft = await author.ask<Draft>('POST', '/api/drafts', {});
        const { published, faults } = await author.ask<PublishAnswer>(
          'POST',
          `/api/drafts/${draft.id}/publish`,
          { revision: draft.revision, sharedWith: { school: false, cohorts: [id] } },
        );
        if (!published) throw new Error(`The small client has faults: ${JSON.stringify(faults)}`);
      },
    },
    {
      at: begins + 3 * DAY + 20 * HOUR,
      async happens() {
        const {
          id: draft,
          text,
          title,
        } = await author.ask<Draft>('POST', '/api/drafts', {
          from: COPIED,
        });
        await author.ask('PUT', `/api/drafts/${draft}`, {
          text: text.replace(
            /^title: .*$/m,
            `title: ${JSON.stringify(`${title ?? ''} (evening)`)}`,
          ),
          revision: 1,
        });
      },
    },
  ];
}
