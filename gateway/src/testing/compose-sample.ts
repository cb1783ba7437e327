import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** The supergraph of some SDLs by name. Throws what composition says. */
export function composeServicesOf(services: Readonly<Record<string, string>>): string {
  const composed = composeServices(
    Object.entries(services).map(([name, sdl]) => ({ name, url: `local://${name}`, typeDefs: parse(sdl) })),
  );
  if (composed.errors) throw new Error(composed.errors.map((error) => error.message).join('\n'));
  return composed.supergraphSdl;
}
