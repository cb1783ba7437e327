import './attribution/graph.ts';
import './experiment/graph.ts';
import './metrics/graph.ts';
import './refs.ts';
import { buildSchema } from '@daraport/subgraph';
import { builder } from './builder.ts';

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});

/** The growth subgraph's schema. */
export const schema = buildSchema(builder);
