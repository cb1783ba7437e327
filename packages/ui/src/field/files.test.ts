import { describe, expect, it } from 'vitest';
import { formatBytes, sortFiles } from './files.ts';

const file = (name: string, type: string, size = 10) => ({ name, type, size });

describe('a field of files', () => {
  const rules = { accept: '.pdf, image/*, text/plain', maxBytes: 100, maxFiles: 3 };

  it('takes what its kinds name, by ending, family or type', () => {
    const files = [file('A.PDF', ''), file('b.png', 'image/png'), file('c', 'text/plain')];
    expect(sortFiles(files, rules, 0)).toEqual({ taken: files, refused: [] });
  });

  it('says why it does not take a file', () => {
    const files = [
      file('a.exe', 'application/x-msdownload'),
      file('b.pdf', 'application/pdf', 101),
      file('c.pdf', 'application/pdf', 0),
      file('d.pdf', 'application/pdf', 100),
      file('e.pdf', 'application/pdf'),
    ];
    expect(sortFiles(files, rules, 2)).toEqual({
      taken: [files[3]],
      refused: [
        { name: 'a.exe', reason: 'kind' },
        { name: 'b.pdf', reason: 'size' },
        { name: 'c.pdf', reason: 'empty' },
        { name: 'e.pdf', reason: 'count' },
      ],
    });
  });

  it('takes anything without rules', () => {
    expect(sortFiles([file('a.exe', '')], {}, 99).taken).toHaveLength(1);
  });

  it.each([
    [0, '0 Byte'],
    [999, '999 Byte'],
    [12_345, '12 kB'],
    [2_400_000, '2,4 MB'],
    [10_000_000, '10 MB'],
    [5e12, '5.000 GB'],
  ])('tells %d bytes as %s', (bytes, words) => {
    expect(formatBytes(bytes, 'de-DE').replaceAll(/\s/g, ' ')).toBe(words);
  });
});
