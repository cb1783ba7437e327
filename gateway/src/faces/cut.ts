import {
  buildASTSchema,
  type DefinitionNode,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  printSchema,
} from 'graphql';
import { withCheckedScalars } from '../graph/scalars.ts';
import type { Members } from './members.ts';

/** What of the graph is in a face. */
export interface Parts {
  readonly members: Members;
  /** The types, each with a place that leads to it. */
  readonly reached: ReadonlyMap<GraphQLNamedType, string>;
  /** Directives that operations may use, besides those of GraphQL itself. */
  readonly directives: readonly GraphQLDirective[];
  readonly fieldsIn: (type: GraphQLObjectType | GraphQLInterfaceType) => GraphQLField<unknown, unknown>[];
}

/** The schema that has the parts of a face, and nothing else. */
export function cut(api: GraphQLSchema, parts: Parts): GraphQLSchema {
  const definitions = parse(printSchema(api)).definitions.flatMap((definition) =>
    cutDefinition(api, parts, definition),
  );
  return withCheckedScalars(buildASTSchema({ kind: Kind.DOCUMENT, definitions }));
}

function cutDefinition(api: GraphQLSchema, parts: Parts, definition: DefinitionNode): DefinitionNode[] {
  const { members, reached } = parts;
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
    const directive = parts.directives.find((one) => one.name === definition.name.value);
    const coordinate = `@${definition.name.value}`;
    return directive
      ? [{ ...definition, arguments: only(definition.arguments, members.argumentsIn(coordinate, directive)) }]
      : [];
  }
  const type = 'name' in definition && definition.name ? api.getType(definition.name.value) : undefined;
  if (!type || !reached.has(type)) return [];
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION && isEnumType(type))
    return [{ ...definition, values: only(definition.values, members.valuesIn(type)) }];
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && isInputObjectType(type))
    return [{ ...definition, fields: only(definition.fields, members.inputFieldsIn(type)) }];
  const isObject =
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
  if (!isObject || !(isObjectType(type) || isInterfaceType(type))) return [definition];
  const fields = only(definition.fields, parts.fieldsIn(type)).map((field) => {
    const own = type.getFields()[field.name.value];
    const given = own ? members.argumentsIn(`${type.name}.${own.name}`, own) : [];
    return { ...field, arguments: only<InputValueDefinitionNode>(field.arguments, given) };
  });
  const interfaces = (definition.interfaces ?? []).filter((one) => {
    const named = api.getType(one.name.value);
    return named !== undefined && reached.has(named);
  });
  return [{ ...definition, fields, interfaces }];
}

/** Those of the nodes whose name one of the members has. */
function only<Node extends { readonly name: { readonly value: string } }>(
  nodes: readonly Node[] | undefined,
  members: readonly { readonly name: string }[],
): Node[] {
  const names = new Set(members.map(({ name }) => name));
  return (nodes ?? []).filter((one) => names.has(one.name.value));
}
