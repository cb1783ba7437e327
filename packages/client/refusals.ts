import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Plugin } from 'vite';

/** The list of all refusals, which development and tests use. */
const LIST = /\/client\/src\/gql\/refusal-types\.ts$/;

/**
 * Leaves in a build those refusals that a portal's own documents, and those of the parts it shares, can be answered with: the list is in
 * every first visit, and the graph's grows with each refusal of whatever portal.
 */
export function ownRefusals(root: string): Plugin {
  return {
    name: 'daraport-refusals',
    apply: 'build',
    transform(_code, id) {
      if (!LIST.test(id)) return null;
      const read = (file: string): string => {
        const path = join(root, file);
        this.addWatchFile(path);
        return readFileSync(path, 'utf8');
      };
      const texts = ['src', '../../packages/client/src'].flatMap((room) =>
        Object.values(JSON.parse(read(`${room}/gql/persisted-documents.json`)) as Record<string, string>),
      );
      const names = refusalsIn(buildSchema(read('../../gateway/schema.graphql')), texts);
      return { code: `export const refusalTypes = ${JSON.stringify(names)};`, map: null };
    },
  };
}

/** Which types of the interface `Error` an answer to these documents may hold, by name. */
export function refusalsIn(schema: GraphQLSchema, texts: readonly string[]): string[] {
  const refusal = schema.getType('Error');
  if (!isAbstractType(refusal)) throw new Error('The graph has no interface Error.');
  const met = new Set<string>();
  for (const text of texts) {
    const types = new TypeInfo(schema);
    const Field = (): void => {
      const type = getNamedType(types.getType());
      if (!isAbstractType(type)) return;
      for (const one of schema.getPossibleTypes(type)) if (schema.isSubType(refusal, one)) met.add(one.name);
    };
    visit(parse(text), visitWithTypeInfo(types, { Field }));
  }
  return [...met].toSorted();
}
