import { subgraph as billing } from '@daraport/subgraph-billing';
import { subgraph as booking } from '@daraport/subgraph-booking';
import { subgraph as care } from '@daraport/subgraph-care';
import { subgraph as compliance } from '@daraport/subgraph-compliance';
import { subgraph as growth } from '@daraport/subgraph-growth';
import { subgraph as identity } from '@daraport/subgraph-identity';

/** Every subgraph there is. */
export const definitions = { identity, booking, care, billing, compliance, growth };
