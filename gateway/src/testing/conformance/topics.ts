import { composeServices } from '@apollo/composition';
import { type DocumentNode, parse } from 'graphql';
import { entityTopics } from './topics.entities.ts';
import { requiresTopics } from './topics.requires.ts';
import { typeTopics } from './topics.types.ts';

/** One subject of federation: its subgraphs' schemas by name. */
export interface Topic {
  readonly typeDefs: Readonly<Record<string, DocumentNode>>;
  readonly supergraphSdl: string;
}

/** Every topic by name, composed. Throws what composition says. */
export function composeTopics(): ReadonlyMap<string, Topic> {
  const all = { ...typeTopics, ...entityTopics, ...requiresTopics };
  return new Map(Object.entries(all).map(([name, subgraphs]) => [name, compose(name, subgraphs)]));
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject"])';

export function compose(topic: string, subgraphs: Readonly<Record<string, string>>): Topic {
  // A schema that speaks of federation 1 has no link.
  const texts = Object.entries(subgraphs).map(([name, sdl]) => [
    name,
    sdl.startsWith('#fed1') ? sdl : `${link}\n${sdl}`,
  ]);
  const typeDefs = Object.fromEntries(texts.map(([name, sdl]) => [name ?? '', parse(sdl ?? '')]));
  const services = Object.entries(typeDefs).map(([name, document]) => ({
    name,
    url: `local://${name}`,
    typeDefs: document,
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (errors) throw new Error(`${topic}: ${errors.map((error) => error.message).join('\n')}`);
  return { typeDefs, supergraphSdl };
}
