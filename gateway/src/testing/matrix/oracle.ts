import type { Viewer } from '@daraport/access';
import {
  type ConstDirectiveNode,
  getNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';

type Directives = readonly ConstDirectiveNode[] | undefined;

/** Somebody who is known, and who holds all scopes of one of these sets where there are some. */
interface Demand {
  readonly scopes: readonly (readonly string[])[] | undefined;
}

function demandsOf(directives: Directives = []): Demand[] {
  return directives.flatMap(({ name, arguments: given }): Demand[] => {
    if (name.value === 'authenticated') return [{ scopes: undefined }];
    if (name.value !== 'requiresScopes') return [];
    const [sets] = given ?? [];
    return [{ scopes: sets ? (valueFromASTUntyped(sets.value) as string[][]) : [] }];
  });
}

/** Says whether a viewer may select a field on a type; written apart from the filter, so that both must be wrong to agree. */
export type Oracle = (viewer: Viewer, typeName: string, fieldName: string) => boolean;

/** The plainest reading of the supergraph: every directive of the type, the field and the returned type must be met. */
export function createOracle(supergraphSdl: string, schema: GraphQLSchema): Oracle {
  const demands = new Map<string, readonly Demand[]>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    demands.set(definition.name.value, demandsOf((definition as { directives?: Directives }).directives));
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      demands.set(`${definition.name.value}.${field.name.value}`, demandsOf(field.directives));
    }
  }

  const isMet = (viewer: Viewer, place: string): boolean =>
    (demands.get(place) ?? []).every(
      ({ scopes }) =>
        viewer.kind !== 'anonymous' &&
        (scopes?.some((all) => all.every((scope) => (viewer.scopes as readonly string[]).includes(scope))) ?? true),
    );

  const maySelect: Oracle = (viewer, typeName, fieldName) => {
    const type = schema.getType(typeName);
    if (isInterfaceType(type))
      return schema.getPossibleTypes(type).every((one) => maySelect(viewer, one.name, fieldName));
    if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
    const returned = getNamedType(type.getFields()[fieldName]?.type);
    const isOpenInterface = isInterfaceType(returned);
    return (
      isMet(viewer, typeName) &&
      isMet(viewer, `${typeName}.${fieldName}`) &&
      (isOpenInterface || isMet(viewer, returned?.name ?? ''))
    );
  };
  return maySelect;
}
