import { describe, expect, it } from 'vitest';
import { added, clockOf, copiedToWorkdays, dragged, melted, minuteOf, spansOn } from './spans.ts';

const span = (weekday: number, fromMinute: number, toMinute: number) => ({ weekday, fromMinute, toMinute });

describe('a time on the clock', () => {
  it('is a minute and back; the end of the day reads midnight', () => {
    expect(minuteOf('09:30')).toBe(570);
    expect(minuteOf('00:00')).toBe(0);
    expect(minuteOf('00:00', true)).toBe(1440);
    expect(clockOf(1440)).toBe('00:00');
    expect(clockOf(570)).toBe('09:30');
    expect(minuteOf('')).toBeUndefined();
  });
});

describe('hours of a week', () => {
  it('are shown by day, in order', () => {
    expect(spansOn([span(1, 800, 900), span(2, 0, 60), span(1, 540, 600)], 1)).toEqual([
      span(1, 540, 600),
      span(1, 800, 900),
    ]);
  });

  it('grow by a span after the last one, until the day is full', () => {
    expect(added([], 3)).toEqual([span(3, 540, 1020)]);
    expect(added([span(3, 540, 720)], 3)).toEqual([span(3, 540, 720), span(3, 780, 900)]);
    expect(added([span(3, 540, 1400)], 3)).toBeUndefined();
  });

  it('are copied to the other working days, and leave the weekend alone', () => {
    const week = copiedToWorkdays([span(1, 540, 720), span(2, 0, 60), span(6, 600, 660)], 1);
    expect(spansOn(week, 2)).toEqual([span(2, 540, 720)]);
    expect(spansOn(week, 5)).toEqual([span(5, 540, 720)]);
    expect(spansOn(week, 6)).toEqual([span(6, 600, 660)]);
    expect(spansOn(week, 7)).toEqual([]);
  });
});

describe('what is dragged', () => {
  it('melts with what it meets on its day', () => {
    const monday = span(1, 540, 600);
    expect(melted([monday, span(2, 540, 600)], span(1, 600, 660))).toEqual([span(2, 540, 600), span(1, 540, 660)]);
    expect(melted([monday, span(1, 700, 800)], span(1, 560, 720), monday)).toEqual([span(1, 560, 800)]);
  });

  it('stays inside the day and keeps a length', () => {
    const noon = span(1, 600, 720);
    expect(dragged(noon, 'from', 300, 15)).toEqual(span(1, 705, 720));
    expect(dragged(noon, 'to', 900, 15)).toEqual(span(1, 600, 1440));
    expect(dragged(noon, 'whole', -900, 15)).toEqual(span(1, 0, 120));
  });
});
