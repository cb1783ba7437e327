const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@shareable", "@interfaceObject"])';

/** Interface objects that share a field which leads to them again: few fields have more plans than can be looked at. */
export const tangled: Readonly<Record<string, string>> = {
  base: `${link} type Query { media: [Media!] } interface Media @key(fields: "id") { id: ID! own: Int }
    type Book implements Media @key(fields: "id") { id: ID! own: Int } type Film implements Media @key(fields: "id") { id: ID! own: Int }`,
  ...Object.fromEntries(
    ['one', 'two', 'three'].map((name) => [
      name,
      `${link} type Media @key(fields: "id") @interfaceObject { id: ID! s: Int @shareable rel: Media @shareable }`,
    ]),
  ),
};
/** What keeps a planner of it busy for a minute. */
export const endless = '{ media { rel { rel { rel { id s } } } } }';
