/** Topics about `@requires`. */
export const requiresTopics: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'requires in circles': {
    a: `type Query { feed: [Post!] }
      type Post @key(fields: "id") { id: ID! byNovice: Boolean! @external byExpert: Boolean! @requires(fields: "byNovice") }`,
    b: `type Post @key(fields: "id") { id: ID! author: Author! byNovice: Boolean! @requires(fields: "author { years }") }
      type Author @key(fields: "id") { id: ID! years: Int! @external }`,
    c: `type Author @key(fields: "id") { id: ID! name: String! years: Int! posts: [Post!] } type Post @key(fields: "id") { id: ID! }`,
  },
  'requires in chains': {
    a: `type Query { product: Product products: [Product] } type Product @key(fields: "id") { id: ID! base: Int }`,
    b: `type Product @key(fields: "id") { id: ID! base: Int @external taxed: Int @requires(fields: "base") }`,
    c: `type Product @key(fields: "id") { id: ID! taxed: Int @external shipped: Int! @requires(fields: "taxed") alike: [Product!] }`,
    d: `type Product @key(fields: "id") { id: ID! taxed: Int @external shipped: Int! @external final: String @requires(fields: "taxed shipped") }`,
  },
  'requires with fragments': {
    a: `type Query { entities: [Entity!] entity: Entity }
      type Entity @key(fields: "id") { id: ID! data: Foo more: [Foo!] }
      interface Foo { foo: String! } type Bar implements Foo { foo: String! bar: String! } type Baz implements Foo { foo: String! baz: Int qux: Bar }`,
    b: `type Entity @key(fields: "id") { id: ID! data: Foo @external more: [Foo!] @external
        one: String! @requires(fields: "data { foo ... on Bar { bar } }") two: String @requires(fields: "data { foo ... on Baz { baz qux { bar } } } more { foo }") }
      interface Foo { foo: String! } type Bar implements Foo { foo: String! @external bar: String! @external } type Baz implements Foo { foo: String! @external baz: Int @external qux: Bar @external }`,
  },
  'requires on interfaces': {
    a: `type Query { a: User } type User @key(fields: "id") { id: ID! name: String! address: Address @external city: String @requires(fields: "address { id }") country: String! @requires(fields: "address { ... on Home { city } }") }
      interface Address { id: ID! } type Home implements Address @key(fields: "id") { id: ID! city: String @shareable } type Work implements Address @key(fields: "id") { id: ID! city: String @shareable }`,
    b: `type Query { b: [User!] } type User @key(fields: "id") { id: ID! address: Address mates: [User] }
      interface Address { id: ID! } type Home implements Address @key(fields: "id") { id: ID! city: String @shareable } type Work implements Address @key(fields: "id") { id: ID! city: String @shareable floor: Int }`,
  },
  'requires of lists': {
    a: `type Query { orders: [Order!]! } type Order @key(fields: "id") { id: ID! lines: [Line!] tags: [String!] owner: Owner } type Line { sku: ID! count: Int! part: Part } type Part @key(fields: "id") { id: ID! } type Owner @key(fields: "id") { id: ID! }`,
    b: `type Order @key(fields: "id") { id: ID! lines: [Line!] @external tags: [String!] @external total: Int @requires(fields: "lines { sku count part { weight } } tags") owner: Owner @external greeting: String! @requires(fields: "owner { name }") }
      type Line { sku: ID! @external count: Int! @external part: Part @external } type Part @key(fields: "id") { id: ID! weight: Float @external } type Owner @key(fields: "id") { id: ID! name: String! @external }`,
    c: `type Part @key(fields: "id") { id: ID! weight: Float uses: [Order!] } type Order @key(fields: "id") { id: ID! } type Owner @key(fields: "id") { id: ID! name: String! orders: [Order!] }`,
  },
};
