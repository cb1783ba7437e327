import { describe, expect, it } from 'vitest';
import { fold, score, wordsOf } from './fold.ts';

describe('looking for words', () => {
  it('does not mind accents, case, nor how an umlaut is typed', () => {
    for (const typed of ['Ändern', 'aendern', 'ANDERN', 'a\u0308ndern']) expect(fold(typed)).toBe('andern');
    expect(fold('Größe')).toBe(fold('groesse'));
    expect(fold('Café')).toBe('cafe');
    expect(wordsOf('  Termin   absagen ')).toEqual(['termin', 'absagen']);
  });

  it('wants every word, in the title or in the text', () => {
    expect(score(wordsOf('termin karte'), 'Termin absagen', 'Nichts dazu')).toBe(0);
    expect(score(wordsOf('termin karte'), 'Termin absagen', 'Ihre Karte')).toBeGreaterThan(0);
    expect(score([], 'Anything')).toBe(1);
  });

  it('ranks a title over a text, and a beginning over a middle', () => {
    const word = wordsOf('kamera');
    const ranks = [
      score(word, 'Kamera prüfen'),
      score(word, 'Ihre Kamera'),
      score(word, 'Webkamera'),
      score(word, 'Gespräch', 'Kamera und Mikrofon'),
    ];
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBe(4);
  });
});
