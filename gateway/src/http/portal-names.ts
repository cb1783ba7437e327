/** The four portals: folder, path on the brand's host, and name in the graph. */
export const portals = [
  { name: 'SPECIALIST', folder: 'specialist', path: '/specialist' },
  { name: 'ORGANIZATION', folder: 'organization', path: '/organization' },
  { name: 'AFFILIATE', folder: 'affiliate', path: '/affiliate' },
  { name: 'PATIENT', folder: 'patient', path: '/' },
] as const;

export type Portal = (typeof portals)[number];

/** The portal a path of the brand's host belongs to, or the one that owns the host, with the base it lives under. */
export function portalAt(path: string, ownHost: Portal['name'] | null): { portal: Portal; base: string } {
  const byHost = ownHost && portals.find((one) => one.name === ownHost);
  if (byHost) return { portal: byHost, base: '/' };
  const byPath = portals.find((one) => path === one.path || path.startsWith(`${one.path}/`));
  const portal = byPath ?? portals[3];
  return { portal, base: portal.path };
}
