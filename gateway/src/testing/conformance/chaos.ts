import type { SubgraphRequest, SubgraphResponse } from '@daraport/subgraph';
import { GraphQLError } from 'graphql';
import { NAME_ALIAS } from './operations.ts';
import { hashOf } from './random.ts';

export type Trouble =
  | 'none'
  | 'failing fields'
  | 'dead subgraphs'
  | 'unplaced errors'
  | 'missing keys'
  | 'wrong values'
  | 'nonsense';

export const troubles: readonly Trouble[] = [
  'none',
  'failing fields',
  'dead subgraphs',
  'unplaced errors',
  'missing keys',
  'wrong values',
  'nonsense',
];

/** What goes wrong in the subgraphs; the same at the same place, whatever else is asked with it. */
export class Chaos {
  readonly seed: number;
  readonly trouble: Trouble;
  readonly #rightNames: 'none' | 'idle' | 'all';

  constructor(seed: number, trouble: Trouble, rightNames: 'none' | 'idle' | 'all' = 'none') {
    this.seed = seed;
    this.trouble = trouble;
    this.#rightNames = rightNames;
  }

  /** The same, but that types have their right names: all of them, or those on which nothing hangs. */
  withRightNames(which: 'idle' | 'all'): Chaos {
    return new Chaos(this.seed, this.trouble, which);
  }

  /** Whether what stands under this key is a type's name that is to be right; idle are those of a root and under another key. */
  isRightName(key: string, isRoot: boolean): boolean {
    if (key === NAME_ALIAS) return this.#rightNames !== 'none';
    return key === '__typename' && (this.#rightNames === 'all' || (isRoot && this.#rightNames === 'idle'));
  }

  isDead(service: string): boolean {
    return this.trouble === 'dead subgraphs' && this.#hits(2, service);
  }

  failsAt(place: number): boolean {
    return this.trouble === 'failing fields' && this.#hits(6, place);
  }

  /** Whether one in so many places is hit. */
  hits(oneIn: number, ...place: readonly unknown[]): boolean {
    return this.#hits(oneIn, ...place);
  }

  #hits(oneIn: number, ...place: readonly unknown[]): boolean {
    return hashOf(this.seed, this.trouble, ...place) % oneIn === 0;
  }
}

type Data = Record<string, unknown>;

/** The answer as a subgraph in trouble would send it. */
export function distort(
  chaos: Chaos,
  service: string,
  { data, errors }: SubgraphResponse,
  { variables }: SubgraphRequest,
): SubgraphResponse {
  if (chaos.trouble === 'unplaced errors' && chaos.hits(2, service)) {
    const unplaced = new GraphQLError(
      'overloaded',
      chaos.hits(2, 'code') ? { extensions: { code: 'OVERLOADED' } } : {},
    );
    return { ...(chaos.hits(2, 'data') && data ? { data } : {}), errors: [...(errors ?? []), unplaced] };
  }
  const isShape = chaos.trouble === 'missing keys' || chaos.trouble === 'wrong values' || chaos.trouble === 'nonsense';
  if (!isShape || !data) return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) };
  const root: Data = {};
  for (const [key, value] of Object.entries(data)) {
    if (chaos.isRightName(key, true)) {
      root[key] = value;
      continue;
    }
    const representations = representationsOf(key, variables);
    root[key] = representations
      ? (value as unknown[]).map((entity, index) => bent(chaos, entity, hashOf(representations[index])))
      : bent(chaos, value, hashOf(service, key));
  }
  return { data: root, ...(errors ? { errors } : {}) };
}

/** The entities that stand under a root key; undefined for an ordinary field. */
function representationsOf(key: string, variables: SubgraphRequest['variables']): unknown[] | undefined {
  const number = /^(?:_entities|entities(\d+))$/.exec(key);
  return number ? (variables?.[`representations${number[1] ?? ''}`] as unknown[] | undefined) : undefined;
}

function bent(chaos: Chaos, value: unknown, place: number): unknown {
  if (Array.isArray(value)) {
    if (chaos.trouble === 'nonsense' && chaos.hits(9, 'list', place)) return 'no list';
    return value.map((item, index) => bent(chaos, item, hashOf(place, index)));
  }
  if (typeof value !== 'object' || value === null) return bentLeaf(chaos, value, place);
  if (chaos.trouble === 'nonsense' && chaos.hits(9, 'object', place)) return [7, 'no object', [], true][place % 4];
  const result: Data = {};
  for (const [key, part] of Object.entries(value)) {
    const here = hashOf(place, key);
    if (chaos.isRightName(key, false)) {
      result[key] = part;
      continue;
    }
    if (chaos.trouble === 'missing keys' && key !== '__typename' && chaos.hits(8, 'key', here)) continue;
    result[key] = key === '__typename' ? bentName(chaos, part, here) : bent(chaos, part, here);
  }
  return result;
}

function bentLeaf(chaos: Chaos, value: unknown, place: number): unknown {
  if (chaos.trouble !== 'wrong values' || !chaos.hits(8, 'leaf', place)) return value;
  return [null, 'no such value', 1.25, true][place % 4];
}

const bentName = (chaos: Chaos, name: unknown, place: number): unknown =>
  chaos.trouble === 'wrong values' && chaos.hits(30, 'name', place) ? 'NoSuchType' : name;
