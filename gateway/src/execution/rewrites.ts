import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Data, isData, isOfType, own } from './objects.ts';

const FRAGMENT = '... on ';

/** Does to a value what the planner asks: sets fields (type names of interface objects), or renames keys it had aliased. */
export function applyRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rewrite of rewrites ?? []) walk(schema, rewrite, value, 0);
}

function walk(schema: GraphQLSchema, rewrite: FetchDataRewrite, value: unknown, index: number): void {
  if (Array.isArray(value)) return value.forEach((item) => walk(schema, rewrite, item, index));
  const element = rewrite.path[index];
  if (!isData(value) || element === undefined) return;
  if (index === rewrite.path.length - 1) return rewriteAt(rewrite, value, element);
  if (!element.startsWith(FRAGMENT)) return walk(schema, rewrite, own(value, element), index + 1);
  const typename = value['__typename'];
  const isUnknown = typeof typename !== 'string' || typename === '';
  if (isUnknown || isOfType(schema, typename, element.slice(FRAGMENT.length))) walk(schema, rewrite, value, index + 1);
}

function rewriteAt(rewrite: FetchDataRewrite, object: Data, key: string): void {
  if (rewrite.kind === 'ValueSetter') {
    object[key] = rewrite.setValueTo as unknown;
    return;
  }
  const value = own(object, key);
  if (!value) return;
  object[rewrite.renameKeyTo] = value;
  object[key] = undefined;
}
