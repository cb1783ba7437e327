/** The nodes of a Relay connection, in its order; none while there is no connection. */
export function nodes<Node>(
  connection: { readonly edges: readonly { readonly node: Node }[] } | null | undefined,
): Node[] {
  return connection?.edges.map((edge) => edge.node) ?? [];
}
