import { describe, expect, it } from 'vitest';
import { hrefOf, isSafeHref } from './links.ts';

describe('the address of a link', () => {
  it.each([
    ['example.org/hilfe?x=1', 'https://example.org/hilfe?x=1'],
    [' http://example.org ', 'http://example.org'],
    ['ana@example.org', 'mailto:ana@example.org'],
    ['+49 (30) 123-456', 'tel:+4930123456'],
  ])('%s is %s', (typed, href) => {
    expect(hrefOf(typed)).toBe(href);
  });

  it.each([
    '',
    'hallo',
    'zwei worte.de',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc',
  ])('%j is none', (typed) => {
    expect(hrefOf(typed)).toBeUndefined();
  });

  it('is never one that runs something', () => {
    expect(['javascript:1', ' https://a.b', '//evil.example', '/intern', 'vbscript:x'].filter(isSafeHref)).toEqual([]);
  });
});
