import { assert, constantFrom, array, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, schema, writeDocument } from './document.ts';

describe('the editor’s document', () => {
  it.each([
    '',
    'Hallo\nwelt',
    '# Plan\n\nBitte **täglich** *kurz* üben.\n\n## Dann\n\n- eins\n- zwei\n\n3. drei\n4. vier',
    '[hier](https://a.de/?b=1) und [da](mailto:a@b.de)',
    '- außen\n\n  - innen',
  ])('gives back the rich text it was read from: %j', (text) => {
    expect(readDocument(writeDocument(readDocument(text))).toJSON()).toEqual(readDocument(text).toJSON());
    expect(writeDocument(readDocument(text)).trim()).toBe(
      writeDocument(readDocument(writeDocument(readDocument(text)))).trim(),
    );
  });

  it.each([
    '1. kein Punkt',
    '1) auch nicht',
    '# keine',
    '- keine',
    '+ keine',
    '* keine',
    '*nicht*',
    '[a](https://b.de)',
    '\\',
    '<b>',
  ])('keeps words that look like signs as words: %s', (words) => {
    const document = schema.node('doc', null, [
      schema.node('paragraph', null, [schema.text(words), schema.node('hard_break'), schema.text(words)]),
    ]);
    expect(readDocument(writeDocument(document)).toJSON()).toEqual(document.toJSON());
  });

  it('keeps every word of a paragraph, whatever signs are in it', () => {
    const sign = constantFrom(
      '*',
      '_',
      '#',
      '-',
      '1.',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '<',
      '&',
      '>',
      '`',
      '~',
      '!',
      ' ',
      'a',
      'ä',
      '+',
    );
    const words = array(sign, { minLength: 1, maxLength: 12 }).map((signs) =>
      signs.join('').trim().replaceAll(/ +/g, ' '),
    );
    assert(
      property(words, (text) => {
        if (!text) return;
        const document = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])]);
        expect(readDocument(writeDocument(document)).textContent).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads anything at all', () => {
    assert(property(string(), (text) => readDocument(text).check()));
  });
});
