import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { limits } from '../limits/limits.ts';
import type { Random } from './conformance/random.ts';
import { argumentsOf } from './operations.ts';

interface Fragment {
  readonly name: string;
  readonly type: GraphQLCompositeType;
}

/**
 * Queries that give a planner choices: fragments of fragments, `__typename` of the root under many conditions (each subgraph can
 * answer it), the same field again and again, as far as the limits allow or a little beyond.
 */
export function hostileOperation(schema: GraphQLSchema, random: Random): string {
  return new Hostile(schema, random).text();
}

class Hostile {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #fragments: readonly Fragment[];
  readonly #variables: number;
  /** How a document looks that likes one kind of selection more than another. */
  readonly #likes: {
    readonly spreads: number;
    readonly inline: number;
    readonly leaves: number;
    readonly width: number;
  };
  #fields: number;
  #aliases: number = limits.aliases;
  #conditions: number;

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
    this.#fields = 100 + random.below(700);
    this.#conditions = random.chance(0.5) ? limits.directives : 0;
    this.#variables = 1 + random.below(12);
    this.#likes = { spreads: random.next(), inline: random.next(), leaves: random.next(), width: 1 + random.below(10) };
    const near = schema.getQueryType() ? this.#near(schema.getQueryType() as GraphQLCompositeType, 6) : [];
    this.#fragments = Array.from({ length: random.below(30) }, (_, at) => ({
      name: `F${at}`,
      type: random.pick(near),
    }));
  }

  text(): string {
    const query = this.#schema.getQueryType();
    if (!query) return '';
    const body = this.#set(query, 4 + this.#random.below(8), 0);
    const definitions = this.#fragments.map(({ name, type }, at) => {
      this.#fields = Math.max(this.#fields, 10 + this.#random.below(40));
      return `fragment ${name} on ${type.name} ${this.#set(type, 1 + this.#random.below(4), at + 1)}`;
    });
    const used = spreadFrom(body, definitions);
    const all = [body, ...definitions.filter((_, at) => used.has(at))].join('\n');
    const names = [...new Set([...all.matchAll(/\$v\d+/g)].map(([name]) => `${name}: Boolean!`))];
    return `query${names.length > 0 ? ` (${names.join(', ')})` : ''} ${all}`;
  }

  /** Types that are some steps from here. */
  #near(type: GraphQLCompositeType, steps: number): GraphQLCompositeType[] {
    if (steps === 0) return [];
    const fields = 'getFields' in type ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [];
    const next = [...fields, ...(isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [])];
    const some = next.filter((one) => isCompositeType(one)).filter(() => this.#random.chance(0.2));
    return [type, ...some.flatMap((one) => this.#near(one, steps - 1))].slice(0, 400);
  }

  /** `from` is the first fragment that may be spread: none contains one before it. */
  #set(type: GraphQLCompositeType, depth: number, from: number): string {
    const random = this.#random;
    const fitting = this.#fragments.slice(from).filter((one) => this.#overlap(type, one.type));
    const parts = ['__typename'];
    let spreads = 0;
    for (let turn = 0; turn < this.#likes.width; turn++) {
      if (fitting.length > 0 && spreads < limits.spreads && random.chance(this.#likes.spreads)) {
        spreads += 1;
        this.#fields -= 4;
        parts.push(`...${random.pick(fitting).name}${this.#condition()}`);
      }
      if (this.#fields <= 0) continue;
      if (depth > 0 && spreads < limits.spreads && random.chance(this.#likes.inline)) {
        spreads += 1;
        this.#fields -= 1;
        const to = random.pick(this.#alike(type));
        const inner = this.#set(to, depth - random.below(2), from);
        parts.push(`... on ${to.name}${this.#condition()} ${inner}`);
      }
      if ('getFields' in type) parts.push(this.#field(random.pick(Object.values(type.getFields())), depth, from));
    }
    return `{ ${parts.join(' ')} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, from: number): string {
    const returned = getNamedType(field.type);
    const call = `${field.name}${argumentsOf(field)}${this.#condition()}`;
    if (isLeafType(returned)) {
      if (!this.#random.chance(this.#likes.leaves)) return '';
      this.#fields -= 1;
      return call;
    }
    if (depth === 0) return '';
    this.#fields -= 1;
    const isRenamed = this.#aliases > 0 && this.#random.chance(0.3);
    if (isRenamed) this.#aliases -= 1;
    return `${isRenamed ? `a${this.#aliases}: ` : ''}${call} ${this.#set(returned as GraphQLCompositeType, depth - 1, from)}`;
  }

  #condition(): string {
    if (this.#conditions === 0 || !this.#random.chance(0.3)) return '';
    this.#conditions -= 1;
    return ` @${this.#random.chance(0.5) ? 'include' : 'skip'}(if: $v${this.#random.below(this.#variables)})`;
  }

  /** The type itself, its interfaces or its members. */
  #alike(type: GraphQLCompositeType): GraphQLCompositeType[] {
    if (isObjectType(type)) return [type, ...type.getInterfaces()];
    return [type, ...this.#schema.getPossibleTypes(type)];
  }

  #overlap(one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
    const membersOf = (type: GraphQLCompositeType) =>
      isObjectType(type) ? [type] : this.#schema.getPossibleTypes(type);
    return membersOf(one).some((member) => membersOf(other).includes(member));
  }
}

/** Which fragments an operation spreads, by itself or through others. */
function spreadFrom(body: string, definitions: readonly string[]): Set<number> {
  const used = new Set<number>();
  const scan = (text: string): void => {
    for (const [, digits] of text.matchAll(/\.\.\.F(\d+)/g)) {
      const at = Number(digits);
      if (used.has(at)) continue;
      used.add(at);
      scan(definitions[at] ?? '');
    }
  };
  scan(body);
  return used;
}
