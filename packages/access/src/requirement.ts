import type { Viewer } from './viewer.ts';

/**
 * What a type or field asks of the viewer. `scopes` is an OR of ANDs as in federation's `@requiresScopes`;
 * an empty list denies everyone.
 */
export interface Requirement {
  readonly authenticated?: true;
  readonly scopes?: readonly (readonly string[])[];
  readonly policies?: readonly (readonly string[])[];
}

const holdsOneSet = (sets: readonly (readonly string[])[], held: readonly string[]): boolean =>
  sets.some((all) => all.every((one) => held.includes(one)));

/** Whether the viewer meets the requirement. Policies are denied: none is defined, so none is met. */
export function meets(viewer: Viewer, requirement: Requirement): boolean {
  const isKnown = viewer.kind === 'person' || viewer.kind === 'token';
  if (requirement.authenticated && !isKnown) return false;
  if (requirement.scopes && !(isKnown && holdsOneSet(requirement.scopes, viewer.scopes))) return false;
  return !requirement.policies;
}

/** Whether the viewer meets all of them. */
export const meetsAll = (viewer: Viewer, requirements: readonly Requirement[]): boolean =>
  requirements.every((requirement) => meets(viewer, requirement));
