/**
 * A text as one looks for it: small letters, no accents, and `ä`, `ae` and `a` alike (`ö`, `ü`, `ß` likewise), so that
 * "aendern" finds "Ändern" and "cafe" finds "Café".
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/([aou])e/g, '$1');

/** The words of what was typed, folded. */
export const wordsOf = (typed: string): string[] => fold(typed).split(/\s+/).filter(Boolean);

/** How well a folded text answers one folded word: 3 begins with it, 2 has a word that does, 1 contains it, 0 not at all. */
function fitOf(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at <= 0) return at === 0 ? 3 : 0;
  return text.split(/[^\p{L}\p{N}]+/u).some((each) => each.startsWith(word)) ? 2 : 1;
}

/**
 * How well a title, and less so the text under it, answers the words; 0 when one of them is nowhere. No words at all
 * match everything alike.
 */
export function score(words: readonly string[], title: string, text = ''): number {
  const [foldedTitle, foldedText] = [fold(title), fold(text)];
  let sum = 1;
  for (const word of words) {
    const fit = fitOf(foldedTitle, word) * 10 || fitOf(foldedText, word);
    if (fit === 0) return 0;
    sum += fit;
  }
  return sum;
}
