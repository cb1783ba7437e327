import { describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/i18n.ts';
import { tourTexts } from './messages/index.ts';
import { mayOfferAt, selectorOf, tourOf, TOURS } from './tours.ts';

describe('a first-steps tour', () => {
  it('has three to six steps for every role but the operator, each in words of both languages', async () => {
    for (const locale of LOCALES) {
      await tourTexts.use(locale);
      for (const [role, steps] of Object.entries(TOURS)) {
        expect(steps.length, role).toBeGreaterThanOrEqual(3);
        expect(steps.length, role).toBeLessThanOrEqual(6);
        for (const { name } of steps) {
          expect(tourTexts.t(`steps.${name}.title`), `${locale} ${name}`).not.toBe('');
          expect(tourTexts.t(`steps.${name}.text`), `${locale} ${name}`).not.toBe('');
        }
      }
    }
    expect(tourOf('OPERATOR')).toBeUndefined();
    expect(tourOf(undefined)).toBeUndefined();
  });

  it('points at places under the base of the portal', () => {
    const hrefOf = (path: string) => `/specialist${path === '/' ? '' : path}`;
    expect(selectorOf({ place: '/' }, hrefOf)).toBe('nav a[href="/specialist"]');
    expect(selectorOf({ part: 'bell' }, hrefOf)).toBe('.d-bell');
  });

  it('is offered at the start alone', () => {
    expect(mayOfferAt('/')).toBe(true);
    for (const path of ['/book/lena-brandt', '/visit/1', '/appointments', '/messages', '/sign-in', '/calendar'])
      expect(mayOfferAt(path), path).toBe(false);
  });
});
