import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findViolations, importsOf } from './boundaries.ts';

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'daraport-house-'));
});

afterEach(() => rmSync(house, { recursive: true }));

describe('the import rules', () => {
  it('hold in this repository', () => {
    expect(findViolations()).toEqual([]);
  });

  it('let a subgraph import its own tables and the kit', () => {
    write(
      'subgraphs/booking/src/slot/graph.ts',
      '@daraport/drizzle/tables/booking',
      '@daraport/subgraph',
      '../builder.ts',
    );
    write('subgraphs/booking/src/slot/graph.test.ts', '@daraport/subgraph/testing', '@daraport/sandbox');
    expect(findViolations(house)).toEqual([]);
  });

  it.each([
    ['another subgraph', '@daraport/subgraph-care'],
    ["another subgraph's tables", '@daraport/drizzle/tables/care'],
    ['all tables at once', '@daraport/drizzle'],
    ['the test kit outside of tests', '@daraport/subgraph/testing'],
    ['a file of another room', '../../../care/src/schema.ts'],
  ])('refuse %s in a subgraph', (_what, name) => {
    write('subgraphs/booking/src/slot/service.ts', name);
    expect(findViolations(house)).toEqual([expect.stringContaining(name)]);
  });

  it('refuse the graph in ui, and our code in journeys', () => {
    write('packages/ui/src/button.tsx', '@daraport/client');
    write('e2e/journey.test.ts', '@daraport/domain');
    expect(findViolations(house)).toHaveLength(2);
  });

  it('let the gateway know the kit, and no subgraph even in its tests', () => {
    write('gateway/src/create.ts', '@daraport/subgraph', '@daraport/access');
    expect(findViolations(house)).toEqual([]);
    write('gateway/src/create.test.ts', '@daraport/subgraph-care');
    expect(findViolations(house)).toEqual([expect.stringContaining('@daraport/subgraph-care')]);
  });

  it('see every form of import', () => {
    const source = `import a from 'a';\nimport type { B } from "b";\nimport 'c';\nexport * from 'd';\nconst e = await import('e');
      import {\n  f,\n} from 'f';\n// import x from 'x'\n * names come from 'y'`;
    expect(importsOf(source)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

function write(file: string, ...imports: string[]): void {
  const [floor = '', name = ''] = file.split('/');
  const room = ['packages', 'subgraphs', 'portals'].includes(floor) ? join(floor, name) : floor;
  mkdirSync(join(house, dirname(file)), { recursive: true });
  writeFileSync(join(house, room, 'package.json'), '{}');
  writeFileSync(join(house, file), imports.map((path) => `import '${path}';`).join('\n'));
}
