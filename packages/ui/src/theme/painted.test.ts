import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAIRS, ROLES, SURFACES } from './theme.ts';

const source = new URL('../', import.meta.url);

/** A rule of the parts' stylesheets: which colours it writes with and what it lays under them. */
interface Painted {
  readonly selector: string;
  readonly color: string | undefined;
  readonly background: string | undefined;
}

const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.css') && !name.endsWith('colors.css'),
);

const rules: readonly Painted[] = sheets.flatMap((name) => {
  const css = readFileSync(new URL(name, source), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: `${name}: ${selector.trim()}`,
    color: /(?:^|[;\s])color:\s*var\((--d-[\w-]+)\)/.exec(body)?.[1],
    background: /background(?:-color)?:\s*var\((--d-[\w-]+)\)/.exec(body)?.[1],
  }));
});

/** The colours a name stands for: `--d-tone-soft` is that of whichever role the part has. */
const meant = (name: string): string[] =>
  name.startsWith('--d-tone') ? ROLES.map((role) => name.replace('--d-tone', `--d-${role}`)) : [name];

const isHeld = (on: string, under: string) =>
  meant(under).every((ground) =>
    PAIRS.some((pair) => (pair.on === on && pair.under === ground) || (pair.on === ground && pair.under === on)),
  );

describe('every pair that the parts paint', () => {
  it('is among those whose contrast is held', () => {
    const loose = rules.flatMap(({ selector, color, background }) =>
      color && background && color !== background && !isHeld(color, background)
        ? [`${selector}: ${color} on ${background}`]
        : [],
    );
    expect(loose).toEqual([]);
  });

  it('is held on every surface, where a rule says only the colour of its words', () => {
    const loose = rules.flatMap(({ selector, color, background }) =>
      color && !background && !color.startsWith('--d-on-')
        ? SURFACES.filter((under) => !isHeld(color, under)).map((under) => `${selector}: ${color} on ${under}`)
        : [],
    );
    expect(loose).toEqual([]);
  });
});
