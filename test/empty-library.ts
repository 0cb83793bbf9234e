import type { Library } from '../server/open-library.ts';

/** A library in which nothing was ever published. */
export const emptyLibrary: Library = {
  publications: new Map(),
  refresh: async () => undefined,
  find: async () => null,
};
