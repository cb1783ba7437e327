import { isDay, parseInstant } from '@daraport/domain';
import { GraphQLError, GraphQLScalarType, type GraphQLSchema, valueFromASTUntyped } from 'graphql';

const checks: Readonly<Record<string, (text: string) => boolean>> = {
  Date: isDay,
  DateTime: (text) => parseInstant(text) !== undefined,
};

/** A supergraph says of scalars no more than their names: what their values must be is checked here as in the subgraphs. */
export function withCheckedScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, fits] of Object.entries(checks)) {
    const scalar = schema.getType(name);
    if (!(scalar instanceof GraphQLScalarType)) continue;
    scalar.parseValue = (value) => {
      if (typeof value === 'string' && fits(value)) return value;
      throw new GraphQLError(`It is not a ${name} as the schema describes it.`);
    };
    scalar.parseLiteral = (node, variables) => scalar.parseValue(valueFromASTUntyped(node, variables));
  }
  return schema;
}
