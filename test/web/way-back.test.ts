import { expect, test } from 'vitest';
import { through, wayBack, wayFrom } from '../../web/way-back.ts';

test('a door leads back to where somebody was', () => {
  const door = through('/sign-in', '/?level=2');
  expect(door).toBe('/sign-in?to=%2F%3Flevel%3D2');
  expect(wayBack(new URL(door, 'http://x').search)).toBe('/?level=2');
  expect(through('/sign-in', '/')).toBe('/sign-in');
});

test('from one door to the next the way back stays the same', () => {
  expect(wayFrom('/growth', '')).toBe('/growth');
  expect(wayFrom('/sign-in', '?to=/growth')).toBe('/growth');
  expect(wayFrom('/password/secret', '')).toBe('/');
});

test.each([
  '',
  'growth',
  '//evil.example/growth',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example/growth',
  'javascript:alert(1)',
  '/sign-in',
  '/welcome/x',
  '/no/such/page',
])('"%s" leads to the front page', (to) => {
  expect(wayBack(`?to=${encodeURIComponent(to)}`)).toBe('/');
});
