import {
  type GraphQLField,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** What must leave the gateway nowhere: a text, and a number where a text would fit. */
export const SECRET = 'CANARY-hunter2';
const SECRET_NUMBER = 90_210.77;
export const isTold = (text: string): boolean => text.includes(SECRET) || text.includes(String(SECRET_NUMBER));

/** One operation whose variable, or the literal in its place, does not fit at one leaf, while every text in it is secret. */
export interface WrongValue {
  readonly coordinate: string;
  readonly operation: string;
  readonly text: string;
  readonly value: unknown;
  readonly literal: string;
  /** Where in the variable. */
  readonly path: readonly (string | number)[];
}

/** For every leaf of every argument of every root field one value that does not fit there. */
export function wrongValues(schema: GraphQLSchema): WrongValue[] {
  const types = Object.values(schema.getTypeMap());
  const names = new Set(types.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : [])));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((argument) =>
        spoilt(argument.type).map(({ value, path }) => ({
          coordinate: `${field.name}(${argument.name}:)`,
          operation: String(root?.name.toLowerCase()),
          text: `${root?.name.toLowerCase()} ($given: ${String(argument.type)}) { ${call(field, names, { [argument.name]: '$given' })} }`,
          literal: `${root?.name.toLowerCase()} { ${call(field, names, { [argument.name]: literalOf(value, names) })} }`,
          value,
          path,
        })),
      ),
    ),
  );
}

interface Spoilt {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

function spoilt(type: GraphQLInputType): Spoilt[] {
  if (isNonNullType(type)) return spoilt(type.ofType);
  if (isListType(type)) return spoilt(type.ofType).map(({ value, path }) => ({ value: [value], path: [0, ...path] }));
  if (!isInputObjectType(type)) return [{ value: /^(String|ID)$/.test(type.name) ? SECRET_NUMBER : SECRET, path: [] }];
  const whole = sound(type) as Record<string, unknown>;
  return Object.values(type.getFields()).flatMap((field) =>
    spoilt(field.type).map(({ value, path }) => ({
      value: { ...whole, [field.name]: value },
      path: [field.name, ...path],
    })),
  );
}

function sound(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sound(type.ofType);
  if (isListType(type)) return [sound(type.ofType)];
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, sound(field.type)]));
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return (
    { Int: 1, Float: 1.5, Boolean: true, Date: '2026-11-29', DateTime: '2026-11-29T12:00:00Z' }[type.name] ?? SECRET
  );
}

/** A call of a field with these arguments and those that must be given. */
function call(
  field: GraphQLField<unknown, unknown>,
  names: ReadonlySet<string>,
  given: Readonly<Record<string, string>>,
): string {
  const others = field.args.filter((one) => !(one.name in given) && isNonNullType(one.type));
  const all = [...others.map((one) => [one.name, literalOf(sound(one.type), names)]), ...Object.entries(given)];
  const list = all.map(([name, value]) => `${name}: ${value}`).join(', ');
  return `${field.name}(${list})${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
}

/** `names` are those of enum values, which stand without quotes. */
function literalOf(value: unknown, names: ReadonlySet<string>): string {
  if (Array.isArray(value)) return `[${value.map((one) => literalOf(one, names)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literalOf(inner, names)}`)
      .join(', ')} }`;
  return typeof value === 'string' && names.has(value) ? value : JSON.stringify(value);
}
