import { fragmentsOf } from '@daraport/access';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { limits } from './limits.ts';

/** Size of a selection set after its fragments are spread out. */
export interface Extent {
  readonly depth: number;
  readonly fields: number;
}

/**
 * Depth of the deepest operation and the fields of all definitions, fragments included. Each fragment is measured once, so a bomb of nested
 * fragments costs as much as its text. A fragment that contains itself counts as endless.
 */
export function extentOf(document: DocumentNode): Extent {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Extent | 'open'>();

  const ofFragment = (fragment: FragmentDefinitionNode): Extent => {
    const name = fragment.name.value;
    const found = known.get(name);
    if (found === 'open') return { depth: Infinity, fields: Infinity };
    if (found) return found;
    known.set(name, 'open');
    const extent = ofSelections(fragment.selectionSet);
    known.set(name, extent);
    return extent;
  };

  const ofSelections = (set: SelectionSetNode | undefined): Extent => {
    let depth = 0;
    let fields = 0;
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD ? 1 : 0;
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : undefined;
      const inside = fragment
        ? ofFragment(fragment)
        : ofSelections('selectionSet' in selection ? selection.selectionSet : undefined);
      const isChain = isIntrospection(selection) && inside.depth <= limits.introspectionDepth;
      depth = Math.max(depth, isChain ? 1 : inside.depth + isField);
      fields += inside.fields + isField;
    }
    return { depth, fields };
  };

  const extents = document.definitions.map((one) => {
    if (one.kind !== Kind.FRAGMENT_DEFINITION)
      return ofSelections('selectionSet' in one ? one.selectionSet : undefined);
    return { depth: 0, fields: ofFragment(one).fields };
  });
  return {
    depth: Math.max(0, ...extents.map((one) => one.depth)),
    fields: extents.reduce((sum, one) => sum + one.fields, 0),
  };
}

const isIntrospection = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD && (selection.name.value === '__schema' || selection.name.value === '__type');
