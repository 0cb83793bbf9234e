import { existsSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';

describe('finding a Chromium', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('takes the one that is named', () => {
    const found = findChromium();
    expect(found !== null && existsSync(found)).toBe(true);
    vi.stubEnv('CHROMIUM_PATH', found ?? '');
    expect(findChromium()).toBe(found);
  });

  test.each(['/no/such/browser', import.meta.filename, '/bin/false'])(
    'says so when no browser answers at %s',
    (path) => {
      vi.stubEnv('CHROMIUM_PATH', path);
      expect(() => findChromium()).toThrow(`CHROMIUM_PATH is "${path}"`);
    },
  );
});
