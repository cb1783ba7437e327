/** Letters that are no other letter with an accent. */
const spelled = new Map(
  Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' }),
);

/** The word of an address for a name: letters and digits without accents, joined by hyphens; `specialist` where none is left. */
export function slugOf(name: string): string {
  const plain = Array.from(name.normalize('NFC').toLowerCase(), (letter) => spelled.get(letter) ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'specialist';
}
