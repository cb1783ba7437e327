import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type DirectiveNode, type DocumentNode, Kind, OperationTypeNode, parse, type TypeNode, visit } from 'graphql';
import type { Question } from '../contest.ts';

const root = new URL('../../', import.meta.url);

const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: root.pathname }).toSorted();
const textOf = (file: string): Promise<string> => readFile(new URL(file, root), 'utf8');

/** What each subgraph of the house composes. */
export async function subgraphDocuments(): Promise<Map<string, DocumentNode>> {
  const files = filesOf('subgraphs/*/schema.graphql');
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, DocumentNode]> => [basename(dirname(file)), parse(await textOf(file))]),
    ),
  );
}

const RULES = new Set(['authenticated', 'requiresScopes', 'policy']);

/** The same without access rules, which other gateways refuse or read otherwise. */
export const withoutRules = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: ({ name }) => (RULES.has(name.value) ? null : undefined) });

/** Every scope that the access rules ask for. */
export function scopesIn(documents: ReadonlyMap<string, DocumentNode>): string[] {
  const found = new Set<string>();
  const read = ({ name, arguments: given }: DirectiveNode): void => {
    if (name.value !== 'requiresScopes') return;
    for (const one of given ?? []) visit(one, { StringValue: ({ value }) => void found.add(value) });
  };
  for (const document of documents.values()) visit(document, { Directive: read });
  return [...found];
}

/** The queries that the portals have registered, each with variables for whatever it requires. */
export async function portalQuestions(): Promise<Question[]> {
  const files = filesOf('{portals/*,packages/client}/src/gql/persisted-documents.json');
  const registers = await Promise.all(
    files.map(async (file) => JSON.parse(await textOf(file)) as Record<string, string>),
  );
  const inputs = inputsOf([...(await subgraphDocuments()).values()]);
  const texts = [...new Set(registers.flatMap((one) => Object.values(one)))];
  return texts.flatMap((query) => questionOf(query, inputs) ?? []).toSorted((a, b) => a.name.localeCompare(b.name));
}

function questionOf(query: string, inputs: Inputs): Question | undefined {
  const operation = parse(query).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
  const required = (operation.variableDefinitions ?? []).filter(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  );
  const variables = Object.fromEntries(
    required.map(({ variable, type }) => [variable.name.value, valueFor(type, inputs)]),
  );
  return { name: operation.name?.value ?? 'unnamed', bodies: [JSON.stringify({ query, variables })] };
}

/** What an input type requires, or an enum's values, by name. */
type Inputs = ReadonlyMap<string, Input>;
interface Input {
  readonly fields: readonly (readonly [name: string, type: TypeNode])[];
  readonly values: readonly string[];
}

function inputsOf(documents: readonly DocumentNode[]): Inputs {
  const inputs = new Map<string, Input>();
  for (const one of documents.flatMap((document) => document.definitions)) {
    if (one.kind === Kind.ENUM_TYPE_DEFINITION)
      inputs.set(one.name.value, { fields: [], values: (one.values ?? []).map(({ name }) => name.value) });
    if (one.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
    const required = (one.fields ?? []).filter(
      ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    );
    inputs.set(one.name.value, { fields: required.map(({ name, type }) => [name.value, type]), values: [] });
  }
  return inputs;
}

const scalars: Readonly<Record<string, unknown>> = {
  ID: 'id-7',
  Int: 10,
  Float: 1,
  Boolean: true,
  DateTime: '2026-11-24T09:00:00.000Z',
  Date: '2026-11-24',
};

function valueFor(type: TypeNode, inputs: Inputs): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return valueFor(type.type, inputs);
  if (type.kind === Kind.LIST_TYPE) return [valueFor(type.type, inputs)];
  const name = type.name.value;
  const input = inputs.get(name);
  if (!input) return Object.hasOwn(scalars, name) ? scalars[name] : 'text';
  if (input.values.length > 0) return input.values[0];
  return Object.fromEntries(input.fields.map(([field, inner]) => [field, valueFor(inner, inputs)]));
}
