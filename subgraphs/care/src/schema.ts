import { buildSchema } from '@daraport/subgraph';
import './appointment/graph.ts';
import { builder } from './builder.ts';
import './call/graph.ts';
import './conversation/graph.ts';
import './note/graph.ts';
import './relationship/graph.ts';
import './visit/graph.ts';

builder.queryType({ description: 'What can be asked.' });
builder.mutationType({ description: 'What can be done.' });
builder.subscriptionType({ description: 'What can be followed live.' });

/** Care's part of the graph. */
export const schema = buildSchema(builder);
