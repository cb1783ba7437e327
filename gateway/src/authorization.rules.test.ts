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
} from '@daraport/access';
import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createMatrix, narrow, person, supergraphSdl, viewers } from './testing/matrix/matrix.ts';

const matrix = createMatrix();
const { model, oracle, cells } = matrix;

describe('deleting any one rule', () => {
  it('is noticed, by itself or together with the same rule that stands beside it', () => {
    const rules = accessFromSdl(supergraphSdl);
    const pairs = scopes.flatMap((one, index) => scopes.slice(index + 1).map((other) => person([one, other])));
    const everyone = [...viewers.values(), ...narrow.values(), ...pairs];
    const coordinates = cells
      .filter((cell) => cell.shape.endsWith('field'))
      .map((cell) => cell.coordinate.split('.') as [string, string]);
    const outcome = { leaked: 0, leakedByMatrix: 0, repeated: 0, unnoticed: [] as string[] };
    for (const place of placesOf(rules, model.schema)) {
      const concerned = coordinates.filter(([type, field]) => concerns(model.schema, place, type, field));
      const opens = (left: AccessRules): boolean => {
        const requirementsOf = createRequirementIndex(model.schema, left);
        return concerned.some(([type, field]) =>
          everyone.some(
            (viewer) => meetsAll(viewer, requirementsOf(type, field) ?? []) && !oracle(viewer, type, field),
          ),
        );
      };
      const changed = without(rules, place);
      const copies = copiesOf(rules, model.schema, place, concerned);
      if (opens(changed)) outcome.leaked++;
      else if (copies.length > 0 && opens(copies.reduce(without, changed))) outcome.repeated++;
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
      `deleted rules: ${outcome.leaked} open their field, ${outcome.leakedByMatrix} of them a whole operation, ${outcome.repeated} open it together with the same rule beside them\n`,
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

/** Places beside a rule that say the same of the fields it concerns: of their type, of themselves, of what they return. */
function copiesOf(
  rules: AccessRules,
  schema: GraphQLSchema,
  place: string,
  concerned: readonly [string, string][],
): string[] {
  const said = new Set(requirementsAt(rules, place).map((one) => JSON.stringify(one)));
  const beside = concerned.flatMap(([typeName, field]) => {
    const type = schema.getType(typeName);
    const returned = isObjectType(type) ? getNamedType(type.getFields()[field]?.type) : undefined;
    return [typeName, `${typeName}.${field}`, returned?.name ?? ''];
  });
  return [...new Set(beside)].filter(
    (one) => one !== place && requirementsAt(rules, one).some((requirement) => said.has(JSON.stringify(requirement))),
  );
}

function requirementsAt(rules: AccessRules, place: string): readonly Requirement[] {
  const [typeName = '', field] = place.split('.');
  const type = rules.get(typeName);
  return (field ? type?.fields.get(field)?.requirements : type?.requirements) ?? [];
}
