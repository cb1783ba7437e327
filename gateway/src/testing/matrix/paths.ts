import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** One step from a type to one of its fields, and, where the field is abstract, on to a concrete type. */
export interface Step {
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly isList: boolean;
  /** The abstract type that is narrowed, if the field returns one. */
  readonly narrowed: { readonly from: string; readonly to: string } | undefined;
}

/** How a type is reached from a root. */
export interface Path {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly steps: readonly Step[];
}

const MAX_STEPS = 8;

/** The shortest way to every object type from one root; with `throughList`, the shortest that passes a list. */
export function shortestPaths(
  schema: GraphQLSchema,
  operation: Path['operation'],
  throughList: boolean,
): ReadonlyMap<string, Path> {
  const root = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  }[operation];
  const found = new Map<string, Path>();
  const seen = new Set<string>();
  let level: { type: GraphQLObjectType; steps: Step[] }[] = root ? [{ type: root, steps: [] }] : [];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { type, steps } of level) {
      const hasList = steps.some((one) => one.isList);
      const key = `${type.name} ${hasList}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if ((hasList || !throughList) && !found.has(type.name)) found.set(type.name, { operation, steps });
      if (steps.length < MAX_STEPS)
        next.push(...stepsFrom(schema, type).map(({ step, to }) => ({ type: to, steps: [...steps, step] })));
    }
    level = next;
  }
  return found;
}

function stepsFrom(schema: GraphQLSchema, type: GraphQLObjectType): { step: Step; to: GraphQLObjectType }[] {
  return Object.values(type.getFields()).flatMap((field): { step: Step; to: GraphQLObjectType }[] => {
    const returned = getNamedType(field.type);
    const step = { parent: type.name, field, isList: isListType(getNullableType(field.type)) };
    if (isObjectType(returned)) return [{ step: { ...step, narrowed: undefined }, to: returned }];
    if (!isAbstractType(returned)) return [];
    return schema
      .getPossibleTypes(returned)
      .map((to) => ({ step: { ...step, narrowed: { from: returned.name, to: to.name } }, to }));
  });
}

/** A field as text with the arguments it must have. */
export function call(field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter((one) => isRequiredArgument(one)).map((one) => `${one.name}: ${literal(one.type)}`);
  return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((one) => isRequiredInputField(one));
    return `{ ${fields.map((one) => `${one.name}: ${literal(one.type)}`).join(', ')} }`;
  }
  return (
    { Int: '1', Float: '1.5', Boolean: 'true', DateTime: '"2026-01-01T00:00:00.000Z"', Date: '"2026-01-01"' }[
      type.name
    ] ?? '"x"'
  );
}
