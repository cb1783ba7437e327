import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FieldNode, Kind, OperationTypeNode, parse, visit } from 'graphql';
import { expect, it } from 'vitest';
import { PAGED } from './cache.ts';

const root = join(import.meta.dirname, '../../../..');
/** Notices keep their pages by themselves, because new ones come in above them. */
const KEPT_APART = ['myNotices'];

/** Names of the lists that a query asks for from a cursor on. */
function listsOf(text: string): string[] {
  const lists: string[] = [];
  visit(parse(text), {
    OperationDefinition: ({ operation }) => (operation === OperationTypeNode.QUERY ? undefined : false),
    Field: (field: FieldNode) => {
      const after = field.arguments?.find(({ name }) => name.value === 'after');
      if (after?.value.kind === Kind.VARIABLE) lists.push(field.name.value);
    },
  });
  return lists;
}

it('adds the next page to every list that a portal asks for page by page', () => {
  const files = globSync('{portals/*,packages/client}/src/gql/persisted-documents.json', { cwd: root });
  const documents = files.flatMap((file) =>
    Object.values(JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>),
  );
  const lists = new Set(documents.flatMap(listsOf));
  expect(lists).toContain('people');
  const known = new Set([...Object.values(PAGED).flat(), ...KEPT_APART]);
  expect([...lists].filter((name) => !known.has(name))).toEqual([]);
});
