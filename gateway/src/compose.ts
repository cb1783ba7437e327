import { readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { composeServices } from '@apollo/composition';
import {
  type AccessRule,
  type AccessRules,
  accessFromSdl,
  createRequirementIndex,
  findUncovered,
  isScope,
  type Requirement,
  taggedFaces,
} from '@daraport/access';
import { getNamedType, type GraphQLSchema, isAbstractType, isObjectType, parse, printSchema } from 'graphql';
import { breaksBetween } from './faces/breaks.ts';
import { contractsOf, FaceError } from './faces/catalogue.ts';
import { entitiesTaggedWhole } from './faces/tags.ts';
import { weightsOf } from './limits/cost.weights.ts';
import { createGraphModel } from './graph/model.ts';

/** The subgraphs of the house, in the order the supergraph names them. */
export const subgraphNames = ['identity', 'booking', 'care', 'billing', 'compliance', 'growth'] as const;

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('../', import.meta.url);

/** Something in the subgraphs' schemas must be changed first; the message names every field. */
export class CompositionError extends Error {
  constructor(faults: readonly string[]) {
    super(`The graph cannot be composed:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'CompositionError';
  }
}

/**
 * Composes `subgraphs/<name>/schema.graphql` into `gateway/supergraph.graphql`, `gateway/schema.graphql` (what portals see),
 * `gateway/faces/<face>.graphql` (what the holders of tokens see), `packages/access/graph.json` (the explorer's graph) and `gateway/access.json` (what each type and field asks). With `check` nothing is written, and the files that are stale are
 * answered, by their paths from the repository's root. Throws a CompositionError
 * that names each field: composition faults, fields without a rule, scopes that are not in the closed list, and what would break for
 * the holders of tokens (`breaksBetween`). `today` is a calendar day.
 */
export async function composeGraph({
  check,
  today = new Date().toISOString().slice(0, 10),
}: {
  check: boolean;
  today?: string;
}): Promise<readonly string[]> {
  const services = await Promise.all(
    subgraphNames.map(async (name) => ({
      name,
      sdl: await readFile(new URL(`subgraphs/${name}/schema.graphql`, ROOT), 'utf8'),
    })),
  );
  const files = composeFiles(services);
  const breaks = await Promise.all(
    taggedFaces.map(async (face) => {
      const former = await readFile(new URL(faceFile(face), FOLDER), 'utf8').catch(() => undefined);
      const found = former === undefined ? [] : breaksBetween(former, files[faceFile(face)] ?? '', today);
      return found.map((fault) => `${fault} The face "${face}" is promised: deprecate it there with a date first`);
    }),
  );
  if (breaks.flat().length > 0) throw new CompositionError(breaks.flat());
  const states = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const url = new URL(name, FOLDER);
      const isStale = (await readFile(url, 'utf8').catch(() => '')) !== content;
      if (isStale && !check) await writeFile(url, content);
      return isStale && check ? [posix.join('gateway', name)] : [];
    }),
  );
  return states.flat();
}

/** The generated files by name, from the subgraphs' SDL. */
export function composeFiles(services: readonly { name: string; sdl: string }[]): Record<string, string> {
  const faults = services.flatMap(({ name, sdl }) => [
    ...findUncovered(sdl).map((field) => `${field} (${name}) has no access rule; guard it, or mark it open`),
    ...unknownScopes(accessFromSdl(sdl)).map((fault) => `${fault} (${name})`),
    ...entitiesTaggedWhole(sdl).map((fault) => `${fault} (${name})`),
  ]);
  if (faults.length > 0) throw new CompositionError(faults);
  const composed = composeServices(
    services.map(({ name, sdl }) => ({ name, url: `local://${name}`, typeDefs: parse(sdl) })),
  );
  if (composed.errors) throw new CompositionError(composed.errors.map((error) => error.message));
  const { supergraphSdl } = composed;
  const { unsized, unreckoned } = weightsOf(supergraphSdl);
  const weightless = [
    ...unsized.map((field) => `${field} takes first or last: name it in its listSize`),
    ...unreckoned.map(
      (field) => `${field} is an input field, whose cost is not reckoned: weigh the argument that takes it`,
    ),
  ];
  if (weightless.length > 0) throw new CompositionError(weightless);
  const { schema, contracts } = apisOf(supergraphSdl);
  return {
    'supergraph.graphql': `${supergraphSdl.trimEnd()}\n`,
    'schema.graphql': `${printSchema(schema).trimEnd()}\n`,
    ...Object.fromEntries(
      Object.entries(contracts).map(([face, contract]) => [faceFile(face), `${printSchema(contract).trimEnd()}\n`]),
    ),
    '../packages/access/graph.json': graphTable(schema, accessFromSdl(supergraphSdl), contracts),
    'access.json': `${JSON.stringify(accessTable(accessFromSdl(supergraphSdl)), null, 2)}\n`,
  };
}

/** What clients see: the whole API, and the contracts cut out of it. Throws a CompositionError for tags that do not fit. */
function apisOf(supergraphSdl: string) {
  try {
    const { schema } = createGraphModel(supergraphSdl);
    return { schema, contracts: contractsOf(schema, supergraphSdl) };
  } catch (error) {
    throw error instanceof FaceError ? new CompositionError(error.faults) : error;
  }
}

const faceFile = (face: string): string => `faces/${face}.graphql`;

function unknownScopes(rules: AccessRules): string[] {
  const of = (place: string, requirements: readonly Requirement[]): string[] =>
    requirements.flatMap((one) =>
      (one.scopes ?? [])
        .flat()
        .flatMap((scope) => (isScope(scope) ? [] : [`${place} asks for the unknown scope "${scope}"`])),
    );
  return [...rules].flatMap(([name, type]) => [
    ...of(name, type.requirements),
    ...[...type.fields].flatMap(([field, rule]) => of(`${name}.${field}`, rule.requirements)),
  ]);
}

/** Of every object its fields with all they ask, where they lead, and what of them each face shows, one field a line; read by `reachOf`. */
function graphTable(
  schema: GraphQLSchema,
  rules: AccessRules,
  contracts: Readonly<Record<string, GraphQLSchema>>,
): string {
  const requirementsOf = createRequirementIndex(schema, rules);
  const objects = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  );
  const types = objects.filter(isObjectType).map((type) => {
    const fields = Object.values(type.getFields()).map((field) => {
      const returned = getNamedType(field.type);
      const members = isAbstractType(returned) ? schema.getPossibleTypes(returned) : [returned].filter(isObjectType);
      const shown = Object.entries(contracts).flatMap(([face, contract]) => {
        const there = contract.getType(type.name);
        const own = isObjectType(there) ? there.getFields()[field.name] : undefined;
        return own ? [[face, own.args.map(({ name }) => name)] as const] : [];
      });
      const facts = {
        asks: requirementsOf(type.name, field.name),
        leadsTo: members.map(({ name }) => name),
        ...(field.args.length > 0 ? { arguments: field.args.map(({ name }) => name) } : {}),
        ...(shown.length > 0 ? { faces: Object.fromEntries(shown) } : {}),
      };
      return `    ${JSON.stringify(field.name)}: ${JSON.stringify(facts)}`;
    });
    return `  ${JSON.stringify(type.name)}: {\n${fields.join(',\n')}\n  }`;
  });
  return `{\n${types.join(',\n')}\n}\n`;
}

/** Type → its own rule and each field's, sorted; what is open says so. */
function accessTable(rules: AccessRules): Record<string, unknown> {
  const isOurs = (name: string): boolean => !/^(join|link|core)__/.test(name);
  const word = ({ requirements, isOpen }: AccessRule, otherwise: string): unknown => {
    if (requirements.length > 0) return requirements;
    return isOpen ? 'open' : otherwise;
  };
  const types = [...rules]
    .filter(([name, type]) => isOurs(name) && type.kind !== 'leaf')
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return Object.fromEntries(
    types.map(([name, type]) => {
      const fields = [...type.fields]
        .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
        .map(([field, rule]) => [field, word(rule, 'as its type')]);
      return [name, { type: word(type, 'by field'), fields: Object.fromEntries(fields) }];
    }),
  );
}
