import {
  buildASTSchema,
  buildSchema,
  type DirectiveNode,
  type DocumentNode,
  findBreakingChanges,
  GraphQLSchema,
  Kind,
  parse,
  visit,
} from 'graphql';

/**
 * What of an API would break for its clients if the latter schema took the place of the former, one sentence each. What was deprecated
 * with a date that has passed (`"… Removed after 2027-05-31"`) may go. `today` is a calendar day.
 */
export function breaksBetween(former: string, latter: string, today: string): string[] {
  const promised = reachable(buildASTSchema(withoutExpired(parse(former, { noLocation: true }), today)));
  return findBreakingChanges(promised, buildSchema(latter)).map(({ description }) => description);
}

/** Types that only expired fields led to go with them. */
const reachable = (schema: GraphQLSchema): GraphQLSchema =>
  new GraphQLSchema({
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
    directives: schema.getDirectives(),
  });

function withoutExpired(document: DocumentNode, today: string): DocumentNode {
  const drop = (node: { readonly directives?: readonly DirectiveNode[] | undefined }): null | undefined =>
    isExpired(node.directives, today) ? null : undefined;
  return visit(document, { FieldDefinition: drop, InputValueDefinition: drop, EnumValueDefinition: drop });
}

function isExpired(directives: readonly DirectiveNode[] | undefined, today: string): boolean {
  const deprecated = directives?.find((one) => one.name.value === 'deprecated');
  const reason = deprecated?.arguments?.find((one) => one.name.value === 'reason')?.value;
  const last = reason?.kind === Kind.STRING ? /Removed after (\d{4}-\d{2}-\d{2})/.exec(reason.value)?.[1] : undefined;
  return last !== undefined && last < today;
}
