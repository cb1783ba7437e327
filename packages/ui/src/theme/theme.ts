import { hexToOklch, oklchToHex, type Oklch } from './oklch.ts';
import { fillOf, reach } from './ramp.ts';

/** What a brand gives: one accent and perhaps a second colour, as `#rrggbb`. */
export interface BrandColors {
  readonly accent: string;
  readonly second?: string;
}

/** CSS custom properties (`--d-…` → `#rrggbb`) for each of the two colour schemes. */
export interface Theme {
  readonly light: Record<string, string>;
  readonly dark: Record<string, string>;
}

/** The least contrast of text on what is under it (WCAG 2.2, 1.4.3 AA). */
export const TEXT_RATIO = 4.5;
/** The least contrast of a control's edge or the focus ring on what is beside it (WCAG 2.2, 1.4.11). */
export const EDGE_RATIO = 3;

/** Hues of the four statuses; fixed, so that green means the same in every brand. */
const STATUS_HUES = { success: 152, warning: 75, danger: 27, info: 248 } as const;

/** Every background that plain text may stand on. */
export const SURFACES = ['--d-bg', '--d-surface', '--d-sunken', '--d-raised'] as const;

type Scheme = 'light' | 'dark';

interface Levels {
  readonly bg: number;
  readonly surface: number;
  readonly sunken: number;
  readonly raised: number;
  readonly line: number;
  readonly border: number;
  readonly text: number;
  readonly muted: number;
  readonly soft: number;
  readonly strong: number;
}

const LEVELS: Record<Scheme, Levels> = {
  light: {
    bg: 0.985,
    surface: 1,
    sunken: 0.962,
    raised: 1,
    line: 0.905,
    border: 0.66,
    text: 0.23,
    muted: 0.49,
    soft: 0.945,
    strong: 0.5,
  },
  dark: {
    bg: 0.185,
    surface: 0.22,
    sunken: 0.255,
    raised: 0.262,
    line: 0.325,
    border: 0.5,
    text: 0.945,
    muted: 0.73,
    soft: 0.29,
    strong: 0.76,
  },
};

/** Computes every colour a portal uses from the brand's, with the contrasts of WCAG AA in both schemes. */
export function brandTheme(brand: BrandColors): Theme {
  return { light: scheme(brand, 'light'), dark: scheme(brand, 'dark') };
}

function scheme(brand: BrandColors, name: Scheme): Record<string, string> {
  const accent = hexToOklch(brand.accent);
  const neutrals = neutralsOf(accent, name);
  const grounds = SURFACES.map((surface) => neutrals[surface] as string);
  const statuses = Object.entries(STATUS_HUES).map(([status, h]) =>
    family(status, { l: 0.55, c: 0.15, h }, grounds, name),
  );
  return Object.assign(
    neutrals,
    family('accent', accent, grounds, name),
    family('second', brand.second ? hexToOklch(brand.second) : accent, grounds, name),
    ...statuses,
    { '--d-focus': focusOf(accent, grounds, name) },
    seriesOf(accent, grounds, name),
  );
}

function neutralsOf(accent: Oklch, name: Scheme): Record<string, string> {
  const level = LEVELS[name];
  const direction = name === 'light' ? -1 : 1;
  const tint = (l: number, strength: number): Oklch => ({ l, c: Math.min(accent.c * 0.12, strength), h: accent.h });
  const grounds = {
    bg: 0.006,
    surface: name === 'light' ? 0 : 0.01,
    sunken: 0.01,
    raised: name === 'light' ? 0 : 0.012,
  } as const;
  const result: Record<string, string> = {};
  for (const [ground, strength] of Object.entries(grounds)) {
    result[`--d-${ground}`] = oklchToHex(tint(level[ground as keyof typeof grounds], strength));
  }
  const backgrounds = SURFACES.map((surface) => result[surface] as string);
  result['--d-line'] = oklchToHex(tint(level.line, 0.012));
  result['--d-border'] = reach(tint(level.border, 0.018), backgrounds, EDGE_RATIO, direction);
  result['--d-text'] = reach(tint(level.text, 0.02), backgrounds, TEXT_RATIO, direction);
  result['--d-muted'] = reach(tint(level.muted, 0.022), backgrounds, TEXT_RATIO, direction);
  return result;
}

/** The members of one colour: fill and text on it, soft ground and text on it, text on plain grounds, edge. */
function family(role: string, color: Oklch, grounds: readonly string[], name: Scheme): Record<string, string> {
  const level = LEVELS[name];
  const direction = name === 'light' ? -1 : 1;
  const lifted = name === 'dark' ? { ...color, l: Math.min(0.86, Math.max(0.58, color.l)) } : color;
  const { fill, hover, on } = fillOf(lifted, TEXT_RATIO);
  const soft = oklchToHex({ l: level.soft, c: Math.min(color.c * 0.4, name === 'light' ? 0.026 : 0.045), h: color.h });
  const start = { ...color, l: name === 'light' ? Math.min(color.l, 0.6) : Math.max(color.l, 0.7) };
  return {
    [`--d-${role}`]: fill,
    [`--d-${role}-hover`]: hover,
    [`--d-on-${role}`]: on,
    [`--d-${role}-soft`]: soft,
    [`--d-${role}-text`]: reach(start, [...grounds, soft], TEXT_RATIO, direction),
    [`--d-${role}-edge`]: reach(hexToOklch(fill), grounds, EDGE_RATIO, direction),
  };
}

function focusOf(accent: Oklch, grounds: readonly string[], name: Scheme): string {
  const start = { ...accent, l: name === 'light' ? 0.55 : 0.75, c: Math.max(accent.c, 0.02) };
  return reach(start, grounds, EDGE_RATIO + 0.5, name === 'light' ? -1 : 1);
}

/** Hues that people with any colour vision tell apart (Okabe and Ito), for the series after the first. */
const SERIES: readonly Oklch[] = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'].map(hexToOklch);

/** Colours of a plot's lines and bars: the accent first, then fixed ones. */
function seriesOf(accent: Oklch, grounds: readonly string[], name: Scheme): Record<string, string> {
  const direction = name === 'light' ? -1 : 1;
  const lift = (color: Oklch): Oklch => (name === 'light' ? color : { ...color, l: Math.max(color.l, 0.66) });
  const colors = [accent, ...SERIES].map((color) => reach(lift(color), grounds, EDGE_RATIO, direction));
  return Object.fromEntries(colors.map((color, index) => [`--d-series-${index + 1}`, color]));
}

/** The roles that have a fill, a soft ground, a text and an edge. */
export const ROLES = ['accent', 'second', ...Object.keys(STATUS_HUES)] as readonly string[];

/** Every pair the parts paint one upon the other, with the least ratio it must reach. */
export const PAIRS: readonly { on: string; under: string; ratio: number }[] = [
  ...SURFACES.flatMap((under) => [
    { on: '--d-text', under, ratio: TEXT_RATIO },
    { on: '--d-muted', under, ratio: TEXT_RATIO },
    { on: '--d-border', under, ratio: EDGE_RATIO },
    { on: '--d-focus', under, ratio: EDGE_RATIO },
    ...[1, 2, 3, 4, 5].map((series) => ({ on: `--d-series-${series}`, under, ratio: EDGE_RATIO })),
    ...ROLES.map((role) => ({ on: `--d-${role}-text`, under, ratio: TEXT_RATIO })),
    ...ROLES.map((role) => ({ on: `--d-${role}-edge`, under, ratio: EDGE_RATIO })),
  ]),
  ...ROLES.flatMap((role) => [
    { on: `--d-on-${role}`, under: `--d-${role}`, ratio: TEXT_RATIO },
    { on: `--d-on-${role}`, under: `--d-${role}-hover`, ratio: TEXT_RATIO },
    { on: `--d-${role}-text`, under: `--d-${role}-soft`, ratio: TEXT_RATIO },
    { on: '--d-text', under: `--d-${role}-soft`, ratio: TEXT_RATIO },
  ]),
];
