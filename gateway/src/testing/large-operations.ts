import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
} from 'graphql';
import type { Random } from './conformance/random.ts';
import { argumentsOf } from './operations.ts';

type Field = GraphQLField<unknown, unknown>;

/** Queries as large and as branched as the limits allow, or a little beyond: what a hostile planner's test would send. */
export function largeOperation(schema: GraphQLSchema, random: Random): string {
  let fields = 50 + random.below(950);
  let aliases = 30;
  const width = 2 + random.below(12);
  const pick = (list: readonly Field[]): Field | undefined => list[random.below(list.length)];

  const selections = (type: GraphQLCompositeType, depth: number): string => {
    if (isAbstractType(type)) {
      const members = schema.getPossibleTypes(type).slice(0, 19);
      return `{ ${members.map((one) => `... on ${one.name} ${selections(one, depth)}`).join(' ')} }`;
    }
    const all = Object.values(type.getFields());
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)) && random.chance(0.5));
    const branches = all.filter((field) => !isLeafType(getNamedType(field.type)));
    const parts = leaves.slice(0, Math.max(0, fields)).map((field) => `${field.name}${argumentsOf(field)}`);
    fields -= parts.length;
    const taken = new Set<string>();
    for (let turn = 0; turn < width && depth > 0 && fields > 0; turn++) {
      const field = pick(branches);
      const isRenamed = aliases > 0 && random.chance(0.5);
      if (!field || (!isRenamed && taken.has(field.name))) continue;
      if (isRenamed) aliases -= 1;
      else taken.add(field.name);
      fields -= 1;
      const inner = selections(getNamedType(field.type) as GraphQLCompositeType, depth - 1);
      parts.push(`${isRenamed ? `a${aliases}: ` : ''}${field.name}${argumentsOf(field)} ${inner}`);
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  };
  const query = schema.getQueryType();
  return query ? `query ${selections(query, 3 + random.below(8))}` : '';
}
