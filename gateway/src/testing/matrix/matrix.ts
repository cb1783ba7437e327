import { readFileSync } from 'node:fs';
import { anonymous, roles, type Scope, scopes, scopesOfRole, type Viewer } from '@daraport/access';
import { type DocumentNode, parse } from 'graphql';
import { createGraphModel, type GraphModel } from '../../graph/model.ts';
import { createOracle, type Oracle } from './oracle.ts';
import { type Cell, cellsOf } from './shapes.ts';

/** The committed supergraph. */
export const supergraphSdl = readFileSync(new URL('../../../supergraph.graphql', import.meta.url), 'utf8');
const nobody = anonymous('nordlicht', 'https://nordlicht.example', 'de');

/** Someone signed in who holds these scopes. */
export const person = (held: readonly Scope[]): Viewer => ({
  ...nobody,
  kind: 'person',
  personId: 'ada',
  scopes: held,
});

/** Nobody, somebody without a role, every role, and one who may do everything. */
export const viewers: ReadonlyMap<string, Viewer> = new Map([
  ['anonymous', nobody],
  ['signed in without a role', person([])],
  ...roles.map((role) => [role, person(scopesOfRole[role])] as const),
  ['everything', person(scopes)],
]);

/** Tokens with one scope each. */
export const narrow: ReadonlyMap<string, Viewer> = new Map(
  scopes.map((scope) => [`token ${scope}`, { ...nobody, kind: 'token', tokenId: scope, scopes: [scope] }]),
);

export type ParsedCell = Cell & { readonly document: DocumentNode };

/** The graph, every cell of it, and what the oracle says. */
export interface Matrix {
  readonly model: GraphModel;
  readonly oracle: Oracle;
  readonly cells: readonly ParsedCell[];
  mayReach(viewer: Viewer, cell: Cell): boolean;
  /** Cells where a filter and the oracle differ, and how many were compared. */
  compare(
    filter: GraphModel['filter'],
    some: readonly ParsedCell[],
    who: ReadonlyMap<string, Viewer>,
  ): { count: number; leaks: string[]; overDenials: string[] };
}

/** Reads a supergraph into a matrix, the committed one when none is given. */
export function createMatrix(sdl: string = supergraphSdl): Matrix {
  const model = createGraphModel(sdl);
  const oracle = createOracle(sdl, model.schema);
  const cells = cellsOf(model.schema).map((cell) => ({ ...cell, document: parse(cell.text, { noLocation: true }) }));
  const mayReach: Matrix['mayReach'] = (viewer, cell) =>
    cell.selected.every(([type, field]) => oracle(viewer, type, field));
  return {
    model,
    oracle,
    cells,
    mayReach,
    compare(filter, some, who) {
      const leaks: string[] = [];
      const overDenials: string[] = [];
      for (const cell of some) {
        for (const [name, viewer] of who) {
          const isLeft = filter(cell.document, undefined, viewer).denied.length === 0;
          const isAllowed = mayReach(viewer, cell);
          if (isLeft && !isAllowed) leaks.push(`${name}: ${cell.text}`);
          if (!isLeft && isAllowed) overDenials.push(`${name}: ${cell.text}`);
        }
      }
      return { count: some.length * who.size, leaks, overDenials };
    },
  };
}
