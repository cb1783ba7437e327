import { describe, expect, it } from 'vitest';
import { readFileContent, shownName } from './file-content.ts';
import { jpeg, pdf, png } from './testing.ts';

const typeOf = (bytes: Buffer) => readFileContent(bytes)?.mediaType;
const joined = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('what a file is', () => {
  it('is told by its content', () => {
    expect([typeOf(pdf), typeOf(jpeg), typeOf(png)]).toEqual(['application/pdf', 'image/jpeg', 'image/png']);
  });

  it.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a ZIP, as which documents of offices come', 'PK\u0003\u0004'],
    ['a program', 'MZ\u0090\u0000'],
    ['a GIF', 'GIF89a'],
    ['a PDF behind a page', `<html>${pdf.toString('latin1')}`],
    ['a PDF without an end', '%PDF-1.4\nstartxref\n'],
    ['the head of a PDF alone', '%PDF-1.4'],
  ])('is none that is taken: %s', (_what, text) => {
    expect(typeOf(Buffer.from(text, 'latin1'))).toBeUndefined();
  });

  it('is none when it is cut short', () => {
    for (const whole of [jpeg, png]) expect(typeOf(whole.subarray(0, -1))).toBeUndefined();
    expect(typeOf(pdf.subarray(0, pdf.length - 8))).toBeUndefined();
    for (let length = 0; length < jpeg.length; length++) expect(typeOf(jpeg.subarray(0, length))).toBeUndefined();
    for (let length = 0; length < png.length; length++) expect(typeOf(png.subarray(0, length))).toBeUndefined();
  });

  it('ends where it ends: what is carried along behind it is cut off', () => {
    const archive = 'PK\u0003\u0004 something else PK\u0005\u0006';
    expect(readFileContent(joined(jpeg, archive))?.bytes).toEqual(jpeg);
    expect(readFileContent(joined(png, archive, '<script>'))?.bytes).toEqual(png);
    expect(readFileContent(joined(pdf, archive))?.bytes).toEqual(pdf.subarray(0, pdf.length - 1));
  });

  it('is none when a picture begins like a document or a page', () => {
    const comment = (text: string) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(text.length + 2);
      return joined(jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, text, jpeg.subarray(2));
    };
    expect(typeOf(comment('a holiday'))).toBe('image/jpeg');
    for (const text of ['%PDF-1.4', '<HTML><body>', '<script>', '<svg onload=x>'])
      expect(typeOf(comment(text))).toBeUndefined();
  });

  it('is none when a PDF says that it runs or carries something', () => {
    for (const name of ['/JavaScript', '/Launch', '/EmbeddedFile', '/EmbeddedFiles', '/RichMedia']) {
      const bad = pdf.toString('latin1').replace('/Type', `/OpenAction<</S${name}>>/Type`);
      expect(typeOf(Buffer.from(bad, 'latin1'))).toBeUndefined();
    }
  });

  it('survives any bytes behind a true beginning', () => {
    let seed = 7;
    const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % 256;
    for (const head of [jpeg.subarray(0, 20), png.subarray(0, 20), pdf.subarray(0, 9)])
      for (let run = 0; run < 300; run++) {
        const bytes = joined(head, Buffer.from(Array.from({ length: run }, next)));
        expect(readFileContent(bytes)?.bytes.length ?? 0).toBeLessThanOrEqual(bytes.length);
      }
  });
});

it('shows a name without a path, without what cannot be seen, and not too long', () => {
  expect(shownName('../../etc/passwd')).toBe('passwd');
  expect(shownName('C:\\Users\\lena\\Zulassung 2026.pdf')).toBe('Zulassung 2026.pdf');
  expect(shownName('a\u0000b\u202Egnp.exe\r\nx')).toBe('abgnp.exex');
  expect(shownName('..')).toBe('..');
  expect(shownName(' / ')).toBe('document');
  expect(shownName('ä'.repeat(500))).toHaveLength(120);
});
