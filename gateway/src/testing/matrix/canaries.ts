import { Supergraph } from '@apollo/federation-internals';
import type { SubgraphConnection, SubgraphRequest } from '@daraport/subgraph';
import {
  getNullableType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isEnumType,
  isLeafType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import { admitEnforcedRules } from '../../graph/supergraph.ts';
import { openSchema } from '../conformance/world.ts';
import { fakeConnection } from '../connection.ts';

/** The word that stands in every text leaf: it names the field it came from. */
export const canaryOf = (typeName: string, fieldName: string): string => `CANARY<${typeName}.${fieldName}>`;

/** Connections to every subgraph of a supergraph, whose every field answers with a canary. */
export function canaryConnections(
  supergraphSdl: string,
  members: () => ReadonlyMap<string, string>,
): SubgraphConnection[] {
  const subgraphs = Supergraph.build(admitEnforcedRules(supergraphSdl)).subgraphs();
  const typeResolver: GraphQLTypeResolver<unknown, SubgraphRequest> = (value, _context, info, abstractType) => {
    const known = (value as { __typename?: string }).__typename;
    // A subgraph that knows an interface as an object calls it by the interface's name.
    const isObject = known !== undefined && isObjectType(info.schema.getType(known));
    const asked = isInterfaceName(info.schema, known) ? known : abstractType.name;
    return (
      (isObject ? known : undefined) ?? members().get(asked) ?? info.schema.getPossibleTypes(abstractType)[0]?.name
    );
  };
  return [...subgraphs].map((subgraph) =>
    fakeConnection({
      name: subgraph.name as SubgraphConnection['name'],
      schema: openSchema(parse(subgraph.toString())),
      fieldResolver: answer,
      typeResolver,
    }),
  );
}

const isInterfaceName = (schema: GraphQLSchema, name: string | undefined): name is string =>
  name !== undefined && isInterfaceType(schema.getType(name));

const answer: GraphQLFieldResolver<unknown, SubgraphRequest> = (source, args, _context, info) => {
  if (info.fieldName === '_entities') return (args as { representations: unknown[] }).representations;
  const given = (source as Record<string, unknown> | undefined)?.[info.fieldName];
  return given ?? valueOf(info.returnType, canaryOf(info.parentType.name, info.fieldName));
};

function valueOf(type: GraphQLOutputType, canary: string): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [valueOf(inner.ofType, canary), valueOf(inner.ofType, canary)];
  if (isEnumType(inner)) return inner.getValues()[0]?.value as unknown;
  if (!isLeafType(inner)) return {};
  return { Int: 7, Float: 7.5, Boolean: true }[inner.name] ?? canary;
}
