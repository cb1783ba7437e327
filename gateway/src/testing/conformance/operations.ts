import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import type { Random } from './random.ts';

/** One generated operation; `variables` are what it is first run with. */
export interface Generated {
  readonly text: string;
  readonly variables: Record<string, unknown>;
  /** Names of its Boolean variables, which steer `@skip` and `@include`. */
  readonly switches: readonly string[];
}

/** The key under which operations ask for type names, beside their own. */
export const NAME_ALIAS = 't';

const MAX_DEPTH = 4;
const MAX_FIELDS = 18;

/** Writes random operations with arguments, variables, aliases, fragments and conditions; nearly all of them are valid. */
export class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  #variables: Record<string, unknown> = {};
  #definitions: string[] = [];
  #switches: string[] = [];
  #fragments: string[] = [];
  #aliases = 0;
  #fields = 0;

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
  }

  write(): Generated {
    this.#variables = {};
    this.#definitions = [];
    this.#switches = [];
    this.#fragments = [];
    this.#aliases = 0;
    this.#fields = 0;
    const mutation = this.#schema.getMutationType();
    const isMutation = mutation !== undefined && mutation !== null && this.#random.chance(0.3);
    const root = isMutation ? mutation : (this.#schema.getQueryType() as GraphQLObjectType);
    const body = this.#selections(root, 0, true);
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    return {
      text: [`${isMutation ? 'mutation' : 'query'} Q${definitions} ${body}`, ...this.#fragments].join('\n'),
      variables: this.#variables,
      switches: this.#switches,
    };
  }

  #selections(type: GraphQLCompositeType, depth: number, mayName: boolean): string {
    const random = this.#random;
    const parts: string[] = [];
    const count = 1 + random.below(3);
    for (let index = 0; index < count && this.#fields < MAX_FIELDS; index++) {
      if (depth > 0 && random.chance(0.12)) parts.push(random.chance(0.3) ? `${NAME_ALIAS}: __typename` : '__typename');
      const isFragment = depth < MAX_DEPTH + 2 && random.chance(isAbstractType(type) ? 0.5 : 0.12);
      parts.push(isFragment ? this.#fragment(type, depth, mayName) : this.#field(type, depth));
    }
    const written = parts.filter((part) => part !== '');
    return `{ ${written.length > 0 ? written.join(' ') : '__typename'} }`;
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    const random = this.#random;
    if (isUnionType(type)) return '__typename';
    const all = Object.values(type.getFields());
    const fitting = all.filter((field) => depth < MAX_DEPTH || !isCompositeType(getNamedType(field.type)));
    if (fitting.length === 0) return '__typename';
    // Objects lead on to other subgraphs, so they are wanted more than leaves.
    const objects = fitting.filter((field) => isCompositeType(getNamedType(field.type)));
    const field = random.pick(objects.length > 0 && random.chance(0.5) ? objects : fitting);
    this.#fields++;
    const args = this.#arguments(field);
    const alias = args !== '' || random.chance(0.15) ? `a${++this.#aliases}: ` : '';
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? ` ${this.#selections(named, depth + 1, true)}` : '';
    return `${alias}${field.name}${args}${this.#condition()}${below}`;
  }

  #fragment(type: GraphQLCompositeType, depth: number, mayName: boolean): string {
    const random = this.#random;
    const condition = random.chance(0.1) ? undefined : random.pick(this.#conditionsFor(type));
    const target = condition ?? type;
    if (condition && mayName && random.chance(0.25)) {
      const name = `F${this.#fragments.length}`;
      const at = this.#fragments.push('') - 1;
      this.#fragments[at] = `fragment ${name} on ${condition.name} ${this.#selections(condition, depth + 1, false)}`;
      const spread = `...${name}${this.#condition()}`;
      return random.chance(0.2) ? `${spread} ...${name}` : spread;
    }
    return `...${condition ? ` on ${condition.name}` : ''}${this.#condition()} ${this.#selections(target, depth + 1, mayName)}`;
  }

  /** Types that can overlap with this one: the type itself, its members, and what its members also implement. */
  #conditionsFor(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const objects = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const wider = objects.flatMap((one) => [...(isObjectType(one) ? one.getInterfaces() : [])]);
    return [...new Set([type, ...objects, ...wider])];
  }

  #condition(): string {
    const random = this.#random;
    if (!random.chance(0.12)) return '';
    const directive = random.pick(['skip', 'include']);
    if (random.chance(0.25)) return ` @${directive}(if: ${String(random.chance(0.5))})`;
    const known = this.#switches.length > 0 && random.chance(0.5);
    const name = known ? random.pick(this.#switches) : `s${this.#switches.length}`;
    if (!known) {
      this.#switches.push(name);
      const hasDefault = random.chance(0.3);
      this.#definitions.push(`$${name}: Boolean!${hasDefault ? ` = ${String(random.chance(0.5))}` : ''}`);
      if (!hasDefault || random.chance(0.5)) this.#variables[name] = random.chance(0.5);
    }
    return ` @${directive}(if: $${name})`;
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((one) => isNonNullType(one.type) || this.#random.chance(0.6));
    return given.length === 0 ? '' : `(${given.map((one) => this.#argument(one)).join(', ')})`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    const random = this.#random;
    if (!random.chance(0.4)) return `${name}: ${literal(this.#value(type, 0))}`;
    const variable = `v${this.#definitions.length}`;
    const value = this.#value(type, 0);
    const hasDefault = random.chance(0.25) && value !== null;
    this.#definitions.push(`$${variable}: ${String(type)}${hasDefault ? ` = ${literal(value)}` : ''}`);
    if (!hasDefault || random.chance(0.5)) this.#variables[variable] = plain(value);
    return `${name}: $${variable}`;
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    const random = this.#random;
    if (isNonNullType(type)) return this.#value(type.ofType, depth) ?? this.#value(type, depth);
    if (random.chance(0.1)) return null;
    if (isListType(type)) return [this.#value(type.ofType, depth + 1)];
    if (isEnumType(type)) return new EnumName(random.pick(type.getValues()).name);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const given = fields.filter((one) => isRequiredInputField(one) || (depth < 3 && random.chance(0.5)));
      const chosen = type.isOneOf ? [random.pick(fields)] : given;
      return Object.fromEntries(chosen.map((one) => [one.name, this.#value(one.type, depth + 1)]));
    }
    return { Int: random.below(4), Float: 1.5, Boolean: random.chance(0.5) }[type.name] ?? scalar(type.name, random);
  }
}

class EnumName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const scalar = (name: string, random: Random): string =>
  ({ Date: '2026-03-01', DateTime: '2026-03-01T09:00:00Z' })[name] ?? `x${random.below(5)}`;

function literal(value: unknown): string {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${literal(part)}`)
    .join(', ')} }`;
}

function plain(value: unknown): unknown {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
