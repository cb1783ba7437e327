import { type GraphQLInterfaceType, type GraphQLSchema, isInterfaceType, Kind } from 'graphql';

/** The interfaces of a supergraph that some subgraph knows as if they were objects (`@interfaceObject`). */
export const interfaceObjects = (supergraphSchema: GraphQLSchema): GraphQLInterfaceType[] =>
  Object.values(supergraphSchema.getTypeMap())
    .filter(isInterfaceType)
    .filter((type) =>
      type.astNode?.directives?.some(
        ({ name, arguments: given }) =>
          name.value === 'join__type' &&
          given?.some(
            (one) => one.name.value === 'isInterfaceObject' && one.value.kind === Kind.BOOLEAN && one.value.value,
          ),
      ),
    );
