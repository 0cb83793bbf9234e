/** From where somebody reads a review. */
export interface ReviewSide {
  readonly role: 'instructor' | 'trainee';
  /** Why nothing can be added, or null. */
  readonly closed: string | null;
  /** Why somebody may see a finding otherwise. */
  readonly reasons: readonly { readonly id: string; readonly title: string }[];
  /** Where words are kept that are still being written: the beginning of each place. */
  readonly place: string;
}

/** How somebody is called to the reader. */
export function reasonOf({ reasons }: ReviewSide, id: string | null): string | null {
  return id === null ? null : (reasons.find((reason) => reason.id === id)?.title ?? id);
}
