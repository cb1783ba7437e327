import { Kind, parse, print, visit, type DirectiveNode } from 'graphql';

const ENFORCED = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\/v0\.\d+$/;

/**
 * The supergraph as the stock gateway may load it. It refuses every feature marked `for: SECURITY`, because it enforces
 * none; the mark is taken off the three that our filter enforces, and stays on any other, which is then refused at
 * start. Only `DaraportGateway` and the subscription planner call this, and both run every operation through the filter.
 */
export function admitEnforcedRules(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  const admit = (node: DirectiveNode): DirectiveNode | undefined => {
    const url = node.arguments?.find((one) => one.name.value === 'url')?.value;
    if (url?.kind !== Kind.STRING || !ENFORCED.test(url.value)) return undefined;
    return { ...node, arguments: (node.arguments ?? []).filter((one) => one.name.value !== 'for') };
  };
  return print(
    visit(document, {
      SchemaDefinition: (node) => ({ ...node, directives: node.directives?.map((one) => admit(one) ?? one) ?? [] }),
    }),
  );
}
