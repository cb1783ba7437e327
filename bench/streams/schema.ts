/** Rooms where notices come one after the other, and who wrote them: two subgraphs, so that every event is completed. */
const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])';

export const typeDefs = {
  care: `${link}
    type Query { rooms: Int! }
    type Subscription { noticed(room: Int!, after: Int!): Notice! }
    type Notice { seq: Int! sentAt: Float! body: String! author: Person! }
    type Person @key(fields: "id", resolvable: false) { id: ID! }`,
  identity: `${link}
    type Query { people: Int! }
    type Person @key(fields: "id") { id: ID! name: String! }`,
} as const;

/** The same without federation. */
export const wholeTypeDefs = `
  type Query { rooms: Int! }
  type Subscription { noticed(room: Int!, after: Int!): Notice! }
  type Notice { seq: Int! sentAt: Float! body: String! author: Person! }
  type Person { id: ID! name: String! }`;

export const noticed =
  'subscription ($room: Int!, $after: Int!) { noticed(room: $room, after: $after) { seq sentAt body author { name } } }';

export const nameOf = (id: string): string => `Person ${id}`;
