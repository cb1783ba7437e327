/** A number from 0 to 2³²-1 that is always the same for the same text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

const TITLES = /^(dr|prof|med|phil|rer|nat|dipl|psych|mag|mr|mrs|ms|herr|frau|pd|priv|doz|dott|msc|bsc)\.?-?$/i;

/** One or two letters for a name without its titles: "Dr. med. Ana Šarić" is "AŠ"; "?" for no name. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s,]+/)
    .filter((word) => /\p{L}/u.test(word));
  const names = words.filter(
    (word) =>
      !word
        .split(/[.-]/)
        .filter(Boolean)
        .every((part) => TITLES.test(part)),
  );
  const chosen = names.length > 0 ? names : words;
  const ends = chosen.length > 1 ? [chosen[0], chosen.at(-1)] : chosen;
  const letters = ends.map((word) => word?.match(/\p{L}/u)?.[0].toLocaleUpperCase() ?? '');
  return letters.join('') || '?';
}

/** The tint of a person without a photo: a hue 0–359 that stays with the id. */
export const tintOf = (id: string): number => (hashOf(id) % 24) * 15;
