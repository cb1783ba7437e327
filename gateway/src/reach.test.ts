import { readFileSync } from 'node:fs';
import { type Face, faces, reachOf, roles, scopes, scopesOfRole, type Scope } from '@daraport/access';
import { buildSchema, getNamedType, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createMatrix, person } from './testing/matrix/matrix.ts';

const { model, oracle } = createMatrix();
const fileAt = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const schemas: Readonly<Record<Face, GraphQLSchema>> = {
  portal: model.schema,
  public: buildSchema(fileAt('faces/public.graphql')),
  partner: buildSchema(fileAt('faces/partner.graphql')),
};

/** What the rules of the graph let somebody reach in a face, each field with its arguments, by the oracle. */
function expectedReach(held: readonly Scope[], face: Face): string[] {
  const viewer = person([...held]);
  const schema = schemas[face];
  const expected = new Set<string>();
  const seen = new Set<string>();
  const visit = (typeName: string): void => {
    const type = schema.getType(typeName);
    if (seen.has(typeName) || !isObjectType(type)) return;
    seen.add(typeName);
    for (const field of Object.values(type.getFields())) {
      if (!oracle(viewer, typeName, field.name)) continue;
      expected.add(`${typeName}.${field.name}(${field.args.map(({ name }) => name).join()})`);
      const returned = getNamedType(field.type);
      for (const one of isAbstractType(returned) ? schema.getPossibleTypes(returned) : [returned]) visit(one.name);
    }
  };
  for (const root of ['Query', 'Mutation', 'Subscription']) visit(root);
  return [...expected].toSorted();
}

const told = (held: readonly Scope[], face: Face): string[] =>
  reachOf(held, { face })
    .map(({ type, field, arguments: given }) => `${type}.${field}(${given.join()})`)
    .toSorted();

describe('what the access explorer says', () => {
  it.each(roles)('of a %s is what the rules of the graph say, in a portal and as a token, and nothing else', (role) => {
    for (const face of faces)
      expect(told(scopesOfRole[role], face), face).toEqual(expectedReach(scopesOfRole[role], face));
  });

  it('of a token with one scope is what the rules say', () => {
    for (const scope of scopes)
      for (const face of faces) expect(told([scope], face), scope).toEqual(expectedReach([scope], face));
  });

  it('gives for each field a reason that holds, and no scope that is not held or not needed', () => {
    const faults: string[] = [];
    for (const role of roles) {
      const held = scopesOfRole[role];
      for (const { type, field, reason, scopes: used, faces: shown } of reachOf(held)) {
        const isHeld = used.every((scope) => held.includes(scope));
        const isNeeded = used.every((scope) => !oracle(person(used.filter((one) => one !== scope)), type, field));
        const isEnough = oracle(person(used), type, field);
        const isNamed = (reason === 'SCOPES') === used.length > 0;
        const isShown = shown.every((face) => {
          const there = schemas[face].getType(type);
          return isObjectType(there) && field in there.getFields();
        });
        if (!isHeld || !isNeeded || !isEnough || !isNamed || !isShown) faults.push(`${role}: ${type}.${field}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
