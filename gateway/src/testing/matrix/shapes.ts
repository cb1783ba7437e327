import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isCompositeType, getNamedType } from 'graphql';
import { call, type Path, shortestPaths, type Step } from './paths.ts';

/** One operation of the matrix: the fields it selects, from the root to the one it is about. */
export interface Cell {
  readonly shape: string;
  readonly coordinate: string;
  readonly text: string;
  readonly operation: Path['operation'];
  /** `[type, field]` of everything selected, the last being the target; a type may be an interface. */
  readonly selected: readonly (readonly [string, string])[];
  /** Response keys down to the target. */
  readonly keys: readonly string[];
  /** Which member each abstract type must answer with. */
  readonly members: ReadonlyMap<string, string>;
}

/** Every cell of a schema: each field of each object type in each shape in which it can be asked for. */
export function cellsOf(schema: GraphQLSchema): Cell[] {
  const reaches = [
    ['plain', shortestPaths(schema, 'query', false)],
    ['list', shortestPaths(schema, 'query', true)],
    ['mutation payload', shortestPaths(schema, 'mutation', false)],
    ['subscription payload', shortestPaths(schema, 'subscription', false)],
  ] as const;
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => 'getInterfaces' in type && 'isTypeOf' in type && !type.name.startsWith('__'),
  );
  return types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      reaches.flatMap(([reach, paths]) => {
        const path = paths.get(type.name);
        return path ? shapesOf(reach, path, type, field) : [];
      }),
    ),
  );
}

function shapesOf(reach: string, path: Path, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Cell[] {
  const target = `${call(field)}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
  const make = (shape: string, inner: string, more: Partial<Cell> & { fragments?: string } = {}): Cell => ({
    shape: reach === 'plain' ? shape : `${reach}, ${shape}`,
    coordinate: `${type.name}.${field.name}`,
    text: `${path.operation}${more.text ?? ''} { ${wrap(path.steps, inner)} } ${more.fragments ?? ''}`,
    operation: path.operation,
    selected: [
      ...path.steps.map((one) => [one.parent, one.field.name] as const),
      ...(more.selected ?? [[type.name, field.name] as const]),
    ],
    keys: [...path.steps.map((one) => one.field.name), more.keys?.[0] ?? field.name],
    members: new Map(
      path.steps.flatMap((one) => (one.narrowed ? [[one.narrowed.from, one.narrowed.to] as const] : [])),
    ),
  });
  const cells = [
    make('field', target),
    make('alias', `harmless: ${target}`, { keys: ['harmless'] }),
    make('inline fragment', `... on ${type.name} { ${target} }`),
    make('named and nested fragment', '__typename ...A', {
      fragments: `fragment A on ${type.name} { ...B } fragment B on ${type.name} { ... { ${target} } }`,
    }),
    make('include by variable', target.replace(call(field), `${call(field)} @include(if: $yes)`), {
      text: ' ($yes: Boolean = true)',
    }),
  ];
  const inherited = type.getInterfaces().filter((one) => one.getFields()[field.name]);
  const byInterface = inherited.map((one) =>
    make(`interface ${one.name}`, `... on ${one.name} { ${target} }`, { selected: [[one.name, field.name]] }),
  );
  // A subscription selects one field at its root, and that one without a condition (GraphQL §5.2.3).
  const isEventRoot = path.operation === 'subscription' && path.steps.length === 0;
  return [...(isEventRoot ? cells.slice(0, 3) : cells), ...byInterface];
}

const wrap = (steps: readonly Step[], inner: string): string =>
  steps.reduceRight(
    (text, { field, narrowed }) => `${call(field)} { ${narrowed ? `... on ${narrowed.to} { ${text} }` : text} }`,
    inner,
  );
