import { taggedFaces } from '@daraport/access';
import { type ConstDirectiveNode, type DirectiveNode, Kind, parse } from 'graphql';

/**
 * What of a supergraph carries a tag, by that tag and as schema coordinates: types (`Brand`), fields and input fields (`Brand.name`),
 * enum values (`State.DONE`), arguments (`Query.brand(id:)`).
 */
export type Tags = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the `@tag`s of a supergraph's SDL, where composition has put those of all subgraphs under this one name. */
export function tagsOf(supergraphSdl: string): Tags {
  const tags = new Map<string, Set<string>>();
  const take = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const tag of tagNames(directives)) tags.set(tag, (tags.get(tag) ?? new Set()).add(coordinate));
  };
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
      for (const argument of definition.arguments ?? [])
        take(argumentAt(`@${definition.name.value}`, argument.name.value), argument.directives);
      continue;
    }
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
    const type = definition.name.value;
    take(type, definition.directives as readonly ConstDirectiveNode[]);
    for (const value of 'values' in definition ? (definition.values ?? []) : [])
      take(`${type}.${value.name.value}`, value.directives);
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      const coordinate = `${type}.${field.name.value}`;
      take(coordinate, field.directives);
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : [])
        take(argumentAt(coordinate, argument.name.value), argument.directives);
    }
  }
  return tags;
}

/** The coordinate of an argument of a field or directive. */
export const argumentAt = (coordinate: string, argument: string): string => `${coordinate}(${argument}:)`;

/**
 * Entities and roots of a subgraph that are tagged as a whole, one fault each: other subgraphs may add fields to them, and nobody would
 * have decided that those are to be seen.
 */
export function entitiesTaggedWhole(sdl: string): string[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap((definition) => {
    const isObject = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    const directives = isObject ? (definition.directives ?? []) : [];
    const tags = taggedFaces.filter((face) => tagNames(directives).includes(face));
    const isEntity =
      directives.some((one) => one.name.value === 'key') || (isObject && roots.has(definition.name.value));
    return isObject && isEntity && tags.length > 0
      ? [
          `${definition.name.value} belongs to several subgraphs: tag its fields "${tags.join('" and "')}", not the whole type`,
        ]
      : [];
  });
}

const roots: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

const tagNames = (directives: readonly DirectiveNode[]): string[] =>
  directives.flatMap((directive) => {
    const value = directive.arguments?.find((one) => one.name.value === 'name')?.value;
    return directive.name.value === 'tag' && value?.kind === Kind.STRING ? [value.value] : [];
  });
