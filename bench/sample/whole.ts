import { resolvers } from './schema.ts';

const { people, books, stock, opinions } = resolvers;

/** The same graph over the same data as one schema, as somebody would write it who federates nothing. */
export const whole = {
  typeDefs: `
    type Query { me: Person person(id: ID!): Person people: [Person!]! books(first: Int = 10): [Book!]! book(isbn: ID!): Book opinion(id: ID!): Opinion }
    type Person { id: ID! name: String! handle: String! joinedAt: String! opinions: [Opinion!]! }
    type Book { isbn: ID! title: String! priceMinor: Int! grams: Int! isInStock: Boolean! postageMinor: Int! opinions: [Opinion!]! }
    type Opinion { id: ID! text: String! book: Book! author: Person! }`,
  resolvers: {
    Query: { ...people.Query, ...books.Query, ...opinions.Query },
    Person: { opinions: opinions.Person.opinions },
    Book: { isInStock: stock.Book.isInStock, postageMinor: stock.Book.postageMinor, opinions: opinions.Book.opinions },
    Opinion: {
      book: ({ book }: Reference) => books.Book.__resolveReference(book as never),
      author: ({ author }: Reference) => people.Person.__resolveReference(author as never),
    },
  },
};

interface Reference {
  readonly book: { readonly isbn: string };
  readonly author: { readonly id: string };
}
