import {
  type AccessRule,
  type AccessRules,
  accessFromSdl,
  createAccessFilter,
  createRequirementIndex,
  meetsAll,
  type Requirement,
  scopes,
  type TypeAccess,
  type Viewer,
} from '@daraport/access';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createMatrix, narrow, person, supergraphSdl, viewers } from './testing/matrix/matrix.ts';

const matrix = createMatrix();
const { model, oracle, cells } = matrix;

describe('deleting any one rule', () => {
  it('is noticed, or leaves the same rule standing beside it', () => {
    const rules = accessFromSdl(supergraphSdl);
    const pairs = scopes.flatMap((one, index) => scopes.slice(index + 1).map((other) => person([one, other])));
    const everyone = [...viewers.values(), ...narrow.values(), ...pairs];
    const coordinates = cells
      .filter((cell) => cell.shape.endsWith('field'))
      .map((cell) => cell.coordinate.split('.') as [string, string]);
    const outcome = { leaked: 0, leakedByMatrix: 0, repeated: 0, unnoticed: [] as string[] };
    for (const place of placesOf(rules, model.schema)) {
      const changed = without(rules, place);
      const requirementsOf = createRequirementIndex(model.schema, changed);
      const concerned = coordinates.filter(([type, field]) => concerns(model.schema, place, type, field));
      const deleted = requirementsAt(rules, place).map((one) => JSON.stringify(one));
      const isOpenTo = (viewer: Viewer, [type, field]: [string, string]) =>
        meetsAll(viewer, requirementsOf(type, field) ?? []);
      if (concerned.some((one) => everyone.some((viewer) => isOpenTo(viewer, one) && !oracle(viewer, ...one))))
        outcome.leaked++;
      else if (
        concerned.every(([type, field]) =>
          deleted.every((one) => (requirementsOf(type, field) ?? []).some((left) => JSON.stringify(left) === one)),
        )
      )
        outcome.repeated++;
      else outcome.unnoticed.push(place);
      const filter = createAccessFilter({ schema: model.schema, rules: changed });
      const near = cells.filter(
        (cell) =>
          cell.shape.endsWith('field') &&
          cell.selected.some(([type, field]) => concerns(model.schema, place, type, field)),
      );
      if (matrix.compare(filter, near, new Map([...viewers, ...narrow])).leaks.length > 0) outcome.leakedByMatrix++;
    }
    process.stdout.write(
      `deleted rules: ${outcome.leaked} open their field, ${outcome.leakedByMatrix} of them a whole operation, ${outcome.repeated} are said twice in one place\n`,
    );
    expect(outcome.unnoticed).toEqual([]);
    expect(outcome.leaked).toBeGreaterThan(50);
    expect(outcome.leakedByMatrix).toBeGreaterThan(20);
  }, 60_000);
});

const isObject = (schema: GraphQLSchema, name: string): boolean => isObjectType(schema.getType(name));

/** `Type` and `Type.field` of every rule on an object. */
const placesOf = (rules: AccessRules, schema: GraphQLSchema): string[] =>
  [...rules].flatMap(([name, type]) => {
    if (!isObject(schema, name)) return [];
    const fields = [...type.fields]
      .filter(([, rule]) => rule.requirements.length > 0)
      .map(([field]) => `${name}.${field}`);
    return type.requirements.length > 0 ? [name, ...fields] : fields;
  });

function without(rules: AccessRules, place: string): AccessRules {
  const [typeName = '', field] = place.split('.');
  const type = rules.get(typeName) as TypeAccess;
  const open: AccessRule = { requirements: [], isOpen: true };
  const changed = field ? { ...type, fields: new Map([...type.fields, [field, open]]) } : { ...type, ...open };
  return new Map([...rules, [typeName, changed]]);
}

function concerns(schema: GraphQLSchema, place: string, typeName: string, field: string): boolean {
  if (place.includes('.')) return place === `${typeName}.${field}`;
  const type = schema.getType(typeName);
  const returned = isObjectType(type) ? String(type.getFields()[field]?.type).replace(/[[\]!]/g, '') : '';
  return place === typeName || place === returned;
}

function requirementsAt(rules: AccessRules, place: string): readonly Requirement[] {
  const [typeName = '', field] = place.split('.');
  const type = rules.get(typeName);
  return (field ? type?.fields.get(field)?.requirements : type?.requirements) ?? [];
}
