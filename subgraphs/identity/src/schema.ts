import { buildSchema } from '@daraport/subgraph';
import './brand/graph.ts';
import './configuration/graph.ts';
import './module/graph.ts';
import './organization/graph.ts';
import './person/graph.ts';
import './viewer/graph.ts';
import './session/graph.ts';
import './link/graph.ts';
import './token/graph.ts';
import './registration/graph.ts';
import './notice/graph.ts';
import './patient/graph.ts';
import './tour/graph.ts';
import './explorer/graph.ts';
import { builder } from './builder.ts';

export const schema = buildSchema(builder);
