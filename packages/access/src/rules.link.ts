import { type DirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** The directives that carry our rules, by their names in the specifications. */
export type RuleDirective = 'authenticated' | 'requiresScopes' | 'policy' | 'tag';

const ruleDirectives: readonly string[] = [
  'authenticated',
  'requiresScopes',
  'policy',
  'tag',
] satisfies RuleDirective[];
const SPECIFICATION = /^https:\/\/specs\.apollo\.dev\/(?<name>\w+)\/v[\d.]+$/;

/**
 * Local directive name → rule directive, by the document's `@link`s: imports, renamed imports (`{ name, as }`), renamed
 * namespaces (`as:`) and unimported names (`@federation__authenticated`). The plain names count always, so that a
 * document without `@link` (federation 1) is never read as "no rule".
 */
export function directiveNames(document: DocumentNode): ReadonlyMap<string, RuleDirective> {
  const names = new Map<string, RuleDirective>(ruleDirectives.map((name) => [name, name as RuleDirective]));
  for (const link of linksOf(document)) {
    const specification = SPECIFICATION.exec(text(link['url']))?.groups?.['name'];
    if (specification === undefined) continue;
    const namespace = text(link['as']) || specification;
    for (const directive of ruleDirectives) names.set(`${namespace}__${directive}`, directive as RuleDirective);
    if (ruleDirectives.includes(specification)) names.set(namespace, specification as RuleDirective);
    for (const [original, local] of importsOf(link['import'])) {
      if (ruleDirectives.includes(original)) names.set(local, original as RuleDirective);
    }
  }
  return names;
}

/** The arguments of every directive on the schema that has a `url`: `@link`, under any name, and its forerunner `@core`. */
function linksOf(document: DocumentNode): Record<string, unknown>[] {
  return document.definitions
    .filter((one) => one.kind === Kind.SCHEMA_DEFINITION || one.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((schema) => schema.directives ?? [])
    .map(argumentsOf)
    .map((given) => ('feature' in given ? { ...given, url: given['feature'] } : given))
    .filter((given) => 'url' in given);
}

const argumentsOf = (directive: DirectiveNode): Record<string, unknown> =>
  Object.fromEntries((directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]));

function importsOf(imports: unknown): [original: string, local: string][] {
  return (Array.isArray(imports) ? imports : []).flatMap((one: unknown): [string, string][] => {
    if (typeof one === 'string') return [[bare(one), bare(one)]];
    if (typeof one !== 'object' || one === null) return [];
    const { name, as } = one as { name?: unknown; as?: unknown };
    return [[bare(text(name)), bare(text(as) || text(name))]];
  });
}

const bare = (name: string): string => name.replace(/^@/, '');
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
