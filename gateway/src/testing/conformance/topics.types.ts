/** Topics about types: interfaces, unions, enums, inputs, and what clients may not see. */
export const typeTopics: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'abstract types': {
    a: `type Query { animals: [Animal!]! animal(id: ID!): Animal pets: [Pet] }
      interface Animal { id: ID! name: String friends: [Animal] }
      interface Named { name: String }
      type Dog implements Animal & Named @key(fields: "id") { id: ID! name: String friends: [Animal] barks: Boolean! }
      type Cat implements Animal & Named @key(fields: "id") { id: ID! name: String friends: [Animal] purrs: Boolean }
      union Pet = Dog | Cat`,
    b: `type Query { owners: [Owner!] }
      type Owner { id: ID! pets: [Creature!] favourite: Creature }
      interface Creature { id: ID! age: Int }
      type Dog implements Creature @key(fields: "id") { id: ID! age: Int vet: Vet }
      type Cat implements Creature @key(fields: "id") { id: ID! age: Int vet: Vet! }
      type Vet @key(fields: "id") { id: ID! city: String }`,
    c: `type Vet @key(fields: "id") { id: ID! name: String! patients: [Patient!]! } interface Patient { id: ID! } type Dog implements Patient @key(fields: "id") { id: ID! chip: String } type Cat implements Patient @key(fields: "id") { id: ID! chip: String }`,
  },
  'child type mismatch': {
    a: `type Query { users: [User!]! accounts: [Account!] }
      union Account = User | Admin
      type User @key(fields: "id") { id: ID name: String similar: [Account!]! }
      type Admin { id: ID name: String! similar: [Account!] }`,
    b: `type User @key(fields: "id") { id: ID! rank: Int! mentor: User }`,
  },
  'circular interface references': {
    a: `type Query { product: Product products: [Product] }
      interface Product { id: ID! samePrice: [Product!] }
      type Book implements Product @key(fields: "id") { id: ID! price: Float samePrice: [Product!] }
      type Film implements Product @key(fields: "id") { id: ID! minutes: Int samePrice: [Product!] }`,
    b: `interface Product { id: ID! reviews: [Review!] }
      type Book implements Product @key(fields: "id") { id: ID! reviews: [Review!] }
      type Film implements Product @key(fields: "id") { id: ID! reviews: [Review!] }
      type Review { id: ID! text: String product: Product }`,
  },
  unions: {
    a: `type Query { search(text: String, first: Int = 3): [Result!] best: Result media: Media }
      union Result = Book | Song | Person
      union Media = Book | Song
      type Book @key(fields: "id") { id: ID! title: String! author: Person }
      type Song @key(fields: "id") { id: ID! title: String singer: Person! }
      type Person @key(fields: "id") { id: ID! name: String }`,
    b: `type Query { latest: [Result] }
      union Result = Book | Song
      type Book @key(fields: "id") { id: ID! pages: Int related: Result }
      type Song @key(fields: "id") { id: ID! seconds: Int! related: Result }
      type Person @key(fields: "id") { id: ID! works: [Result!]! }`,
  },
  'enum, input and union intersections': {
    a: `type Query { users(kind: Kind, filter: Filter): [User!]! media: Media @shareable }
      enum Kind { ADMIN MEMBER ANON }
      input Filter { first: Int after: String }
      type User @key(fields: "id") { id: ID! level: Level @shareable }
      enum Level { LOW HIGH }
      union Media = Book | Film
      type Book @shareable { id: ID! title: String! } type Film @shareable { id: ID! title: String! }`,
    b: `type Query { media: Media @shareable find(kind: Kind!, filter: Filter): User }
      enum Kind { ADMIN MEMBER }
      input Filter { first: Int! }
      type User @key(fields: "id") { id: ID! level: Level @shareable mates: [User!] }
      enum Level { LOW HIGH EXTREME }
      union Media = Book
      type Book @shareable { id: ID! title: String! }`,
  },
  'interface objects': {
    a: `type Query { nodes: [Media!]! node: Media }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
    b: `type Query { rated: [Media] top: Media! }
      type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int! reviews: [Review!]! }
      type Review { text: String }`,
  },
  'interface objects with requires': {
    a: `type Query { node: Media }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! }`,
    b: `type Media @key(fields: "id") @interfaceObject { id: ID! title: String @external label: String @requires(fields: "title") }`,
  },
  inaccessible: {
    a: `type Query { things: [Thing] owners: [Owner!]! hidden: Int @inaccessible }
      interface Thing { id: ID! }
      type Seen implements Thing @key(fields: "id") { id: ID! secret: String @inaccessible label: String }
      type Unseen implements Thing @key(fields: "id") @inaccessible { id: ID! label: String! }
      type Owner @key(fields: "id") { id: ID! things: [Thing!] size: Size }
      enum Size { S M L @inaccessible }`,
    b: `type Owner @key(fields: "id") { id: ID! name: String! }
      type Seen @key(fields: "id") { id: ID! secret: String @external shown: String @requires(fields: "secret") }`,
  },
  'names of types': {
    a: `type Query { things: [Thing!] one: Box lists: [[Box!]] }
      union Thing = Box | Bag
      interface Holder { inside: Thing }
      type Box implements Holder @key(fields: "id") { id: ID! inside: Thing }
      type Bag implements Holder @key(fields: "id") { id: ID! inside: Thing }`,
    b: `type Box @key(fields: "id") { id: ID! weight: Float! } type Bag @key(fields: "id") { id: ID! weight: Float handles: [Box] }`,
  },
  values: {
    a: `scalar JSON
      type Query { item(id: ID, json: JSON): Item items(ids: [ID!]): [Item]! matrix: [[Int!]!] constructor: Item }
      type Item @key(fields: "id") { id: ID! data: JSON int: Int! float: Float flag: Boolean! toString: String list: [JSON!] valueOf: Item }`,
    b: `scalar JSON
      type Item @key(fields: "id") { id: ID! data2: JSON grid: [[Cell!]] hasOwnProperty: Boolean }
      type Cell { value: JSON! item: Item }`,
  },
};
