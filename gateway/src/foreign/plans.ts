import { operationOf } from '@daraport/access';
import { type DocumentNode, print } from 'graphql';
import { BoundedCache } from '../execution/cache.ts';
import { type Conditions, conditionVariables, decideConditions, readConditions } from '../execution/conditions.ts';
import type { Compile, Compiled, Operation } from '../execution/executor.ts';
import type { Plan } from '../execution/plan.ts';
import type { PlanningThread } from '../planning/thread.ts';

const MAX_COMPILED = 2000;

/**
 * Compiles operations that are planned in a thread, whatever their size: in somebody else's graph few fields may take a planner long.
 * Each is planned once for each outcome of its conditions; rejects with a GraphQLError, and again at once, when it cannot be.
 */
export function createCompileAhead(
  compile: Compile,
  thread: PlanningThread,
): (operation: Operation) => Promise<Compiled> {
  const compiled = new BoundedCache<Promise<Compiled>>(MAX_COMPILED);
  const names = new WeakMap<DocumentNode, readonly string[]>();

  return (operation) => {
    const { document, key, operationName = '', coerced } = operation;
    const variables = names.get(document) ?? conditionVariables(document);
    names.set(document, variables);
    const conditions = readConditions(variables, coerced);
    const bits = variables.map((name) => (conditions[name] ? '1' : '0')).join('');
    return compiled.get(`${key} ${operationName} ${bits}`, async () =>
      compile({ ...operation, plan: await planElsewhere(operation, conditions) }),
    );
  };

  async function planElsewhere({ document, operationName }: Operation, conditions: Conditions): Promise<Plan> {
    const decided = decideConditions(document, conditions);
    const isEmpty = operationOf(decided, operationName).selectionSet.selections.length === 0;
    return isEmpty ? { node: undefined } : thread.plan({ text: print(decided), operationName });
  }
}
