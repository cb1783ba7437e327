import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawQrCode, qrCodeFile } from './drawing.ts';

/** The squares a path fills, as `x,y`. */
function filled(path: string): Set<string> {
  const squares = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) squares.add(`${Number(x) + step},${y}`);
  }
  return squares;
}

describe('a drawn QR code', () => {
  const text = 'https://praxis-linde.example/r/abc123?utm=ä';
  const drawing = drawQrCode(text);

  it('fills exactly the black modules', () => {
    const { data } = encode(text, { ecc: 'M', border: 4 });
    const black = data.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`${x},${y}`] : [])));
    expect(filled(drawing.path)).toEqual(new Set(black));
  });

  it('leaves four white modules on every side', () => {
    const edges = [...filled(drawing.path)].flatMap((square) => square.split(',').map(Number));
    expect(Math.min(...edges)).toBe(4);
    expect(Math.max(...edges)).toBe(drawing.size - 5);
  });

  it('is a file of its own, black on white', () => {
    expect(qrCodeFile(drawing)).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" .*#fff.*#000.*<\/svg>$/);
  });
});
