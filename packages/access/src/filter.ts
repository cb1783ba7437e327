import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { prune, reachable } from './filter.prune.ts';
import { createRequirementIndex } from './filter.requirements.ts';
import { meetsAll } from './requirement.ts';
import type { AccessRules } from './rules.ts';
import type { Viewer } from './viewer.ts';

/** A field the viewer may not see: its coordinate, and the node of the original document where it sat. */
export interface Denied {
  readonly typeName: string;
  readonly fieldName: string;
  readonly node: FieldNode;
}

/** What is left to run, and what was taken out. Without denials `document` is the original, the same object. */
export interface Filtered {
  /** The operation asked for and the fragments it still uses; `TYPE_ALIAS` is added where a type is needed to place nulls. */
  readonly document: DocumentNode;
  readonly denied: readonly Denied[];
  /** Nothing of the operation is left: there is nothing to run. */
  readonly isEmpty: boolean;
}

export type AccessFilter = (document: DocumentNode, operationName: string | undefined, viewer: Viewer) => Filtered;

const CACHE_SIZE = 2000;

/**
 * A filter that takes out of a valid document every field the viewer may not see, before anything is planned or run.
 * A field needs: the rule of its parent type, its own, and its return type's; on an interface those of every
 * implementer, while the interface itself is open. `@skip` and `@include` change nothing: a
 * skipped field is judged too. `__typename` and introspection are not judged. The outcome is cached per document
 * object, operation and scope set. Throws a GraphQLError for an unknown operation or field.
 */
export function createAccessFilter(options: { schema: GraphQLSchema; rules: AccessRules }): AccessFilter {
  const requirementsOf = createRequirementIndex(options.schema, options.rules);
  const outcomes = new Map<string, Filtered>();
  const documentIds = new WeakMap<DocumentNode, number>();
  let lastId = 0;

  const idOf = (document: DocumentNode): number => {
    const known = documentIds.get(document) ?? ++lastId;
    documentIds.set(document, known);
    return known;
  };

  return (document, operationName, viewer) => {
    const key = `${idOf(document)} ${operationName ?? ''} ${accessKey(viewer)}`;
    const outcome = outcomes.get(key) ?? apply(document, operationName, viewer);
    outcomes.delete(key);
    outcomes.set(key, outcome);
    if (outcomes.size > CACHE_SIZE) outcomes.delete(outcomes.keys().next().value ?? '');
    return outcome;
  };

  function apply(document: DocumentNode, operationName: string | undefined, viewer: Viewer): Filtered {
    const operation = reachable(document, operationOf(document, operationName));
    const denied = findDenied(operation, viewer);
    if (denied.length === 0) return { document, denied, isEmpty: false };
    const nodes = new Set(denied.map((one) => one.node));
    return { ...prune(options.schema, operation, nodes), denied };
  }

  function findDenied(document: DocumentNode, viewer: Viewer): Denied[] {
    const types = new TypeInfo(options.schema);
    const denied: Denied[] = [];
    const judge = visitWithTypeInfo(types, {
      Field(node) {
        const fieldName = node.name.value;
        if (fieldName.startsWith('__')) return undefined;
        const parent = types.getParentType();
        const requirements = parent && types.getFieldDef() && requirementsOf(parent.name, fieldName);
        if (!requirements) throw new GraphQLError(`Cannot query field "${fieldName}".`, { nodes: [node] });
        if (meetsAll(viewer, requirements)) return undefined;
        denied.push({ typeName: parent.name, fieldName, node });
        return false;
      },
    });
    visit(document, judge);
    return denied;
  }
}

/** Two viewers with the same key see the same fields. */
function accessKey(viewer: Viewer): string {
  const isKnown = viewer.kind === 'person' || viewer.kind === 'token';
  return isKnown ? `known ${viewer.scopes.toSorted().join(' ')}` : 'nobody';
}

/** The operation a request means. Throws a GraphQLError when there is none, or several and no name. */
export function operationOf(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const named = operationName ? operations.filter((one) => one.name?.value === operationName) : operations;
  const [operation] = named;
  if (operation && named.length === 1) return operation;
  throw new GraphQLError(operationName ? `Unknown operation named "${operationName}".` : 'Name exactly one operation.');
}
