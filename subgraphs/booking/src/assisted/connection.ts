import { builder, PageInfo } from '../builder.ts';
import type { RequestPage } from './reads.ts';
import { AssistedRequest, coordinating, seen } from './types.ts';

const AssistedRequestEdge = builder.objectRef<RequestPage['edges'][number]>('AssistedRequestEdge').implement({
  ...seen,
  description: 'A request in its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Ask for what comes after it.' }),
    node: t.field({ type: AssistedRequest, description: 'The request.', resolve: ({ node }) => node }),
  }),
});

export const AssistedRequestConnection = builder.objectRef<RequestPage>('AssistedRequestConnection').implement({
  ...seen,
  description: 'A page of requests.',
  fields: (t) => ({
    edges: t.field({
      type: [AssistedRequestEdge],
      description: 'In order of the list.',
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether there is more.', resolve: ({ pageInfo }) => pageInfo }),
    overdueCount: t.int({
      ...coordinating,
      description: 'How many of the list still wait for an answer that was due.',
      resolve: ({ countOverdue }) => countOverdue(),
    }),
    totalCount: t.int({ description: 'How many the list has.', resolve: ({ countAll }) => countAll() }),
  }),
});
