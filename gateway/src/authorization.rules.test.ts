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
    const plain = cells.filter((cell) => cell.shape.endsWith('field'));
    const coordinates = plain.map((cell) => cell.coordinate.split('.') as [string, string]);
    const concernedBy = groupedBy(coordinates, ([type, field]) => placesAround(model.schema, type, field));
    const cellsNear = groupedBy(plain, (cell) =>
      cell.selected.flatMap(([type, field]) => placesAround(model.schema, type, field)),
    );
    const who = new Map([...viewers, ...narrow]);
    const outcome = { leaked: 0, leakedByMatrix: 0, repeated: 0, unnoticed: [] as string[] };
    for (const place of placesOf(rules, model.schema)) {
      const concerned = concernedBy.get(place) ?? [];
      const opens = (left: AccessRules): boolean => {
        const requirementsOf = createRequirementIndex(model.schema, left);
        return concerned.some(([type, field]) => {
          const requirements = requirementsOf(type, field) ?? [];
          return everyone.some((viewer) => meetsAll(viewer, requirements) && !oracle(viewer, type, field));
        });
      };
      const changed = without(rules, place);
      const copies = copiesOf(rules, model.schema, place, concerned);
      if (opens(changed)) outcome.leaked++;
      else if (copies.length > 0 && opens(copies.reduce(without, changed))) outcome.repeated++;
      else outcome.unnoticed.push(place);
      const filter = createAccessFilter({ schema: model.schema, rules: changed });
      const near = cellsNear.get(place) ?? [];
      if (near.some((cell) => matrix.compare(filter, [cell], who).leaks.length > 0)) outcome.leakedByMatrix++;
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

/** The places whose rules concern a field: its own, its type's, and that of what it returns. */
function placesAround(schema: GraphQLSchema, typeName: string, field: string): string[] {
  const type = schema.getType(typeName);
  const returned = isObjectType(type) ? getNamedType(type.getFields()[field]?.type) : undefined;
  return [typeName, `${typeName}.${field}`, ...(returned ? [returned.name] : [])];
}

/** Each under every one of its keys, once. */
function groupedBy<Value>(values: readonly Value[], keysOf: (value: Value) => string[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(value);
    }
  }
  return groups;
}

/** Places beside a rule that say the same of the fields it concerns: of their type, of themselves, of what they return. */
function copiesOf(
  rules: AccessRules,
  schema: GraphQLSchema,
  place: string,
  concerned: readonly [string, string][],
): string[] {
  const said = new Set(requirementsAt(rules, place).map((one) => JSON.stringify(one)));
  const beside = concerned.flatMap(([typeName, field]) => placesAround(schema, typeName, field));
  return [...new Set(beside)].filter(
    (one) => one !== place && requirementsAt(rules, one).some((requirement) => said.has(JSON.stringify(requirement))),
  );
}

function requirementsAt(rules: AccessRules, place: string): readonly Requirement[] {
  const [typeName = '', field] = place.split('.');
  const type = rules.get(typeName);
  return (field ? type?.fields.get(field)?.requirements : type?.requirements) ?? [];
}
