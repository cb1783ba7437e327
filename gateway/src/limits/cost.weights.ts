import { type ConstDirectiveNode, Kind, parse, valueFromASTUntyped } from 'graphql';

/** What a field's list holds: `@listSize` of the cost directives, section 3.2. */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments: readonly string[];
  readonly sizedFields: readonly string[];
}

/** The cost directives of a supergraph (https://ibm.github.io/graphql-specs/cost-spec.html) by coordinate. */
export interface Weights {
  /** `@cost` of a type (`Brand`), field (`Query.brand`) or argument (`Query.brand(id:)`). */
  readonly costs: ReadonlyMap<string, number>;
  /** By the field's coordinate. */
  readonly sizes: ReadonlyMap<string, ListSize>;
  /** Fields that take `first` or `last` and say of it nothing. */
  readonly unsized: readonly string[];
  /** Input fields that are weighed, which nobody reckons. */
  readonly unreckoned: readonly string[];
}

/** Reads `@cost` and `@listSize`, which composition merged to the largest of all subgraphs'. */
export function weightsOf(supergraphSdl: string): Weights {
  const costs = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const unsized: string[] = [];
  const unreckoned: string[] = [];
  const weigh = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined): void => {
    const { weight } = argumentsOf(directives, 'cost') ?? {};
    if (weight !== undefined) costs.set(coordinate, Number(weight));
  };
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION || !('name' in definition) || !definition.name) continue;
    const type = definition.name.value;
    weigh(type, definition.directives as readonly ConstDirectiveNode[] | undefined);
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      const coordinate = `${type}.${field.name.value}`;
      if (field.kind === Kind.INPUT_VALUE_DEFINITION) {
        if (argumentsOf(field.directives, 'cost')) unreckoned.push(coordinate);
        continue;
      }
      weigh(coordinate, field.directives);
      const size = argumentsOf(field.directives, 'listSize');
      if (size) sizes.set(coordinate, sizeOf(size));
      const slicing = sizes.get(coordinate)?.slicingArguments ?? [];
      for (const argument of field.arguments ?? []) {
        weigh(`${coordinate}(${argument.name.value}:)`, argument.directives);
        if (/^(first|last)$/.test(argument.name.value) && !slicing.includes(argument.name.value))
          unsized.push(coordinate);
      }
    }
  }
  return { costs, sizes, unsized, unreckoned };
}

const sizeOf = ({ assumedSize, slicingArguments, sizedFields }: Record<string, unknown>): ListSize => ({
  ...(typeof assumedSize === 'number' ? { assumedSize } : {}),
  slicingArguments: (slicingArguments ?? []) as string[],
  sizedFields: (sizedFields ?? []) as string[],
});

function argumentsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Record<string, unknown> | undefined {
  const directive = directives?.find((one) => one.name.value === name);
  return (
    directive &&
    Object.fromEntries((directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]))
  );
}
