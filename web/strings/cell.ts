/** A cell of a cohort's tables that was opened. */
export const cell = {
  read: 'Debrief',
  nameOf: (title: string, facts: string) => `Read the debrief: ${title}, ${facts}`,
  close: 'Close',
} as const;
