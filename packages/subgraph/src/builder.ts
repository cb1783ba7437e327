import type { Scope, Viewer } from '@daraport/access';
import SchemaBuilder from '@pothos/core';
import DirectivesPlugin from '@pothos/plugin-directives';
import ErrorsPlugin from '@pothos/plugin-errors';
import FederationPlugin from '@pothos/plugin-federation';
import type { Money } from '@daraport/domain';
import type { GraphQLSchema } from 'graphql';
import { openIn } from './guard.ts';
import { modulesPlugin } from './modules.ts';
import { addRefusals } from './refusals.ts';
import { CalendarDay, Instant } from './scalars.ts';

/** The types every subgraph's builder shares. `Ctx` is the subgraph's own `Context<Relations, Vendors>`. */
export interface BuilderTypes<Ctx extends object> {
  Context: Ctx;
  FederationScopes: Scope;
  FederationPolicies: never;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: true;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: string; Output: string };
  };
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * A schema builder with what all subgraphs have in common: scalars, the `Error` interface and the shared refusals.
 * Fields are non-null and inputs required unless they say otherwise. A field with `errors: { types: [...] }` answers a
 * union named `<Field>Result` of its payload and those refusals.
 */
export function createBuilder<Ctx extends object>() {
  const builder = new SchemaBuilder<BuilderTypes<Ctx>>({
    plugins: [ErrorsPlugin, DirectivesPlugin, FederationPlugin, modulesPlugin],
    defaultFieldNullability: false,
    defaultInputFieldRequiredness: true,
    errors: {
      directResult: true,
      defaultUnionOptions: { name: ({ fieldName }) => `${capitalized(fieldName)}Result` },
    },
  });
  builder.addScalarType('DateTime', Instant);
  builder.addScalarType('Date', CalendarDay);
  addRefusals(builder as never);
  return builder;
}

/** Any builder made by `createBuilder`, for helpers that add shared types. */
export type AnyBuilder = ReturnType<typeof createBuilder<{ viewer: Viewer }>>;

/** The shared money type; call once per subgraph that shows money. */
export const addMoney = (builder: AnyBuilder) =>
  builder.objectRef<Money>('Money').implement({
    ...openIn('public', 'partner'),
    shareable: true,
    description: 'Integer minor units of the currency (ISO 4217): 8900 EUR is 89.00 EUR.',
    fields: (t) => ({ amountMinor: t.exposeInt('amountMinor'), currency: t.exposeString('currency') }),
  });

/** The finished subgraph schema. */
export const buildSchema = (builder: {
  toSubGraphSchema(options: { linkUrl: string }): GraphQLSchema;
}): GraphQLSchema => builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.12' });
