import fc from 'fast-check';

/** Counts of 2 to 15 items on a scale of 2 to 4 categories; some items have one rating, or none. */
export const anyItems = fc
  .integer({ min: 2, max: 4 })
  .chain((categories) =>
    fc.array(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: categories, maxLength: categories }),
      { minLength: 2, maxLength: 15 },
    ),
  );

/** What two raters said, 2 to 5 categories. */
export const anyTable = fc
  .integer({ min: 2, max: 5 })
  .chain((categories) =>
    fc.array(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: categories, maxLength: categories }),
      { minLength: categories, maxLength: categories },
    ),
  );

/** The columns of every row in another order, one and the same: as if the categories stood in another order. */
export function turned<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row.slice(1), ...row.slice(0, 1)]);
}
