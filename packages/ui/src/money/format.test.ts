import { describe, expect, it } from 'vitest';
import { formatMoney } from './format.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it('prints minor units in the way of the locale', () => {
    expect(plain(formatMoney({ amountMinor: 12000, currency: 'EUR' }, 'de-DE'))).toBe('120,00 €');
    expect(plain(formatMoney({ amountMinor: 12050, currency: 'EUR' }, 'en-GB'))).toBe('€120.50');
  });

  it('knows currencies with no or three decimals', () => {
    expect(plain(formatMoney({ amountMinor: 500, currency: 'JPY' }, 'de-DE'))).toBe('500 ¥');
    expect(plain(formatMoney({ amountMinor: 1500, currency: 'KWD' }, 'en-GB'))).toBe('KWD 1.500');
  });

  it('drops zero decimals only of whole amounts, and only when asked', () => {
    expect(plain(formatMoney({ amountMinor: 12000, currency: 'EUR' }, 'de-DE', { isShort: true }))).toBe('120 €');
    expect(plain(formatMoney({ amountMinor: 12050, currency: 'EUR' }, 'de-DE', { isShort: true }))).toBe('120,50 €');
  });

  it('shows the sign of a movement', () => {
    expect(plain(formatMoney({ amountMinor: 100, currency: 'EUR' }, 'de-DE', { isSigned: true }))).toBe('+1,00 €');
  });
});
