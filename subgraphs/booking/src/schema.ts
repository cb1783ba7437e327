import './appointment/graph.ts';
import './allocation/graph.ts';
import './assisted/graph.ts';
import './assisted/coordinator/graph.ts';
import './assisted/patient/graph.ts';
import './assisted/settings/graph.ts';
import './availability/graph.ts';
import './busy/graph.ts';
import './change/graph.ts';
import './directory/graph.ts';
import './feed/graph.ts';
import './explanation/graph.ts';
import './group/graph.ts';
import './hold/graph.ts';
import './intake/graph.ts';
import './matching/graph.ts';
import './patient/graph.ts';
import './policy/graph.ts';
import './profile/graph.ts';
import './questionnaire/graph.ts';
import './readiness/graph.ts';
import './reminder/graph.ts';
import './series/graph.ts';
import './series/change/graph.ts';
import './sharing/graph.ts';
import './suggestion/graph.ts';
import './oversight/graph.ts';
import './pool/graph.ts';
import './pool/release/graph.ts';
import './waitlist/graph.ts';
import { buildSchema } from '@daraport/subgraph';
import { builder } from './builder.ts';

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});

/** The booking subgraph's schema. */
export const schema = buildSchema(builder);
