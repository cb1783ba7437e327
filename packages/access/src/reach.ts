import graph from '../graph.json' with { type: 'json' };
import { type Face, type TaggedFace, taggedFaces } from './face.ts';
import { meetsAll, type Requirement } from './requirement.ts';
import { isScope, type Scope } from './scopes.ts';
import type { Viewer } from './viewer.ts';

/**
 * What a field asks in all (its type's rule, its own and its return type's), the object types it leads to, its arguments, and
 * those that it has in each face that shows it.
 */
export interface ReachableField {
  readonly asks: readonly Requirement[];
  readonly leadsTo: readonly string[];
  readonly arguments?: readonly string[];
  readonly faces?: Readonly<Partial<Record<TaggedFace, readonly string[]>>>;
}
/** Every object type of the graph with its fields. */
export type ReachGraph = Readonly<Record<string, Readonly<Record<string, ReachableField>>>>;

/** Why somebody may read a field: it is open to anyone, to whoever is signed in, or to who holds these scopes. */
export type ReachReason = 'OPEN' | 'SIGNED_IN' | 'SCOPES';

/** A field that is reached, and why. */
export interface ReachedField {
  readonly type: string;
  readonly field: string;
  readonly reason: ReachReason;
  /** Of the scopes held, those that the rules of the field needed. */
  readonly scopes: readonly Scope[];
  /** The shortest way to it from a root: `Query.appointments.edges.node.id`. */
  readonly path: string;
  /** The arguments that may be given to it, in the face it was asked for; they ask nothing beyond what the field does. */
  readonly arguments: readonly string[];
  /** All faces that show it. */
  readonly faces: readonly Face[];
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * Every field of the composed graph that a signed-in person with these scopes reaches from a root, by type and field; in a
 * face of tokens, what a token with them does. The graph is `graph.json`, which composition writes from the subgraphs' own
 * rules and tags.
 */
export function reachOf(
  scopes: readonly Scope[],
  { face = 'portal', whole = graph as ReachGraph }: { face?: Face; whole?: ReachGraph } = {},
): ReachedField[] {
  const viewer = { kind: 'person', scopes } as Pick<Viewer, 'kind' | 'scopes'> as Viewer;
  const reached: ReachedField[] = [];
  const waiting = ROOTS.filter((root) => root in whole).map((type) => ({ type, path: type }));
  const seen = new Set(waiting.map(({ type }) => type));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const [field, facts] of Object.entries(whole[next.type] ?? {})) {
      const given = face === 'portal' ? (facts.arguments ?? []) : facts.faces?.[face];
      if (!given || !meetsAll(viewer, facts.asks)) continue;
      const path = `${next.path}.${field}`;
      const faces: Face[] = ['portal', ...taggedFaces.filter((one) => facts.faces?.[one])];
      reached.push({ type: next.type, field, path, ...reasonOf(facts.asks, scopes), arguments: given, faces });
      for (const type of facts.leadsTo.filter((one) => !seen.has(one))) {
        seen.add(type);
        waiting.push({ type, path });
      }
    }
  }
  return reached.toSorted((a, b) => compare(a.type, b.type) || compare(a.field, b.field));
}

function reasonOf(asks: readonly Requirement[], held: readonly Scope[]): Pick<ReachedField, 'reason' | 'scopes'> {
  const met = asks.map((one) =>
    (one.scopes ?? [[]]).filter((all) => all.every((scope) => held.includes(scope as Scope))),
  );
  // Of the ways to meet all rules together the one with the fewest scopes: one that was needed anyway may meet several.
  const ways = met.reduce<readonly (readonly string[])[]>(
    (some, sets) => some.flatMap((way) => sets.map((all) => [...new Set([...way, ...all])])),
    [[]],
  );
  const scopes = (ways.toSorted((one, other) => one.length - other.length)[0] ?? []).filter(isScope);
  if (scopes.length > 0) return { reason: 'SCOPES', scopes };
  return { reason: asks.length > 0 ? 'SIGNED_IN' : 'OPEN', scopes };
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
