import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** An object of a response, by response key. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under the key of the object itself: a subgraph's answer inherits nothing. */
export const own = (object: Data, key: string): unknown =>
  key in Object.prototype && !Object.hasOwn(object, key) ? undefined : object[key];

/** Whether an object with this type name fits the condition, as the stock gateway judges it (interface names included). */
export function isOfType(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (condition === typename) return true;
  const [type, wanted] = [schema.getType(typename), schema.getType(condition)];
  return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
}
