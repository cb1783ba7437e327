import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';

/** Answers a `__schema` or `__type` field from the schema that clients see; `nodes` are all that stand under its key. */
export function introspect(
  schema: GraphQLSchema,
  source: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
  nodes: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const fragments = source.document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const used = new Set<string>();
  for (const node of [...nodes, ...fragments]) visit(node, { Variable: ({ name }) => void used.add(name.value) });
  const definitions = source.operation.variableDefinitions ?? [];
  const { data } = executeSync({
    schema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation: OperationTypeNode.QUERY,
          variableDefinitions: definitions.filter((one) => used.has(one.variable.name.value)),
          selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
        },
        ...fragments,
      ],
    },
    variableValues: variables,
  });
  const [first] = nodes;
  return data?.[first?.alias?.value ?? first?.name.value ?? ''] ?? null;
}
