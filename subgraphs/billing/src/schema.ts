import './quote/graph.ts';
import './price/graph.ts';
import './payment/graph.ts';
import './earnings/graph.ts';
import './payout/graph.ts';
import './readiness/graph.ts';
import './refs.ts';
import { buildSchema } from '@daraport/subgraph';
import { builder } from './builder.ts';

/** The billing subgraph's schema. */
export const schema = buildSchema(builder);
