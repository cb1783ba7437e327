import type { Journey } from '@daraport/access';
import { expect, it } from 'vitest';
import { brokenBy, compare, isSplitAsPlanned, settledOf, type Counted } from './figures.ts';

const arms = [
  { journey: 'DIRECTORY', sharePercent: 50 },
  { journey: 'MATCHING', sharePercent: 50 },
] as const;
/** What was counted of a way on a day. */
const on = (day: string, journey: Journey, visitors: number, booked: number, cancelled = 0) => ({
  day,
  journey,
  visitors,
  booked,
  cancelled,
});
const counted = (counts: Counted['counts'], about: Partial<Counted> = {}): Counted => ({
  arms,
  counts,
  windowDays: 7,
  until: '2026-11-20',
  ...about,
});

it('speaks only of those whose window is over for everyone of their day', () => {
  const counts = [on('2026-11-12', 'MATCHING', 10, 2), on('2026-11-13', 'MATCHING', 90, 5)];
  // Who came late on the 12th may book until late on the 19th: on the 20th all is known.
  expect(settledOf(counted(counts), 'MATCHING')).toEqual({ of: 10, did: 2 });
  expect(settledOf(counted(counts, { until: '2026-11-19' }), 'MATCHING')).toEqual({ of: 0, did: 0 });
  expect(settledOf(counted(counts, { until: '2026-11-21' }), 'MATCHING')).toEqual({ of: 100, did: 7 });
  expect(settledOf(counted(counts), 'DIRECTORY')).toEqual({ of: 0, did: 0 });
});

it('leaves it open with few, says more with many, and shows how it came to that', () => {
  const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];
  const counts = days.flatMap((day) => [on(day, 'DIRECTORY', 250, 10), on(day, 'MATCHING', 250, 40)]);
  const [few] = compare(counted(counts, { until: '2026-11-09' }));
  expect(few).toMatchObject({ journey: 'MATCHING', verdict: 'MORE', points: [{ day: '2026-11-09' }] });
  const [whole] = compare(counted(counts));
  expect(whole?.points.map(({ day }) => day)).toEqual(['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12']);
  expect(whole?.points.at(-1)).toMatchObject({ lower: whole?.lower, upper: whole?.upper });
  expect(whole?.estimate).toBeCloseTo(0.12);
  const turned = compare(counted(counts, { arms: arms.toReversed() }));
  expect(turned).toMatchObject([{ journey: 'DIRECTORY', verdict: 'FEWER' }]);
  const small = [on('2026-11-01', 'DIRECTORY', 20, 1), on('2026-11-01', 'MATCHING', 20, 4)];
  expect(compare(counted(small))).toMatchObject([{ verdict: 'OPEN' }]);
  expect(compare(counted([]))).toMatchObject([{ verdict: 'OPEN', lower: -1, upper: 1, points: [] }]);
});

it('tells at most sixty points, the last among them', () => {
  const day = (index: number) => `2026-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const counts = Array.from({ length: 200 }, (_, index) => on(day(index), 'MATCHING', 3, 1));
  const [compared] = compare(counted(counts));
  expect(compared?.points.length).toBeGreaterThan(40);
  expect(compared?.points.length).toBeLessThanOrEqual(60);
  expect(compared?.points.at(-1)?.upper).toBe(compared?.upper);
});

it('has wider bounds where more ways are compared, so that all hold together', () => {
  const counts = [on('2026-11-01', 'DIRECTORY', 400, 40), on('2026-11-01', 'MATCHING', 400, 60)];
  const three = [...arms, { journey: 'ASSISTED', sharePercent: 33 }] as const;
  const [one] = compare(counted(counts));
  const [other] = compare(counted(counts, { arms: three }));
  expect((other?.upper ?? 0) - (other?.lower ?? 0)).toBeGreaterThan((one?.upper ?? 0) - (one?.lower ?? 0));
});

it('notices a split that is not as planned, from all who were shown a way', () => {
  const split = (first: number, second: number) =>
    isSplitAsPlanned(counted([on('2026-11-19', 'DIRECTORY', first, 0), on('2026-11-19', 'MATCHING', second, 0)]));
  expect([split(0, 0), split(510, 490), split(600, 400)]).toEqual([true, true, false]);
});

it('breaks the guardrail once a way is surely worse by more than is tolerated, and not before', () => {
  const of = (second: [number, number], visitors = 1000) =>
    counted([on('2026-11-01', 'DIRECTORY', visitors, 100, 10), on('2026-11-01', 'MATCHING', visitors, ...second)]);
  const bookings = (tolerancePercent: number) => ({ figure: 'BOOKINGS', tolerancePercent }) as const;
  const cancellations = (tolerancePercent: number) => ({ figure: 'CANCELLATIONS', tolerancePercent }) as const;
  expect(brokenBy(bookings(0), of([20, 0]))).toBe('MATCHING');
  expect(brokenBy(bookings(10), of([20, 0]))).toBeUndefined();
  expect(brokenBy(bookings(0), of([90, 0]))).toBeUndefined();
  expect(brokenBy(bookings(0), of([300, 0]))).toBeUndefined();
  expect(brokenBy(cancellations(2), of([100, 90]))).toBe('MATCHING');
  expect(brokenBy(cancellations(2), of([100, 20]))).toBeUndefined();
  expect(brokenBy(cancellations(0), of([100, 0]))).toBeUndefined();
});
