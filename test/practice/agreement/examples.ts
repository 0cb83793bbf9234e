/** Counts from a table written as in print: a line an item, a number a category. */
export function counts(table: string): number[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
}

/** Fleiss (1971), the 30 patients: how many of 6 psychiatrists gave each of 5 diagnoses. */
export const patients = counts(`
  0 0 0 6 0
  0 3 0 0 3
  0 1 4 0 1
  0 0 0 0 6
  0 3 0 3 0
  2 0 4 0 0
  0 0 4 0 2
  2 0 3 1 0
  2 0 0 4 0
  0 0 0 0 6
  1 0 0 5 0
  1 1 0 4 0
  0 3 3 0 0
  1 0 0 5 0
  0 2 0 3 1
  0 0 5 0 1
  3 0 0 1 2
  5 1 0 0 0
  0 2 0 4 0
  1 0 2 0 3
  0 0 0 0 6
  0 1 0 5 0
  0 2 0 1 3
  2 0 0 4 0
  1 0 0 4 1
  0 5 0 1 0
  4 0 0 0 2
  0 2 0 4 0
  1 0 5 0 0
  0 0 0 0 6`);

/** The table by which Fleiss' kappa is mostly taught: 10 items, 14 raters, 5 categories. */
export const fourteenRaters = counts(`
  0 0 0 0 14
  0 2 6 4 2
  0 0 3 5 6
  0 3 9 2 0
  2 2 8 1 1
  7 7 0 0 0
  3 2 6 3 0
  2 5 3 2 2
  6 5 2 1 0
  0 2 2 3 7`);

/** Gwet (2014), two abstractors of 100 charts: ectopic, abnormal or normal pregnancy. */
export const abstractors = counts(`
  13 0 0
  0 20 7
  0 4 56`);

/** What two raters said as a table, item by item as counts. */
export function itemsOfTable(table: readonly (readonly number[])[]): number[][] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) =>
      Array.from({ length: count }, () => row.map((_, at) => Number(at === i) + Number(at === j))),
    ),
  );
}
