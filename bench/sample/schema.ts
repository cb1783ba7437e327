/** The sample graph: a small book trade in four subgraphs, with shared entities, `@requires` and `@provides`. */
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@external", "@requires", "@provides", "@shareable"])';

export const typeDefs = {
  people: `${link}
    type Query { me: Person person(id: ID!): Person people: [Person!]! }
    type Person @key(fields: "id") { id: ID! name: String! handle: String! @shareable joinedAt: String! }`,
  books: `${link}
    type Query { books(first: Int = 10): [Book!]! book(isbn: ID!): Book }
    type Book @key(fields: "isbn") { isbn: ID! title: String! priceMinor: Int! grams: Int! }`,
  stock: `${link}
    type Book @key(fields: "isbn") { isbn: ID! priceMinor: Int! @external grams: Int! @external isInStock: Boolean! postageMinor: Int! @requires(fields: "priceMinor grams") }`,
  opinions: `${link}
    type Query { opinion(id: ID!): Opinion }
    type Opinion @key(fields: "id") { id: ID! text: String! book: Book! author: Person! @provides(fields: "handle") }
    type Person @key(fields: "id") { id: ID! handle: String! @external opinions: [Opinion!]! }
    type Book @key(fields: "isbn") { isbn: ID! opinions: [Opinion!]! }`,
} as const;

export type SampleName = keyof typeof typeDefs;
export const sampleNames = Object.keys(typeDefs) as SampleName[];

const people = ['Ada', 'Berta', 'Cem', 'Dora', 'Emil', 'Fanny'].map((name, index) => ({
  id: `p${index}`,
  name,
  handle: name.toLowerCase(),
  joinedAt: `2026-01-${10 + index}T09:00:00.000Z`,
}));
const books = Array.from({ length: 12 }, (_, index) => ({
  isbn: `978-${index}`,
  title: `Volume ${index + 1}`,
  priceMinor: 900 + index * 650,
  grams: 150 + index * 90,
}));
const opinions = Array.from({ length: 24 }, (_, index) => ({
  id: `o${index}`,
  text: `Opinion ${index}: ${'well worth reading again, slowly and aloud. '.repeat(1 + (index % 6))}`,
  book: { isbn: `978-${index % 12}` },
  author: { id: `p${index % 6}`, handle: people[index % 6]?.handle },
}));

interface Reference {
  readonly id: string;
  readonly isbn: string;
  readonly priceMinor: number;
  readonly grams: number;
}

/** Resolvers over lists in memory, so that the gateway is what is measured. */
export const resolvers = {
  people: {
    Query: {
      me: () => people[0],
      person: (_: unknown, { id }: Reference) => people.find((one) => one.id === id),
      people: () => people,
    },
    Person: { __resolveReference: ({ id }: Reference) => people.find((one) => one.id === id) },
  },
  books: {
    Query: {
      books: (_: unknown, { first }: { first: number }) => books.slice(0, first),
      book: (_: unknown, { isbn }: Reference) => books.find((one) => one.isbn === isbn),
    },
    Book: { __resolveReference: ({ isbn }: Reference) => books.find((one) => one.isbn === isbn) },
  },
  stock: {
    Book: {
      __resolveReference: (reference: Reference) => reference,
      isInStock: ({ isbn }: Reference) => !isbn.endsWith('3'),
      postageMinor: ({ priceMinor, grams }: Reference) => (priceMinor > 5000 ? 0 : 100 + Math.floor(grams / 10)),
    },
  },
  opinions: {
    Query: { opinion: (_: unknown, { id }: Reference) => opinions.find((one) => one.id === id) },
    Opinion: { __resolveReference: ({ id }: Reference) => opinions.find((one) => one.id === id) },
    Person: {
      __resolveReference: (reference: Reference) => reference,
      opinions: ({ id }: Reference) => opinions.filter((one) => one.author.id === id).slice(0, 3),
    },
    Book: {
      __resolveReference: (reference: Reference) => reference,
      opinions: ({ isbn }: Reference) => opinions.filter((one) => one.book.isbn === isbn),
    },
  },
};

/** What is asked: one fetch; four fetches; sixteen-odd fetches over lists of lists. */
export const queries = {
  tiny: 'query Tiny { me { id name handle } }',
  small: 'query Small { me { id name opinions { id book { isbn title isInStock } } } }',
  big: `fragment PersonParts on Person { id handle name }
    fragment OpinionParts on Opinion { id text }
    fragment BookParts on Book { isbn isInStock title priceMinor postageMinor grams }
    query Big {
      people { ...PersonParts opinions { ...OpinionParts book { ...BookParts opinions { ...OpinionParts author { ...PersonParts opinions { ...OpinionParts book { ...BookParts } } } } } } }
      books { ...BookParts opinions { ...OpinionParts author { ...PersonParts opinions { ...OpinionParts book { ...BookParts } } } } }
    }`,
} as const;
export type QueryName = keyof typeof queries;
