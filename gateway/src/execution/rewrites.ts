import type { GraphQLSchema } from 'graphql';
import { type Data, isData, isOfType, own } from './objects.ts';
import type { Rewrite } from './plan.ts';

/** Does to a value what the planner asks: sets fields (type names of interface objects), or renames keys it had aliased. */
export function applyRewrites(schema: GraphQLSchema, rewrites: readonly Rewrite[] | undefined, value: unknown): void {
  for (const rewrite of rewrites ?? []) walk(schema, rewrite, value, 0);
}

function walk(schema: GraphQLSchema, rewrite: Rewrite, value: unknown, index: number): void {
  if (Array.isArray(value)) return value.forEach((item) => walk(schema, rewrite, item, index));
  if (!isData(value)) return;
  const element = rewrite.path[index];
  if (element === undefined) return rewriteAt(rewrite, value);
  if (typeof element === 'string') return walk(schema, rewrite, own(value, element), index + 1);
  const typename = value['__typename'];
  const isUnknown = typeof typename !== 'string' || typename === '';
  if (isUnknown || [...element.types].some((type) => isOfType(schema, typename, type)))
    walk(schema, rewrite, value, index + 1);
}

function rewriteAt(rewrite: Rewrite, object: Data): void {
  const { key } = rewrite;
  if (rewrite.kind === 'set') {
    object[key] = rewrite.value;
    return;
  }
  const value = own(object, key);
  if (!value) return;
  object[rewrite.to] = value;
  object[key] = undefined;
}
