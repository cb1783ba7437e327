import './consent/graph.ts';
import './readiness/graph.ts';
import './log/graph.ts';
import './request/graph.ts';
import { buildSchema } from '@daraport/subgraph';
import { builder } from './builder.ts';

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});

/** The compliance subgraph's schema. */
export const schema = buildSchema(builder);
