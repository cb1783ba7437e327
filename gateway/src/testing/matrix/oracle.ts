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

/** Says whether a viewer may select a field on a type; written apart from the filter, so that both must be wrong to agree. */
export type Oracle = (viewer: Viewer, typeName: string, fieldName: string) => boolean;

/** The plainest reading of the supergraph: every directive of the type, the field and the returned type must be met. */
export function createOracle(supergraphSdl: string, schema: GraphQLSchema): Oracle {
  const directives = new Map<string, readonly ConstDirectiveNode[]>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    directives.set(
      definition.name.value,
      (definition as { directives?: readonly ConstDirectiveNode[] }).directives ?? [],
    );
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      directives.set(`${definition.name.value}.${field.name.value}`, field.directives ?? []);
    }
  }

  const isMet = (viewer: Viewer, place: string): boolean =>
    (directives.get(place) ?? []).every((directive) => {
      const isKnown = viewer.kind !== 'anonymous';
      if (directive.name.value === 'authenticated') return isKnown;
      if (directive.name.value !== 'requiresScopes') return true;
      const given = directive.arguments?.[0];
      const sets = (given ? valueFromASTUntyped(given.value) : []) as string[][];
      return isKnown && sets.some((all) => all.every((scope) => (viewer.scopes as readonly string[]).includes(scope)));
    });

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
