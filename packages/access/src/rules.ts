import { type DirectiveNode, type DocumentNode, Kind, parse, valueFromASTUntyped } from 'graphql';
import type { Requirement } from './requirement.ts';
import { directiveNames, type RuleDirective } from './rules.link.ts';

/** What the SDL says about one type or field. Both empty means: nothing is said. */
export interface AccessRule {
  /** All of them must be met. */
  readonly requirements: readonly Requirement[];
  /** Marked `@tag(name: "open")`: visible to everyone on purpose. */
  readonly isOpen: boolean;
}

/** The rule of a type and of each of its fields (scalars and enums have no fields). */
export interface TypeAccess extends AccessRule {
  readonly kind: 'object' | 'interface' | 'leaf';
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, AccessRule>;
}

/** Every type of one SDL with its rules, by name. */
export type AccessRules = ReadonlyMap<string, TypeAccess>;

/**
 * Reads `@authenticated`, `@requiresScopes`, `@policy` and `@tag(name: "open")` from a subgraph's or the supergraph's
 * SDL, under whatever names its `@link`s give them. Throws when an inner list is empty (`[[]]` would let everyone in).
 */
export function accessFromSdl(sdl: string | DocumentNode): AccessRules {
  const document = typeof sdl === 'string' ? parse(sdl, { noLocation: true }) : sdl;
  const names = directiveNames(document);
  const rules = new Map<string, TypeAccess>();
  for (const definition of document.definitions) {
    const kind = kinds[definition.kind];
    if (!kind || !('name' in definition) || !definition.name) continue;
    const typeName = definition.name.value;
    const known = rules.get(typeName);
    const own = ruleOf(typeName, 'directives' in definition ? definition.directives : [], names);
    const fields = new Map(known?.fields);
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      const coordinate = `${typeName}.${field.name.value}`;
      fields.set(field.name.value, ruleOf(coordinate, field.directives, names));
    }
    const interfaces = 'interfaces' in definition ? (definition.interfaces ?? []).map((one) => one.name.value) : [];
    rules.set(typeName, {
      kind,
      interfaces: [...(known?.interfaces ?? []), ...interfaces],
      requirements: [...(known?.requirements ?? []), ...own.requirements],
      isOpen: own.isOpen || (known?.isOpen ?? false),
      fields,
    });
  }
  return rules;
}

/**
 * Coordinates (`Type.field`) of a subgraph's SDL that neither have a rule nor are open, by themselves or by their
 * type. A field of an interface is covered where every implementer's is. The build fails when there is one.
 */
export function findUncovered(sdl: string | DocumentNode): string[] {
  const rules = accessFromSdl(sdl);
  const speaks = (rule: AccessRule | undefined) => rule !== undefined && (rule.isOpen || rule.requirements.length > 0);
  const isCovered = (type: TypeAccess, field: string): boolean => speaks(type) || speaks(type.fields.get(field));
  const uncovered: string[] = [];
  for (const [typeName, type] of rules) {
    if (isMachinery(typeName)) continue;
    const implementers = [...rules.values()].filter(
      (other) => other.kind === 'object' && other.interfaces.includes(typeName),
    );
    for (const field of type.fields.keys()) {
      if (field.startsWith('_') || isCovered(type, field)) continue;
      const isCoveredBelow = type.kind === 'interface' && implementers.every((one) => isCovered(one, field));
      if (!isCoveredBelow || implementers.length === 0) uncovered.push(`${typeName}.${field}`);
    }
  }
  return uncovered;
}

const isMachinery = (typeName: string): boolean =>
  typeName.startsWith('_') || /^(join|link|core|federation)__/.test(typeName);

const kinds: Partial<Record<Kind, TypeAccess['kind']>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.OBJECT_TYPE_EXTENSION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INTERFACE_TYPE_EXTENSION]: 'interface',
  [Kind.SCALAR_TYPE_DEFINITION]: 'leaf',
  [Kind.SCALAR_TYPE_EXTENSION]: 'leaf',
  [Kind.ENUM_TYPE_DEFINITION]: 'leaf',
  [Kind.ENUM_TYPE_EXTENSION]: 'leaf',
};

function ruleOf(
  coordinate: string,
  directives: readonly DirectiveNode[] | undefined,
  names: ReadonlyMap<string, RuleDirective>,
): AccessRule {
  const requirements: Requirement[] = [];
  let isOpen = false;
  for (const directive of directives ?? []) {
    const rule = names.get(directive.name.value);
    if (rule === 'authenticated') requirements.push({ authenticated: true });
    if (rule === 'requiresScopes') requirements.push({ scopes: sets(coordinate, directive, 'scopes') });
    if (rule === 'policy') requirements.push({ policies: sets(coordinate, directive, 'policies') });
    if (rule === 'tag') isOpen ||= argument(directive, 'name') === 'open';
  }
  return { requirements, isOpen };
}

function argument(directive: DirectiveNode, name: string): unknown {
  const node = directive.arguments?.find((one) => one.name.value === name);
  return node && valueFromASTUntyped(node.value);
}

function sets(coordinate: string, directive: DirectiveNode, name: string): string[][] {
  const given: unknown = argument(directive, name) ?? [];
  const lists = (Array.isArray(given) ? given : [given]).map((all: unknown) => (Array.isArray(all) ? all : [all]));
  if (lists.some((all) => all.length === 0)) {
    throw new Error(`${coordinate}: @${directive.name.value} has an empty inner list, which everyone would meet`);
  }
  return lists as string[][];
}
