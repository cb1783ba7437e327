import { Kind, visit, type DocumentNode, type SelectionSetNode } from 'graphql';

/** Where the generated documents and types of a room lie; committed, never edited. */
const GENERATED = 'src/gql/';

/**
 * The graphql-codegen config of a portal (run from its folder): reads the gateway's API schema and every
 * `graphql(...)` document under `src`, writes typed string documents and `persisted-documents.json` to `src/gql/`.
 */
export function portalCodegen(documents: string[] = []) {
  return {
    schema: '../../gateway/schema.graphql',
    documents: ['src/**/*.{ts,tsx}', `!${GENERATED}**`, ...documents],
    ignoreNoDocuments: true,
    generates: {
      [GENERATED]: {
        preset: 'client',
        presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          useTypeImports: true,
          strictScalars: true,
          immutableTypes: true,
          defaultScalarType: 'unknown',
          scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
        },
        documentTransforms: [{ transform: withTypenames }],
      },
    },
  };
}

interface DocumentFile {
  readonly document?: DocumentNode | undefined;
}

/** Asks `__typename` of every object but the operation's root: unions are told apart by it, the cache keys by it. */
function withTypenames<File extends DocumentFile>({ documents }: { documents: File[] }): File[] {
  return documents.map((file) => ({
    ...file,
    document: file.document && visit(file.document, { SelectionSet: addTypename }),
  }));
}

function addTypename(node: SelectionSetNode, _key: unknown, parent: unknown): SelectionSetNode | undefined {
  const isRoot =
    typeof parent === 'object' && parent !== null && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
  const isAsked = node.selections.some((each) => each.kind === Kind.FIELD && each.name.value === '__typename');
  if (isRoot || isAsked) return undefined;
  return {
    ...node,
    selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }, ...node.selections],
  };
}
