import type { Module, Viewer } from '@daraport/access';
import { ModuleDisabledError } from '@daraport/domain';
import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';

/** Whose a root field is: a module's, which a brand may switch off, or of the core, which is always on. */
export type Owner = Module | 'CORE';

interface Owned {
  /**
   * The module that begins something here; `CORE` for what shows, carries out or ends what was begun. While the brand
   * has the module switched off, the field is refused as `MODULE_DISABLED` before its resolver runs.
   */
  module: Owner;
}

/* oxlint-disable typescript/no-namespace -- Pothos is extended by merging into its global namespace */
declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      modules: ModulesPlugin<Types>;
    }
    interface QueryFieldOptions<
      Types extends SchemaTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveReturnShape,
    > extends Owned {}
    interface MutationFieldOptions<
      Types extends SchemaTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveReturnShape,
    > extends Owned {}
    interface SubscriptionFieldOptions<
      Types extends SchemaTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveShape,
      ResolveReturnShape,
    > extends Owned {}
  }
}

/** Refuses with `ModuleDisabledError` when the viewer's brand has the module switched off. */
export function assertModule({ modules }: Pick<Viewer, 'modules'>, module: Module): void {
  if (!modules.includes(module)) throw new ModuleDisabledError(module);
}

const rootKinds: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/** The tag that says in the schema whose a root field is: `module_booking`, `module_core`. */
export const moduleTag = (owner: Owner): string => `module_${owner.toLowerCase()}`;

/**
 * Enforces `module` on root fields. A module's mutation, and a query with a result union, has `ModuleDisabledError` in it; every
 * other query or subscription is `null` with the code `MODULE_DISABLED`. Listed last, so that it wraps a resolver first.
 */
export class ModulesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (!rootKinds.includes(field.kind)) return field;
    const options = field.pothosOptions as Options;
    const coordinate = `${field.parentType}.${field.name}`;
    if (!options.module) throw new Error(`${coordinate} says of no module that it is its own`);
    if (field.kind === 'Mutation' && options.module !== 'CORE' && !options.errors)
      throw new Error(`${coordinate} needs \`errors\`, or it cannot be refused as MODULE_DISABLED`);
    const pothosOptions = {
      ...options,
      tag: [...[options.tag ?? []].flat(), moduleTag(options.module)],
      ...(options.errors && options.module !== 'CORE'
        ? { errors: { ...options.errors, types: [...(options.errors.types ?? []), ModuleDisabledError] } }
        : {}),
    };
    return { ...field, pothosOptions: pothosOptions as never };
  }

  override wrapResolve(resolve: Resolver<Types>, field: PothosOutputFieldConfig<Types>): Resolver<Types> {
    return this.#guarded(resolve, field);
  }

  override wrapSubscribe(
    subscribe: Resolver<Types> | undefined,
    field: PothosOutputFieldConfig<Types>,
  ): Resolver<Types> | undefined {
    return subscribe && this.#guarded(subscribe, field);
  }

  #guarded(resolve: Resolver<Types>, field: PothosOutputFieldConfig<Types>): Resolver<Types> {
    const { module } = field.pothosOptions as Options;
    if (!rootKinds.includes(field.kind) || !module || module === 'CORE') return resolve;
    return (root, args, context, info) => {
      assertModule((context as { viewer: Viewer }).viewer, module);
      return resolve(root, args, context, info);
    };
  }
}

type Resolver<Types extends SchemaTypes> = GraphQLFieldResolver<unknown, Types['Context'], object>;

/** What this plugin reads of a field's options; the types above promise it for root fields. */
interface Options {
  readonly module?: Owner;
  readonly tag?: string | readonly string[];
  readonly errors?: { readonly types?: readonly unknown[] };
}

/** By this name a builder asks for the plugin. */
export const modulesPlugin = 'modules';
SchemaBuilder.registerPlugin(modulesPlugin, ModulesPlugin);
