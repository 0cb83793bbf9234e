import { property } from 'lit/decorators.js';
import type { CohortMember, CohortView } from '../../server/api/contract/cohort.ts';
import { removeMember } from '../cohort-api.ts';
import { cohort as say } from '../strings/cohort.ts';
import { ActingPart } from './acting-part.ts';

/** A part of a cohort's page that lists some of those in it, and from which they are removed. */
export abstract class MemberPart extends ActingPart {
  @property({ attribute: false }) cohort: CohortView | null = null;

  /** What is said before somebody of this name is removed. */
  protected abstract removalText(name: string): string;

  /** Asks whether somebody is to be removed, and removes them after a yes. */
  protected askToRemove({ id }: CohortView, { id: account, name }: CohortMember): Promise<void> {
    return this.ask({
      question: say.removeTitle(name),
      text: this.removalText(name),
      yes: say.removeYes,
      no: say.leaveIt,
      deed: async () => {
        this.pass(await removeMember(id, account));
        return say.removed(name);
      },
    });
  }
}
