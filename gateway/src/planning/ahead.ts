import { createHash } from 'node:crypto';
import type { Filtered } from '@daraport/access';
import { type DocumentNode, print } from 'graphql';
import type { Plan, Planner } from '../execution/plan.ts';
import { extentOf } from '../limits/measure.ts';
import type { PlanningThread } from './thread.ts';

/** A planner whose large operations are planned elsewhere before it is asked for them. */
export interface AheadPlanner extends Planner {
  /**
   * Sees to it that `plan` has nothing to do for a large document; undefined when that is so already, or the document is small.
   * Rejects with a GraphQLError when it cannot be planned, at once when that is known.
   */
  ahead(document: DocumentNode, operationName: string | undefined, thread: PlanningThread): Promise<void> | undefined;
}

/**
 * Up to so many fields, after spreading fragments, an operation is planned at once. Of generated ones the slowest takes 6 ms of CPU; all
 * that portals ask is smaller (120).
 */
const SMALL = 200;
const MAX_REFUSED = 1000;

/** Sees to it that what the access filter has left of an operation is planned before it is compiled. */
export type PlanAhead = (
  filtered: Pick<Filtered, 'document' | 'isEmpty'>,
  operationName: string | undefined,
) => Promise<void> | undefined;

/** Plans ahead in that thread. */
export const createPlanAhead =
  (planner: AheadPlanner, thread: PlanningThread): PlanAhead =>
  ({ document, isEmpty }, operationName) =>
    isEmpty ? undefined : planner.ahead(document, operationName, thread);

type State = Plan | 'small' | Promise<void>;

/** Plans that were made ahead are kept as long as their documents are. Up to `small` fields there is nothing to do ahead. */
export function createAheadPlanner(planner: Planner, small = SMALL): AheadPlanner {
  const states = new WeakMap<DocumentNode, Map<string, State>>();
  const refused = new Map<string, unknown>();

  const stateOf = (document: DocumentNode, operationName: string | undefined): State | undefined =>
    states.get(document)?.get(operationName ?? '');
  const remember = (document: DocumentNode, operationName: string | undefined, state: State): void => {
    const known = states.get(document) ?? new Map<string, State>();
    states.set(document, known.set(operationName ?? '', state));
  };

  async function planElsewhere(
    document: DocumentNode,
    operationName: string | undefined,
    thread: PlanningThread,
  ): Promise<void> {
    const text = print(document);
    const hash = createHash('sha256')
      .update(`${operationName ?? ''}\n${text}`)
      .digest('base64');
    if (refused.has(hash)) throw refused.get(hash);
    try {
      remember(document, operationName, await thread.plan({ text, operationName }));
    } catch (error) {
      states.get(document)?.delete(operationName ?? '');
      refused.set(hash, error);
      if (refused.size > MAX_REFUSED) refused.delete(refused.keys().next().value ?? '');
      throw error;
    }
  }

  return {
    plan(document, operationName) {
      const state = stateOf(document, operationName);
      const isPlan = typeof state === 'object' && 'node' in state;
      return isPlan ? state : planner.plan(document, operationName);
    },
    ahead(document, operationName, thread) {
      const state = stateOf(document, operationName);
      if (state instanceof Promise) return state;
      if (state !== undefined) return undefined;
      if (extentOf(document).fields <= small) {
        remember(document, operationName, 'small');
        return undefined;
      }
      const waiting = planElsewhere(document, operationName, thread);
      remember(document, operationName, waiting);
      return waiting;
    },
  };
}
