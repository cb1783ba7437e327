import { type GraphQLLeafType, isEnumType } from 'graphql';

/** Whether a subgraph's value may stand for a leaf; judged as the stock gateway does, custom scalars not at all. */
export type FitsLeaf = (value: unknown) => boolean;

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isInteger = (value: unknown): boolean => isNumber(value) && /^-?\d+$/.test(String(value));
const isString = (value: unknown): boolean => typeof value === 'string';

const builtIn: Readonly<Record<string, FitsLeaf>> = {
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => (value as number) === Math.trunc(value as number) && isInteger(value),
  Float: isNumber,
  String: isString,
  ID: (value) => typeof value === 'string' || isInteger(value),
};

export function fitsLeaf(type: GraphQLLeafType): FitsLeaf | undefined {
  if (!isEnumType(type)) return builtIn[type.name];
  const names = new Set<unknown>(type.getValues().map((one) => one.name));
  return (value) => names.has(value);
}
