import { describe, expect, test } from 'vitest';
import { readLocal, writeLocal } from '../../web/local-moment.ts';

describe('a local date and time', () => {
  test.each([
    ['2026-01-15T09:00', 'Europe/Lisbon', '2026-01-15T09:00:00.000Z'],
    ['2026-07-15T09:00', 'Europe/Lisbon', '2026-07-15T08:00:00.000Z'],
    ['2026-11-21T17:00', 'America/New_York', '2026-11-21T22:00:00.000Z'],
    ['2026-11-21T17:00', 'Asia/Kolkata', '2026-11-21T11:30:00.000Z'],
    ['2026-01-01T00:15', 'Pacific/Auckland', '2025-12-31T11:15:00.000Z'],
    ['2028-02-29T23:59', 'UTC', '2028-02-29T23:59:00.000Z'],
  ])('%s in %s is %s', (text, timeZone, iso) => {
    expect(readLocal(text, timeZone)).toBe(iso);
    expect(writeLocal(iso, timeZone)).toBe(text);
  });

  // In Berlin the clocks go from 02:00 to 03:00 on 29 March 2026, and from 03:00 to 02:00 on 25 October.
  test.each([
    ['before clocks go forward', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['that the clocks leave out', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['after clocks went forward', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['before clocks go back', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['that comes twice', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['after clocks went back', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is read', (_, text, iso) => {
    expect(readLocal(text, 'Europe/Berlin')).toBe(iso);
  });

  test('a change by half an hour is read too', () => {
    expect(readLocal('2026-10-04T01:59', 'Australia/Lord_Howe')).toBe('2026-10-03T15:29:00.000Z');
    expect(readLocal('2026-10-04T02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00.000Z');
    expect(readLocal('2026-10-04T02:30', 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z');
  });

  test.each(['', 'soon', '2026-13-01T00:00', '2026-11-21', '2026-11-21T25:00'])(
    '"%s" is none',
    (text) => {
      expect(readLocal(text, 'UTC')).toBeNull();
    },
  );
});
