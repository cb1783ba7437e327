import { type DirectiveNode, Kind, parse } from 'graphql';
import { taggedFaces } from './face.ts';

/** Which types (`Brand`) and fields (`Brand.name`) of a supergraph carry a tag, by that tag. */
export type Tags = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the `@tag`s of a supergraph's SDL, where composition has put those of all subgraphs under this one name. */
export function tagsOf(supergraphSdl: string): Tags {
  const document = parse(supergraphSdl, { noLocation: true });
  const tags = new Map<string, Set<string>>();
  const take = (coordinate: string, directives: readonly DirectiveNode[] = []): void => {
    for (const directive of directives) {
      const tag = directive.name.value === 'tag' ? tagName(directive) : undefined;
      if (tag !== undefined) tags.set(tag, (tags.get(tag) ?? new Set()).add(coordinate));
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    take(definition.name.value, definition.directives);
    for (const field of definition.fields ?? []) take(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  return tags;
}

/**
 * Entities and roots of a subgraph that are tagged as a whole, one fault each: other subgraphs may add fields to them, and nobody would
 * have decided that those are to be seen.
 */
export function entitiesTaggedWhole(sdl: string): string[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap((definition) => {
    const isObject = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    const directives = isObject ? (definition.directives ?? []) : [];
    const tags = taggedFaces.filter((face) =>
      directives.some((one) => one.name.value === 'tag' && tagName(one) === face),
    );
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

function tagName({ arguments: given = [] }: DirectiveNode): string | undefined {
  const value = given.find((one) => one.name.value === 'name')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
