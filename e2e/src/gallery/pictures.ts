import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const kept = join(import.meta.dirname, 'pictures');
const failed = join(import.meta.dirname, '../../../screenshots/failed/gallery');

/** How much of a picture may differ: edges of letters, which no two processors draw quite alike. */
const MOST_DIFFERENT = 0.001;

/** Keeps the picture as the one that others are compared with. */
export const keep = (name: string, picture: Buffer): Promise<void> =>
  write(join(kept, `${name}.png`), png(halved(PNG.sync.read(picture))));

/**
 * What is different from the picture that was kept, in words; undefined when they are alike. Leaves the new picture, and
 * where they differ, in `screenshots/failed/gallery`.
 */
export async function differenceFrom(name: string, picture: Buffer): Promise<string | undefined> {
  const file = join(kept, `${name}.png`);
  const now = halved(PNG.sync.read(picture));
  if (!existsSync(file)) return await fail(name, now, 'there is no picture to compare with');
  const before = PNG.sync.read(await readFile(file));
  const { width, height } = before;
  if (now.width !== width || now.height !== height)
    return await fail(name, now, `it was ${width} × ${height} and is ${now.width} × ${now.height}`);
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.2 });
  if (count <= MOST_DIFFERENT * width * height) return undefined;
  await write(join(failed, `${name}.difference.png`), png(difference));
  return await fail(name, now, `${count} of ${width * height} pixels differ`);
}

async function fail(name: string, picture: PNG, reason: string): Promise<string> {
  await write(join(failed, `${name}.png`), png(picture));
  return `${name}: ${reason}`;
}

/**
 * A picture of a quarter of the size, each pixel the mean of four in 32 steps of each colour: as good to compare, and
 * small enough to keep.
 */
function halved(picture: PNG): PNG {
  const half = new PNG({ width: picture.width >> 1, height: picture.height >> 1 });
  const row = picture.width * 4;
  for (let y = 0; y < half.height; y += 1)
    for (let x = 0; x < half.width * 4; x += 1) {
      const from = 2 * y * row + 2 * x - (x % 4);
      const four = [from, from + 4, from + row, from + row + 4].map((at) => picture.data[at] ?? 0);
      half.data[y * half.width * 4 + x] = x % 4 === 3 ? 255 : (four.reduce((sum, value) => sum + value, 0) / 4) & 0xf8;
    }
  return half;
}

const png = (picture: PNG) => PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });

async function write(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
