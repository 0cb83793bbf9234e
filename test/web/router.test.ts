import { expect, test } from 'vitest';
import { matchRoute, pathTo } from '../../web/router.ts';

test('each page has its address', () => {
  expect(matchRoute(pathTo.home)).toEqual({ page: 'home' });
  expect(matchRoute(pathTo.growth)).toEqual({ page: 'growth' });
  expect(matchRoute(pathTo.practice('a1'))).toEqual({ page: 'practice', session: 'a1' });
  expect(matchRoute(pathTo.debrief('a1'))).toEqual({ page: 'debrief', session: 'a1' });
  expect(matchRoute(pathTo.comparison('a1', 'b/2'))).toEqual({
    page: 'comparison',
    session: 'a1',
    other: 'b/2',
  });
  expect(matchRoute(pathTo.cohorts)).toEqual({ page: 'cohorts' });
  expect(matchRoute(pathTo.cohort('c1'))).toEqual({ page: 'cohort', cohort: 'c1' });
  expect(matchRoute(pathTo.traineeDebrief('c1', 's/1'))).toEqual({
    page: 'trainee-debrief',
    cohort: 'c1',
    session: 's/1',
  });
  expect(matchRoute(pathTo.calibrations('c1'))).toEqual({ page: 'calibrations', cohort: 'c1' });
  expect(matchRoute(pathTo.calibration('c1', 'e1'))).toEqual({
    page: 'calibration',
    cohort: 'c1',
    exercise: 'e1',
  });
  expect(matchRoute(pathTo.reviews('c1'))).toEqual({ page: 'reviews', cohort: 'c1' });
  expect(matchRoute(pathTo.join('AB-CD'))).toEqual({ page: 'join', code: 'AB-CD' });
  expect(matchRoute(pathTo.signIn)).toEqual({ page: 'sign-in' });
  expect(matchRoute(pathTo.passwordLink)).toEqual({ page: 'password-link' });
  expect(matchRoute(pathTo.newPassword('s1'))).toEqual({ page: 'new-password', secret: 's1' });
  expect(matchRoute(pathTo.welcome('s1'))).toEqual({ page: 'welcome', secret: 's1' });
});

test('an id comes back as it went in, whatever it holds', () => {
  const scenario = 'team lead/größer?';
  expect(matchRoute(pathTo.briefing(scenario))).toEqual({ page: 'briefing', scenario });
});

test('what names no page is unknown and nothing throws', () => {
  for (const path of [
    '/growth/x',
    '/practice',
    '/welcome',
    '/people/x',
    '/constructor',
    '/nowhere',
    '/practice/a/b',
    '/practice/%E0%A4',
    '/comparison/a',
    '/join',
    '/cohorts/a/b',
    '/cohorts/a/people/b',
    '/practice/a/sessions/b',
    '/cohorts/a/sessions/%E0',
    '/cohorts/a/sessions/b/c',
    '/comparison/a/%E0',
    '/comparison/a/b/c',
  ]) {
    expect(matchRoute(path), path).toEqual({ page: 'unknown' });
  }
});

test('a slash at the end changes nothing', () => {
  expect(matchRoute('/growth/')).toEqual({ page: 'growth' });
});
