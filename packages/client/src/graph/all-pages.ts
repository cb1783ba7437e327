import { nodes } from './nodes.ts';

/** A page of a Relay connection. */
export interface ListPage<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

/** Every node of a paged list, in its order, asked for page after page; rejects when one page does. */
export async function allPages<Node>(ask: (after: string | null) => Promise<ListPage<Node>>): Promise<Node[]> {
  const found: Node[] = [];
  for (let after: string | null = null; ;) {
    const page: ListPage<Node> = await ask(after);
    found.push(...nodes(page));
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor ?? null;
  }
}
