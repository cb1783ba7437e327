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

/** What must leave the gateway nowhere. */
export const SECRET = 'CANARY-hunter2';

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
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((argument) =>
        spoilt(argument.type).map(({ value, path }) => ({
          coordinate: `${field.name}(${argument.name}:)`,
          operation: String(root?.name.toLowerCase()),
          text: `${root?.name.toLowerCase()} ($given: ${String(argument.type)}) { ${call(field, argument.name, '$given')} }`,
          literal: `${root?.name.toLowerCase()} { ${call(field, argument.name, literalOf(value))} }`,
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
  if (!isInputObjectType(type)) return [{ value: { secret: SECRET }, path: [] }];
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

function call(field: GraphQLField<unknown, unknown>, name: string, value: string): string {
  const others = field.args.filter((one) => one.name !== name && isNonNullType(one.type));
  const given = [...others.map((one) => `${one.name}: ${literalOf(sound(one.type))}`), `${name}: ${value}`];
  return `${field.name}(${given.join(', ')})${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
}

/** A name in capitals is one of an enum. */
function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literalOf(inner)}`)
      .join(', ')} }`;
  return typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value);
}
