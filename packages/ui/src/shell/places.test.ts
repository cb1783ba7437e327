import { describe, expect, it } from 'vitest';
import { currentOf, isCurrent, type Place } from './places.ts';

const icon = () => null;

describe('the current place', () => {
  it('is at its path or below it', () => {
    expect(isCurrent({ href: '/messages' }, '/messages/17?x=1')).toBe(true);
    expect(isCurrent({ href: '/messages' }, '/messages-old')).toBe(false);
    expect(isCurrent({ href: '/' }, '/messages')).toBe(false);
    expect(isCurrent({ href: '/' }, '/?welcome')).toBe(true);
  });

  it('is the nearest of several that match', () => {
    const places: Place[] = [
      { href: '/people', label: 'People', icon },
      { href: '/people/roles', label: 'Roles', icon },
    ];
    expect(currentOf(places, '/people/roles/3')?.label).toBe('Roles');
    expect(currentOf(places, '/people/9')?.label).toBe('People');
    expect(currentOf(places, '/')).toBeUndefined();
  });
});
