import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listRooms, root } from './rooms.ts';

/** What a room may import of ours. A name allows that entry alone, a trailing `*` everything that begins so. */
interface Rule {
  allows: string[];
  /** Allowed in tests and benches besides. */
  inTests?: string[];
}

const values = ['@daraport/domain', '@daraport/domain/countries', '@daraport/domain/intake', '@daraport/domain/seeded'];
const rules: Record<string, Rule> = {
  drizzle: { allows: values },
  'packages/domain': { allows: [] },
  'packages/access': { allows: values },
  'packages/telemetry': { allows: [] },
  'packages/events': {
    allows: [...values, '@daraport/drizzle*', '@daraport/telemetry'],
    inTests: ['@daraport/telemetry/testing'],
  },
  'packages/vault': { allows: [...values, '@daraport/drizzle*'] },
  'packages/subgraph': {
    allows: [
      ...values,
      '@daraport/access',
      '@daraport/drizzle*',
      '@daraport/events',
      '@daraport/telemetry',
      '@daraport/vault',
    ],
    inTests: ['@daraport/telemetry/testing'],
  },
  'packages/notify': {
    allows: [...values, '@daraport/telemetry'],
    inTests: ['@daraport/sandbox', '@daraport/telemetry/testing'],
  },
  'packages/scanner': { allows: [], inTests: ['@daraport/sandbox'] },
  'packages/sandbox': { allows: [] },
  'packages/ui': { allows: [] },
  'packages/client': { allows: [...values, '@daraport/ui*'] },
  'packages/cli': { allows: ['@daraport/*'] },
  gateway: {
    allows: [...values, '@daraport/access', '@daraport/subgraph', '@daraport/telemetry'],
    inTests: ['@daraport/telemetry/testing'],
  },
  e2e: { allows: [], inTests: ['@daraport/telemetry/testing'] },
  bench: { allows: ['@daraport/gateway', '@daraport/subgraph', '@daraport/telemetry'] },
};

/** The rule of a room; a room without one may import nothing of ours. */
function ruleOf(room: string): Rule {
  const [floor, name] = room.split('/');
  if (floor === 'portals') return { allows: [...values, '@daraport/client*', '@daraport/ui*'] };
  if (floor !== 'subgraphs') return rules[room] ?? { allows: [] };
  const kit = ['access', 'events', 'notify', 'scanner', 'subgraph', 'vault'].map((kitRoom) => `@daraport/${kitRoom}`);
  const tables = [`@daraport/drizzle/tables/${name}`, '@daraport/drizzle/tables/columns'];
  const inTests = [
    '@daraport/drizzle',
    '@daraport/drizzle/embedded',
    '@daraport/drizzle/testing',
    '@daraport/subgraph/testing',
    '@daraport/sandbox',
  ];
  return { allows: [...values, ...kit, ...tables], inTests };
}

/** Every import that the rules of "who may import whom" forbid, as one line each: file, import, reason. */
export function findViolations(house = root): string[] {
  return listRooms(house).flatMap((room) => violationsOf(room, house));
}

function violationsOf(room: string, house: string): string[] {
  const rule = ruleOf(room);
  const files = globSync(`${room}/**/*.{ts,tsx}`, {
    cwd: house,
    exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
  });
  return files.toSorted().flatMap((file) => {
    const isTest = /(\.test|\.bench|\/testing|\/testing\/[\w-]+)\.tsx?$/.test(file);
    return importsOf(readFileSync(join(house, file), 'utf8')).flatMap((name) => {
      if (name.startsWith('.')) return leaves(room, file, name) ? [`${file}: ${name} reaches into another room`] : [];
      if (!name.startsWith('@daraport/') || isAllowed(name, rule, isTest)) return [];
      return [`${file}: ${room} may not import ${name}`];
    });
  });
}

function isAllowed(name: string, { allows, inTests = [] }: Rule, isTest: boolean): boolean {
  return [...allows, ...(isTest ? inTests : [])].some((pattern) => matches(name, pattern));
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function leaves(room: string, file: string, name: string): boolean {
  return relative(room, join(dirname(file), name)).startsWith('..');
}

/** The names after `from`, `import` and `import(`, types included; comments are left out. */
export function importsOf(source: string): string[] {
  const code = source.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map(([, name]) => name ?? '');
}
