/** Topics about entities: their keys, who owns what, and the ways into them. */
export const entityTopics: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'composite and nested keys': {
    a: `type Query { products: [Product!]! product(id: ID!): Product }
      type Product @key(fields: "id category { id tag }") { id: ID! category: Category name: String }
      type Category @shareable { id: ID! tag: String! }`,
    b: `type Product @key(fields: "id category { id tag }") { id: ID! category: Category price(currency: String = "EUR"): Int! pairs: [Pair!] }
      type Category @shareable { id: ID! tag: String! }
      type Pair @key(fields: "left { id } right { id }") { left: Item! right: Item! }
      type Item @shareable { id: ID! }`,
    c: `type Pair @key(fields: "left { id } right { id }") { left: Item! right: Item! distance: Float both: [Item!]! }
      type Item @shareable { id: ID! }`,
  },
  'multiple keys': {
    a: `type Query { user: User users(first: Int): [User!] }
      type User @key(fields: "id") { id: ID! name: String }`,
    b: `type User @key(fields: "id") @key(fields: "email") { id: ID! email: String! friends: [User!]! }`,
    c: `type Query { byEmail(email: String!): User }
      type User @key(fields: "email") { email: String! nickname: String country: Country! }
      type Country @key(fields: "code") { code: String! }`,
    d: `type Country @key(fields: "code") { code: String! name: String! users: [User!] }
      type User @key(fields: "id") { id: ID! }`,
  },
  'extensions of federation 1': {
    a: `#fed1
      type Query { me: User topProducts(first: Int = 2): [Product] }
      type User @key(fields: "id") { id: ID! name: String }
      extend type Product @key(fields: "upc") { upc: String! @external buyers: [User!]! }`,
    b: `#fed1
      extend type Query { products: [Product!]! }
      type Product @key(fields: "upc") { upc: String! name: String! weight: Int price: Int }
      extend type User @key(fields: "id") { id: ID! @external bought: [Product!] }`,
    c: `#fed1
      extend type Product @key(fields: "upc") { upc: String! @external weight: Int @external price: Int @external shipping: Int @requires(fields: "price weight") stocked: Boolean! }`,
  },
  'skip and include': {
    a: `type Query { product: Product products: [Product!]! }
      type Product @key(fields: "id") { id: ID! price: Float! name: String related: [Product!] }`,
    b: `type Product @key(fields: "id") { id: ID! price: Float! @external expensive: Boolean! @requires(fields: "price") reviews(first: Int = 2): [Review!] }
      type Review @key(fields: "id") { id: ID! product: Product }`,
    c: `type Product @key(fields: "id") { id: ID! expensive: Boolean! @external badge: String @requires(fields: "expensive") }
      type Review @key(fields: "id") { id: ID! text: String! }`,
  },
  mutations: {
    a: `type Query { version: Int cart: Cart }
      type Mutation { add(item: ID!): Cart! clear: Cart fail: Int! setName(name: String): User }
      type Cart @key(fields: "id") { id: ID! version: Int! items: [Item!] user: User @shareable }
      type Item @key(fields: "id") { id: ID! }
      type User @key(fields: "id") { id: ID! name: String }`,
    b: `type Query { stock: Int }
      type Mutation { restock(item: ID, amount: Int! = 1): Item order: Cart }
      type Item @key(fields: "id") { id: ID! count: Int! version: Int }
      type Cart @key(fields: "id") { id: ID! total: Int user: User @shareable }
      type User @key(fields: "id") { id: ID! orders: [Cart!] version: Int }`,
  },
  'nested provides': {
    a: `type Query { products: [Product!]! pick: Product @provides(fields: "categories { id name }") }
      type Product @key(fields: "id") { id: ID! categories: [Category!] @external }
      type Category @key(fields: "id") { id: ID! name: String @external }`,
    b: `type Query { shop: Shop }
      type Shop { best: Product @provides(fields: "name maker { name }") all: [Product!]! }
      type Product @key(fields: "id") { id: ID! name: String @external maker: Maker @external }
      type Maker @key(fields: "id") { id: ID! name: String @external }`,
    c: `type Product @key(fields: "id") { id: ID! name: String @shareable maker: Maker @shareable categories: [Category!] @shareable price: Int! }
      type Maker @key(fields: "id") { id: ID! name: String @shareable founded: Int }
      type Category @key(fields: "id") { id: ID! name: String @shareable size: Int! }`,
  },
  'provides on abstract types': {
    a: `type Query { media: Media @shareable book: Book @provides(fields: "animals { ... on Dog { name } ... on Cat { id name } }") }
      interface Media { id: ID! }
      interface Animal { id: ID! }
      type Book implements Media @key(fields: "id") { id: ID! animals: [Animal] @external }
      type Dog implements Animal @key(fields: "id") { id: ID! @external name: String @external }
      type Cat implements Animal @key(fields: "id") { id: ID! @external name: String @external }`,
    b: `type Query { media: Media @shareable }
      interface Media { id: ID! animals: [Animal] }
      interface Animal { id: ID! name: String }
      type Book implements Media @key(fields: "id") { id: ID! animals: [Animal] @shareable title: String }
      type Dog implements Animal @key(fields: "id") { id: ID! name: String @shareable age: Int }
      type Cat implements Animal @key(fields: "id") { id: ID! name: String @shareable lives: Int! }`,
  },
  'null keys': {
    a: `type Query { containers: [Container!] container: Container }
      type Container @key(fields: "id") { id: ID! inner: [Inner] code: String } type Inner @key(fields: "key") { key: ID }`,
    b: `type Container @key(fields: "id") { id: ID! other: Inner } type Inner @key(fields: "key") { key: ID }`,
    c: `type Inner @key(fields: "key") { key: ID value: String! upper: Container } type Container @key(fields: "id") { id: ID! }`,
  },
  override: {
    a: `type Query { feed: [Post] @shareable old: Post }
      type Post @key(fields: "id") { id: ID! body: String author: String createdAt: String @override(from: "b") }`,
    b: `type Query { feed: [Post] @shareable posts: [Post!]! @override(from: "a") }
      type Post @key(fields: "id") { id: ID! createdAt: String likes: Int! }`,
    c: `type Post @key(fields: "id") { id: ID! createdAt: String @external age: Int @requires(fields: "createdAt") likes: Int! @override(from: "b") }`,
  },
  'parent entity calls': {
    a: `type Query { products: [Product!]! }
      type Product @key(fields: "id pid") { id: ID! pid: ID! }`,
    b: `type Product @key(fields: "id pid") { id: ID! pid: ID! category: Category @shareable }
      type Category @shareable { details: Details }
      type Details @shareable { products: Int }`,
    c: `type Product @key(fields: "id pid") { id: ID! pid: ID! category: Category @shareable }
      type Category @shareable { id: ID! tag: String details: Details }
      type Details @shareable { products: Int note: String! }`,
  },
  'shared roots': {
    a: `type Query { product: Product @shareable products: [Product!] @shareable }
      type Product @shareable { id: ID! name: Name } type Name @shareable { id: ID! brand: String! }`,
    b: `type Query { product: Product @shareable products: [Product!] @shareable }
      type Product @shareable { id: ID! category: Category } type Category @shareable { id: ID! name: String! }`,
    c: `type Query { product: Product @shareable products: [Product!] @shareable }
      type Product @shareable { id: ID! price: Price } type Price { id: ID! amount: Int currency: String! }`,
  },
  'roots entered again': {
    a: `type Query { a: Int node: Node } type Mutation { touch: Payload! } type Node @key(fields: "id") { id: ID! again: Query! } type Payload { ok: Boolean query: Query! nodes: [Node!] }`,
    b: `type Query { b: Int other: Node } type Node @key(fields: "id") { id: ID! size: Int back: Query }`,
  },
};
