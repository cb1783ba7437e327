import { reachOf, roles, scopesOfRole } from '@daraport/access';
import { getNamedType, isAbstractType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createMatrix, person } from './testing/matrix/matrix.ts';

const { model, oracle } = createMatrix();

describe('what the access explorer says of a role', () => {
  it.each(roles)('is what a %s reaches by the rules of the graph, and nothing else', (role) => {
    const viewer = person([...scopesOfRole[role]]);
    const { schema } = model;
    const expected = new Set<string>();
    const seen = new Set<string>();
    const visit = (typeName: string): void => {
      const type = schema.getType(typeName);
      if (seen.has(typeName) || !isObjectType(type)) return;
      seen.add(typeName);
      for (const field of Object.values(type.getFields())) {
        if (!oracle(viewer, typeName, field.name)) continue;
        expected.add(`${typeName}.${field.name}`);
        const returned = getNamedType(field.type);
        for (const one of isAbstractType(returned) ? schema.getPossibleTypes(returned) : [returned]) visit(one.name);
      }
    };
    for (const root of ['Query', 'Mutation', 'Subscription']) visit(root);
    const told = reachOf(scopesOfRole[role]);
    expect(told.map(({ type, field }) => `${type}.${field}`)).toEqual([...expected].toSorted(byTypeAndField));
    const unheld = told.flatMap(({ scopes }) => scopes).filter((scope) => !scopesOfRole[role].includes(scope));
    expect(unheld).toEqual([]);
  });
});

/** As `reachOf` sorts: by type, then by field. */
function byTypeAndField(a: string, b: string): number {
  const [one = '', other = ''] = [a, b].map((coordinate) => coordinate.replace('.', '\0'));
  return Number(one > other) - Number(one < other);
}
