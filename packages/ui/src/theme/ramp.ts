import { contrast, oklchToHex, type Oklch } from './oklch.ts';

/**
 * The colour nearest to `start` that reaches `ratio` against every background, moved in lightness only:
 * darker when `direction` is -1, lighter when 1. Ends at black or white if nothing else reaches it.
 */
export function reach(start: Oklch, backgrounds: readonly string[], ratio: number, direction: -1 | 1): string {
  for (let l = start.l; l >= 0 && l <= 1; l += direction * 0.005) {
    const hex = oklchToHex({ ...start, l });
    if (backgrounds.every((background) => contrast(hex, background) >= ratio)) return hex;
  }
  return direction === 1 ? '#ffffff' : '#000000';
}

/** A filled surface with the text on it. */
export interface Fill {
  readonly fill: string;
  readonly hover: string;
  readonly on: string;
}

const LIGHT_TEXT = '#ffffff';

/**
 * A fill as near to `color` as text on it allows: white text wherever a small step darker makes it
 * readable, else near-black text (yellow, mint). Hover moves away from the text's lightness.
 */
export function fillOf(color: Oklch, ratio: number): Fill {
  const darkText = oklchToHex({ l: 0.18, c: Math.min(color.c, 0.03), h: color.h });
  const whiteIsNear = contrast(oklchToHex(color), LIGHT_TEXT) >= 3.4;
  const direction = whiteIsNear ? -1 : 1;
  const on = whiteIsNear ? LIGHT_TEXT : darkText;
  const fill = reach(color, [on], ratio, direction);
  const hover = reach(
    { ...color, l: clamp(hexLightness(fill, color, direction) + direction * 0.045) },
    [on],
    ratio,
    direction,
  );
  return { fill, hover, on };
}

const clamp = (l: number): number => Math.min(0.97, Math.max(0.12, l));

function hexLightness(hex: string, color: Oklch, direction: -1 | 1): number {
  for (let l = color.l; l >= 0 && l <= 1; l += direction * 0.005) {
    if (oklchToHex({ ...color, l }) === hex) return l;
  }
  return direction === 1 ? 1 : 0;
}
