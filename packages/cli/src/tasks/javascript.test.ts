import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUDGET, describeLoad, weighFirstLoad } from './javascript.ts';

let portal: string;

beforeEach(() => {
  portal = join(mkdtempSync(join(tmpdir(), 'daraport-portal-')), 'patient');
  mkdirSync(join(portal, 'dist/assets'), { recursive: true });
});

afterEach(() => rmSync(join(portal, '..'), { recursive: true }));

describe('the weight of a first visit', () => {
  it('is that of the language that needs more, gzipped', () => {
    build({ de: ['assets/start.js', 'assets/de.js'], en: ['assets/start.js', 'assets/en.js'] });
    write('assets/start.js', 1000);
    write('assets/de.js', 500);
    write('assets/en.js', 100);
    const load = weighFirstLoad(portal);
    expect(load.bytes).toBeGreaterThanOrEqual(1500);
    expect(load.bytes).toBeLessThan(1600);
    expect(load.scripts.map(({ file }) => file)).toEqual(['assets/start.js', 'assets/de.js']);
    expect(describeLoad(load)).toBe('patient: 1.5 kB of 75.0 kB');
  });

  it('names every script, the heaviest first, when it is over the budget', () => {
    build({ de: ['assets/small.js', 'assets/start.js'], en: ['assets/small.js'] });
    write('assets/start.js', BUDGET);
    write('assets/small.js', 2000);
    const [line, ...scripts] = describeLoad(weighFirstLoad(portal)).split('\n');
    expect(line).toMatch(/^patient: 77\.\d kB of 75\.0 kB$/);
    expect(scripts.map((each) => each.replace(/^.*kB {2}/, ''))).toEqual(['assets/start.js', 'assets/small.js']);
  });

  it('is unknown without a build', () => {
    expect(() => weighFirstLoad(portal)).toThrow('the portal was not built');
  });
});

function build(first: Record<string, string[]>): void {
  writeFileSync(join(portal, 'dist/load-plan.json'), JSON.stringify({ first }));
}

/** A file that compression does not make smaller. */
function write(file: string, bytes: number): void {
  writeFileSync(join(portal, 'dist', file), randomBytes(bytes));
}
