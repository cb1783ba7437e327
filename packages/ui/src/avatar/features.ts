import { FACES, MOUTHS, type HairStyle } from './drawing.ts';
import { hashOf } from './person.ts';

/** Everything that tells one drawn portrait from another. */
export interface Features {
  readonly ground: string;
  readonly skin: string;
  readonly shade: string;
  readonly blush: string;
  readonly hair: HairStyle;
  readonly hairColor: string;
  readonly brow: string;
  readonly clothes: string;
  readonly neckline: 'round' | 'collar';
  readonly face: string;
  readonly mouth: number;
  readonly beard: boolean;
  readonly glasses: boolean;
}

const GROUNDS = ['#dfe9e4', '#e6e3f1', '#f4e5d6', '#dde8f2', '#f3e0e2', '#e8ebd6', '#d9ebec', '#efe6dc'];
const SKINS = [
  { skin: '#f6d7c3', shade: '#e5b79d', blush: '#e58a78' },
  { skin: '#efc7a6', shade: '#d9a57e', blush: '#dd7f66' },
  { skin: '#dca97f', shade: '#c28b60', blush: '#c96a4d' },
  { skin: '#b97e56', shade: '#9c6440', blush: '#a64f38' },
  { skin: '#8d5a3b', shade: '#70442a', blush: '#8f3d2c' },
  { skin: '#63402c', shade: '#4b2e1e', blush: '#7a3426' },
];
const HAIRS = ['#2a2321', '#41302a', '#6b4630', '#8f6239', '#c39a5c', '#a2502f', '#8c8a88', '#d9d5cf'];
const CLOTHES = [
  '#3d6b62',
  '#42567f',
  '#7d4f63',
  '#c0793f',
  '#5a6b3f',
  '#34424f',
  '#8a6ea8',
  '#b4564e',
  '#6f8fa3',
  '#e0d9cb',
];
const SCARVES = ['#4f7d74', '#6d5a8c', '#b06a58', '#3f5f86', '#a58a4a'];
const OPEN: readonly HairStyle[] = ['bob', 'long', 'bun', 'curls', 'wave', 'parted', 'crop'];
const SHORT: readonly HairStyle[] = ['crop', 'parted', 'bald', 'curls'];

/** The features of a portrait: a pure function of the seed, each drawn from its own hash. */
export function featuresOf(seed: string): Features {
  const pick = <T>(of: readonly T[], salt: string): T => of[hashOf(`${salt}:${seed}`) % of.length] as T;
  const roll = (salt: string): number => hashOf(`${salt}:${seed}`) % 100;
  const isBearded = roll('beard') < 22;
  const wearsScarf = !isBearded && roll('scarf') < 6;
  const hair = wearsScarf ? 'scarf' : pick(isBearded ? SHORT : OPEN, 'hair');
  const tone = hashOf(`skin:${seed}`) % SKINS.length;
  const hairColor = tone > 2 ? pick([...HAIRS.slice(0, 3), '#8c8a88'], 'color') : pick(HAIRS, 'color');
  return {
    ...(SKINS[tone] as (typeof SKINS)[number]),
    ground: pick(GROUNDS, 'ground'),
    hair,
    hairColor: wearsScarf ? pick(SCARVES, 'color') : hairColor,
    brow: wearsScarf ? '#3a2c26' : hairColor,
    clothes: pick(CLOTHES, 'clothes'),
    neckline: roll('collar') < 40 ? 'collar' : 'round',
    face: pick(FACES, 'face'),
    mouth: hashOf(`mouth:${seed}`) % MOUTHS.length,
    beard: isBearded,
    glasses: roll('glasses') < 25,
  };
}
