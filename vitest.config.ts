import { defineConfig } from 'vitest/config';

/** `node` proves the program, `browser` drives the built page in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a page tells is waited for, as a person would wait.
          expect: { poll: { timeout: 15_000, interval: 50 } },
          // A shared machine may stall a browser for longer than that; what is broken fails twice.
          retry: 1,
          fileParallelism: false,
          // One after the other in one process: the rubric and the clients are read once for all of them.
          isolate: false,
        },
      },
    ],
  },
});
