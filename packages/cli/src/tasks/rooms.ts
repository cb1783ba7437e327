import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository's folder. */
export const root = resolve(import.meta.dirname, '../../../..');

/** Every room of the house, as a path below the root: folders that hold a package.json. */
export function listRooms(house = root): string[] {
  const nested = ['packages', 'subgraphs', 'portals'].flatMap((floor) =>
    existsSync(join(house, floor)) ? readdirSync(join(house, floor)).map((name) => `${floor}/${name}`) : [],
  );
  return ['drizzle', ...nested.toSorted(), 'gateway', 'e2e', 'bench'].filter((room) =>
    existsSync(join(house, room, 'package.json')),
  );
}
