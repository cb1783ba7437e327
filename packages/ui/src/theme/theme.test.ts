import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeSheet } from './apply.ts';
import { contrast, hexToOklch, oklchToHex } from './oklch.ts';
import { brandTheme, PAIRS, type Theme } from './theme.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

function failures(theme: Theme): string[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    PAIRS.filter(({ on, under, ratio }) => contrast(theme[scheme][on] ?? '', theme[scheme][under] ?? '') < ratio).map(
      ({ on, under }) => `${scheme}: ${on} on ${under}`,
    ),
  );
}

describe('a brand theme', () => {
  it('reaches AA in every pair for 1,000 random brand colours', () => {
    fc.assert(
      fc.property(fc.record({ accent: color, second: color }), (brand) => {
        expect(failures(brandTheme(brand))).toEqual([]);
      }),
      { numRuns: 1000, seed: 20_261_123 },
    );
  });

  it.each(['#000000', '#ffffff', '#ffe600', '#0a0a0f', '#808080', '#00ff00', '#ff0000', '#0000ff'])(
    'reaches AA for the extreme %s',
    (accent) => {
      expect(failures(brandTheme({ accent }))).toEqual([]);
    },
  );

  it('keeps a readable brand colour as it is', () => {
    expect(brandTheme({ accent: '#1f6f5c' }).light['--d-accent']).toBe('#1f6f5c');
  });

  it('keeps yellow yellow and writes dark on it', () => {
    const { light } = brandTheme({ accent: '#ffd400' });
    expect(light['--d-accent']).toBe('#ffd400');
    expect(hexToOklch(light['--d-on-accent'] ?? '').l).toBeLessThan(0.3);
  });

  it('refuses what is no colour', () => {
    expect(() => brandTheme({ accent: 'teal' })).toThrow('#rrggbb');
  });

  it('is the default that the stylesheet paints before a brand is known', () => {
    const css = readFileSync(new URL('../styles/colors.css', import.meta.url), 'utf8');
    const bare = (text: string) => text.replaceAll(/\/\*.*?\*\/|\s|;(?=\s*})|["']/gs, '');
    expect(bare(css)).toBe(bare(themeSheet(brandTheme({ accent: '#1f6f5c' }))));
  });
});

describe('OKLCH', () => {
  it('returns the colour it was given', () => {
    fc.assert(
      fc.property(color, (hex) => {
        expect(contrast(oklchToHex(hexToOklch(hex)), hex)).toBeLessThan(1.03);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
